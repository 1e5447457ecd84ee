#include "plans/deadline_reader.h"

#include "plans/code_points.h"
#include "plans/letters.h"

namespace rasoat::plans {

bool DeadlineReader::read() {
  if (tokens_.too_long()) return false;
  while (!in_.done()) {
    if (separator()) continue;
    if (brackets_ > 0 && at_count_of_things() && skip_remark()) continue;  // before "02" is the month of a list
    const std::size_t start = in_.position();
    const bool free = free_;
    free_ = false;
    if (item()) {
      skip_words_behind_item();
      continue;
    }
    in_.go_to(start);
    if (free) {
      if (free_wording(false).empty()) return false;
      free_ = true;
      continue;
    }
    if (brackets_ > 0 ? !skip_remark() : !skip_words_before_item()) return false;
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
    case WhenWord::kSlash:  // "thường xuyên/hằng năm", not "12/2025"
      if (in_.sees(WhenWord::kNumber, 1) || in_.position() == 0) return false;
      if (tokens_[in_.position() - 1].word == WhenWord::kNumber) return false;
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
    note_part_of_period();
    in_.skip();
  }
  return in_.position() != start;
}

bool DeadlineReader::sees_filler(std::uint8_t value) const {
  return in_.sees(WhenWord::kFiller) && in_.peek().value == value;
}

// "giữa nhiệm kỳ": of the plan's period, where nothing beside it says more.
bool DeadlineReader::note_part_of_period() {
  if (!sees_filler(1)) return false;
  return parts_.whole_period = parts_.somewhere = true;
}

// A word that changes nothing about a time beside it.
bool DeadlineReader::at_harmless_word(std::size_t ahead) const {
  const WhenToken& token = in_.peek(ahead);
  const std::string_view text = tokens_.text().substr(token.begin, token.end - token.begin);
  switch (token.word) {
    case WhenWord::kOther:
      if (std::size_t at = 0; !is_letter(next_code_point(text, at))) return false;
      return text != "trừ" && text != "âm" && text != "không" && text != "chưa" && text != "nếu";
    case WhenWord::kFiller:
    case WhenWord::kOf:
    case WhenWord::kDocumentNoun:
    case WhenWord::kEventNoun:
    case WhenWord::kNamedTime:
      return true;
    default:
      return false;
  }
}

// "ngày" in "(kỷ niệm ngày Truyền thống)".
bool DeadlineReader::at_unit_without_number() const {
  const WhenWord next = in_.peek(1).word;
  const bool unit = in_.sees(WhenWord::kDay) || in_.sees(WhenWord::kMonth) || in_.sees(WhenWord::kYear);
  return unit && next != WhenWord::kNumber && next != WhenWord::kCount && next != WhenWord::kFirstDay;
}

// "02" in "(02 lớp)".
bool DeadlineReader::at_count_of_things() const {
  const bool number = in_.sees(WhenWord::kNumber) && in_.peek().digits <= 3;
  return number && in_.sees(WhenWord::kOther, 1) && at_harmless_word(1);
}

// A remark in brackets without any time: "(phê duyệt Đề án)", "(ít nhất 02 lớp)". Else the place is kept.
bool DeadlineReader::skip_remark() {
  const std::size_t start = in_.position();
  while (!in_.done() && !in_.sees(WhenWord::kCloseBracket)) {
    const bool sign = in_.sees(WhenWord::kComma) || in_.sees(WhenWord::kAnd);
    if (!at_harmless_word() && !at_unit_without_number() && !at_count_of_things() && !sign) {
      in_.go_to(start);
      return false;
    }
    in_.skip();
  }
  return in_.position() != start;
}

// "10 năm" in "Tổng kết 10 năm thực hiện Kết luận": how long what is due then has lasted.
bool DeadlineReader::at_time_of_doing() const {
  const bool number = in_.sees(WhenWord::kNumber) && in_.peek().digits <= 2;
  return number && in_.sees(WhenWord::kYear, 1) && at_harmless_word(2);
}

// "69" in "Tổng kết Kết luận 69 vào năm 2030".
bool DeadlineReader::at_number_of_document() const {
  return in_.sees(WhenWord::kNumber) && tokens_[in_.position() - 1].word == WhenWord::kDocumentNoun;
}

// What is due, before when: "Trình Ban Thường vụ trước ngày 30/6/2024", "Báo cáo kết quả: trước 30/6/2024".
bool DeadlineReader::skip_words_before_item() {
  const std::size_t start = in_.position();
  const auto in_words = [&] {
    return at_harmless_word() || (in_.sees(WhenWord::kComma) && in_.position() != start && at_harmless_word(1));
  };
  for (;;) {
    const bool later = in_.position() != start;
    if (later && at_time_of_doing()) {
      in_.skip(2);
    } else if ((later && at_number_of_document()) || (in_words() && !starts_item(0))) {
      in_.skip();
    } else {
      break;
    }
  }
  if (in_.sees(WhenWord::kColon) && starts_item(1)) in_.skip();
  return in_.position() != start && starts_item(0);
}

// What is done then: "Năm 2025: thí điểm tại 02 xã; năm 2026: nhân rộng".
void DeadlineReader::skip_words_behind_item() {
  if (parts_.stretches.empty() || free_ || !in_.sees(WhenWord::kColon) || starts_item(1)) return;
  const std::size_t start = in_.position();
  in_.skip();
  while (!in_.done() && !in_.sees(WhenWord::kSemicolon)) {
    const bool sign = in_.sees(WhenWord::kComma) || in_.sees(WhenWord::kAnd) || in_.sees(WhenWord::kDot);
    if (sign && starts_item(1)) return;
    if (!sign && !at_harmless_word() && !at_count_of_things()) return in_.go_to(start);
    in_.skip();
  }
}

bool DeadlineReader::item() {
  const bool filled = skip_fillers();
  if (in_.sees(WhenWord::kWeek) && in_.sees(WhenWord::kFrom, 1)) in_.skip();  // "trong tuần từ 07 - 11/10/2024"
  if (const auto read = how_often()) return *read;
  if (const auto read = after_what()) return *read;
  if (const auto read = which_days()) return *read;
  const WhenPoint* last = parts_.stretches.empty() ? nullptr : &parts_.stretches.back().last;
  const bool within = filled && tokens_[in_.position() - 1].word == WhenWord::kOf;  // "các quý trong năm"
  if ((!within && unit_alone()) || stretch(last) || counted()) return true;
  const bool at_end = in_.done() || separator();
  return filled && at_end;
}

std::optional<bool> DeadlineReader::how_often() {
  switch (in_.peek().word) {
    case WhenWord::kOngoing:
      free_ = in_.peek().value == 1;
      in_.skip();
      return parts_.ongoing = true;
    case WhenWord::kPeriodic: {
      const bool meeting = in_.peek().value == 1 && in_.sees(WhenWord::kMonth, 1) && in_.sees(WhenWord::kNumber, 2);
      in_.skip();
      if (!meeting) parts_.periodic = true;  // but "sinh hoạt thường kỳ tháng 7/2024" is one meeting
      return true;
    }
    case WhenWord::kOnward:
      (in_.peek().value == 1 && parts_.stretches.empty() ? parts_.ongoing : parts_.onward) = true;
      in_.skip();
      return true;
    case WhenWord::kRecur:
      return several_of_a_unit() || recurrence();
    case WhenWord::kWeekday:
      if (stretch(nullptr)) return true;
      in_.skip();
      if (brackets_ > 0 && !parts_.stretches.empty()) return true;  // "30/6/2026 (thứ Ba)"
      return in_.sees(WhenWord::kRecur) && in_.peek().value == 2;
    default:
      return std::nullopt;
  }
}

std::optional<bool> DeadlineReader::after_what() {
  const bool occasion = in_.peek().value == 1;
  switch (in_.peek().word) {
    case WhenWord::kRemark:
      free_wording(false);
      return free_ = true;
    case WhenWord::kEventNoun:
      return occasion && event();
    case WhenWord::kNamedTime:
      return named_time();
    case WhenWord::kEvent:
    case WhenWord::kEventLead:
      in_.skip();
      return (occasion && stretch(nullptr)) || event();
    case WhenWord::kOwnDocument:
      in_.skip();
      return other_document();
    case WhenWord::kAccording:
      return according();
    default:
      return std::nullopt;
  }
}

std::optional<bool> DeadlineReader::which_days() {
  switch (in_.peek().word) {
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
    case WhenWord::kTimes:  // "lần 1"
      in_.skip();
      if (!in_.sees(WhenWord::kNumber) && !in_.sees(WhenWord::kRoman) && !in_.sees(WhenWord::kCount)) return false;
      in_.skip();
      return true;
    default:
      return std::nullopt;
  }
}

}  // namespace rasoat::plans
