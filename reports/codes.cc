#include "reports/codes.h"

namespace rasoat::reports {

using checker::Answer;
using checker::Change;
using checker::Mark;
using checker::Severity;
using checker::Strength;
using checker::Verdict;

std::string_view code_of(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "error";
    case Severity::kWarning:
      return "warning";
    case Severity::kInfo:
      return "info";
  }
  return "";
}

std::string_view upper_code_of(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "ERROR";
    case Severity::kWarning:
      return "WARNING";
    case Severity::kInfo:
      return "INFO";
  }
  return "";
}

std::string_view code_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::kAccepted:
      return "accepted";
    case Verdict::kIncomplete:
      return "incomplete";
    case Verdict::kNotVerified:
      return "not_verified";
  }
  return "";
}

std::string_view code_of(Answer answer) {
  switch (answer) {
    case Answer::kHolds:
      return "holds";
    case Answer::kBroken:
      return "broken";
    case Answer::kNotApplicable:
      return "not_applicable";
    case Answer::kWaived:
      return "waived";
    case Answer::kUndecided:
      return "undecided";
  }
  return "";
}

std::string_view code_of(Strength strength) {
  switch (strength) {
    case Strength::kText:
      return "van_ban";
    case Strength::kLaterRule:
      return "quy_dinh_sau";
    case Strength::kPractice:
      return "thong_le";
    case Strength::kForm:
      return "the_thuc";
    case Strength::kFormat:
      return "dinh_dang";
  }
  return "";
}

std::string_view code_of(Mark mark) {
  switch (mark) {
    case Mark::kAgreed:
      return "agreed";
    case Mark::kNoisy:
      return "noisy";
    case Mark::kMissing:
      return "missing";
    case Mark::kMisplaced:
      return "misplaced";
    case Mark::kWrongWords:
      return "wrong_words";
    case Mark::kBadExample:
      return "bad_example";
  }
  return "";
}

std::string_view code_of(Change change) {
  switch (change) {
    case Change::kNegated:
      return "negated";
    case Change::kRemoved:
      return "removed";
    case Change::kBoundMoved:
      return "bound_moved";
    case Change::kItemLeftOut:
      return "item_left_out";
  }
  return "";
}

}  // namespace rasoat::reports
