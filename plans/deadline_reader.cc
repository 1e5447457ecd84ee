#include "plans/deadline_reader.h"

namespace rasoat::plans {

bool DeadlineReader::read() {
  if (tokens_.too_long()) return false;
  while (!in_.done()) {
    if (separator()) continue;
    const std::size_t start = in_.position();
    const bool free = free_;
    free_ = false;
    if (item()) continue;
    in_.go_to(start);
    if (free) {
      if (free_wording(false).empty()) return false;
      free_ = true;
      continue;
    }
    if (brackets_ == 0 || !skip_remark()) return false;
  }
  return !parts_.too_many;
}

// A dash parts two items only when there is a second one.
bool DeadlineReader::separator() {
  switch (in_.peek().word) {
    case WhenWord::kOpenBracket:
      ++brackets_;
      break;
    case WhenWord::kCloseBracket:
      if (brackets_ > 0) --brackets_;
      break;
    case WhenWord::kSemicolon:
      free_ = false;
      break;
    case WhenWord::kDash:
      if (in_.sees(WhenWord::kEnd, 1)) return false;
      break;
    case WhenWord::kComma:
    case WhenWord::kAnd:
    case WhenWord::kOr:
    case WhenWord::kDot:
    case WhenWord::kColon:
      break;
    default:
      return false;
  }
  in_.skip();
  return true;
}

bool DeadlineReader::skip_fillers() {
  const std::size_t start = in_.position();
  while (in_.sees(WhenWord::kFiller) || in_.sees(WhenWord::kOf)) {
    const std::size_t here = in_.position();
    const bool day = in_.point().has_value();  // "ngay 15/6"
    in_.go_to(here);
    if (day) break;
    in_.skip();
  }
  return in_.position() != start;
}

// A remark in brackets without any time or number changes nothing: "(lồng ghép sinh hoạt chi bộ)".
bool DeadlineReader::skip_remark() {
  const std::size_t start = in_.position();
  while (!in_.done() && !in_.sees(WhenWord::kCloseBracket)) {
    const WhenWord word = in_.peek().word;
    const bool harmless = word == WhenWord::kOther || word == WhenWord::kFiller || word == WhenWord::kOf ||
                          word == WhenWord::kComma || word == WhenWord::kAnd || word == WhenWord::kDocumentNoun ||
                          word == WhenWord::kEventNoun;
    const std::string_view text = tokens_.text().substr(in_.peek().begin, in_.peek().end - in_.peek().begin);
    if (!harmless || text == "trừ" || text == "âm" || text == "không") return false;
    in_.skip();
  }
  return in_.position() != start;
}

bool DeadlineReader::item() {
  const bool filled = skip_fillers();
  switch (in_.peek().word) {
    case WhenWord::kOngoing:
      in_.skip();
      return parts_.ongoing = true;
    case WhenWord::kPeriodic:
      in_.skip();
      return parts_.periodic = true;
    case WhenWord::kOnward:
      in_.skip();
      return parts_.onward = true;
    case WhenWord::kRecur:
      return several_of_a_unit() || recurrence();
    case WhenWord::kEvent:
    case WhenWord::kEventLead:
      in_.skip();
      return event();
    case WhenWord::kOwnDocument:
      in_.skip();
      return other_document();
    case WhenWord::kAccording:
      return according();
    case WhenWord::kFrom:
      return from();
    case WhenWord::kBefore:
    case WhenWord::kBy:
    case WhenWord::kTo:
    case WhenWord::kAllOf:
      return until();
    case WhenWord::kAfter:
      return later_than();
    case WhenWord::kStage:
      return stage();
    case WhenWord::kVision:
      return vision();
    case WhenWord::kSchoolYear:
    case WhenWord::kSemester:
      return school_year();
    case WhenWord::kLabel:
      in_.skip();
      if (!in_.sees(WhenWord::kNumber) && !in_.sees(WhenWord::kRoman) && !in_.sees(WhenWord::kCount)) return false;
      in_.skip();
      return true;
    default:
      break;
  }
  const WhenPoint* last = parts_.stretches.empty() ? nullptr : &parts_.stretches.back().last;
  const bool within = filled && tokens_[in_.position() - 1].word == WhenWord::kOf;  // "các quý trong năm"
  if ((!within && unit_alone()) || stretch(last) || counted()) return true;
  const bool at_end = in_.done() || separator();
  return filled && at_end;
}

}  // namespace rasoat::plans
