// The words and the codes for the states in which units and cells can be.
#include "reports/portfolio_view.h"
#include "reports/portfolio_words.h"

namespace rasoat::reports {

using checker::Lang;
using checker::MatrixCell;
using checker::Submission;

namespace {

struct Name {
  std::string_view code;
  AuditWord word;
};

// Each table in the order of its enumeration.
constexpr Name kStandingNames[] = {{"ready", AuditWord::kStandingReady},
                                   {"incomplete", AuditWord::kStandingIncomplete},
                                   {"not_verified", AuditWord::kStandingNotVerified},
                                   {"missing", AuditWord::kStandingMissing}};
constexpr Name kSubmissionNames[] = {{"submitted", AuditWord::kSubmitted},     {"late", AuditWord::kLate},
                                     {"draft_only", AuditWord::kDraftOnly},    {"unreadable", AuditWord::kUnreadable},
                                     {"missing", AuditWord::kStandingMissing}, {"unlisted", AuditWord::kUnlisted}};
constexpr Name kCellNames[] = {{"not_applicable", AuditWord::kCellNotApplicable},
                               {"holds", AuditWord::kCellHolds},
                               {"waived", AuditWord::kCellWaived},
                               {"info", AuditWord::kCellRemark},
                               {"warning", AuditWord::kCellWarning},
                               {"undecided", AuditWord::kCellUndecided},
                               {"error", AuditWord::kCellError},
                               {"no_plan", AuditWord::kCellNoPlan}};

}  // namespace

std::string_view standing_word(Standing standing, Lang lang) {
  return word(kStandingNames[static_cast<std::size_t>(standing)].word, lang);
}
std::string_view code_of(Standing standing) { return kStandingNames[static_cast<std::size_t>(standing)].code; }

std::string_view cell_word(MatrixCell cell, Lang lang) {
  return word(kCellNames[static_cast<std::size_t>(cell)].word, lang);
}
std::string_view code_of(MatrixCell cell) { return kCellNames[static_cast<std::size_t>(cell)].code; }

std::string_view submission_word(Submission submission, Lang lang) {
  return word(kSubmissionNames[static_cast<std::size_t>(submission)].word, lang);
}
std::string_view code_of(Submission submission) { return kSubmissionNames[static_cast<std::size_t>(submission)].code; }

}  // namespace rasoat::reports
