// The parts of a deadline that are no place in the calendar: how often, after what, according to what.
#include <algorithm>
#include <array>

#include "plans/deadline_reader.h"

namespace rasoat::plans {
namespace {

bool is_unit(WhenWord word) {
  return word == WhenWord::kDay || word == WhenWord::kWeek || word == WhenWord::kMonth || word == WhenWord::kQuarter ||
         word == WhenWord::kYear;
}

Cycle cycle_of(WhenWord unit) {
  switch (unit) {
    case WhenWord::kDay:
      return Cycle::kDay;
    case WhenWord::kWeek:
      return Cycle::kWeek;
    case WhenWord::kMonth:
      return Cycle::kMonth;
    case WhenWord::kQuarter:
      return Cycle::kQuarter;
    default:
      return Cycle::kYear;
  }
}

Recurrence recurrence_of(const WhenToken& recur) {
  if (recur.value == 6) return {Cycle::kMonth, 6};
  return {static_cast<Cycle>(recur.value), 1};
}

// One form for what is the same: three months are a quarter, twelve a year.
Recurrence plain(Recurrence recurrence) {
  if (recurrence.cycle == Cycle::kQuarter && recurrence.every > 1 && recurrence.every <= 20)
    recurrence = {Cycle::kMonth, static_cast<std::uint8_t>(recurrence.every * 3)};
  if (recurrence.cycle != Cycle::kMonth || recurrence.every < 3) return recurrence;
  if (recurrence.every == 3) return {Cycle::kQuarter, 1};
  if (recurrence.every % 12 == 0) return {Cycle::kYear, static_cast<std::uint8_t>(recurrence.every / 12)};
  return recurrence;
}

bool take_front(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  if (text.starts_with(' ')) text.remove_prefix(1);
  return true;
}

bool take_any(std::string_view& text, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [&text](std::string_view word) { return take_front(text, word); });
}

bool take_own_name(std::string_view& text) {
  const bool named = take_any(text, {"kế hoạch", "chương trình hành động", "chương trình", "văn bản", "đề án"});
  if (named) take_front(text, "này");
  return named;
}

bool take_doing(std::string_view& text) {
  return take_any(text, {"triển khai thực hiện", "tổ chức thực hiện", "thực hiện", "triển khai"});
}

// Is this the issue of the plan that the deadline stands in? "ngày ban hành", "khi Kế hoạch này được ban hành"; but not
// "ngày ban hành Nghị định".
bool is_own_issue(std::string_view text) {
  take_any(text, {"ngày", "khi", "thời điểm"});
  const bool named = take_own_name(text);
  take_front(text, "được");
  if (!take_any(text, {"ký, ban hành", "ký ban hành", "ban hành", "ký", "có hiệu lực"})) return false;
  if (!named) take_own_name(text);
  return text.empty();
}

}  // namespace

void DeadlineReader::add(Recurrence recurrence, bool sure) {
  recurrence = plain(recurrence);
  if (!sure) ++parts_.unsure;
  if (std::ranges::find(parts_.recurrences, recurrence) != parts_.recurrences.end()) return;
  if (!parts_.recurrences.add(recurrence)) parts_.too_many = true;
}

// What is done so many times: "lớp", "đợt", "chương trình", "hội nghị".
bool DeadlineReader::sees_thing(std::size_t ahead) const {
  return in_.sees(WhenWord::kOther, ahead) || in_.sees(WhenWord::kLabel, ahead) ||
         in_.sees(WhenWord::kDocumentNoun, ahead) || in_.sees(WhenWord::kEventNoun, ahead);
}

// "hằng năm", "mỗi năm 02 lần".
bool DeadlineReader::recurrence() {
  const Recurrence each = recurrence_of(in_.peek());
  in_.skip();
  const bool number = in_.sees(WhenWord::kNumber) || in_.sees(WhenWord::kCount);
  if (number && in_.sees(WhenWord::kTimes, 1)) {
    const std::uint32_t times = in_.sees(WhenWord::kCount) ? in_.peek().value : in_.peek().number;
    in_.skip(2);
    if (each.cycle == Cycle::kYear && times > 1 && 12 % times == 0) {
      add({Cycle::kMonth, static_cast<std::uint8_t>(12 / times)}, true);
      return true;
    }
  }
  add(each, true);
  const std::size_t ahead = in_.sees(WhenWord::kFiller) ? 1 : 0;
  const bool count = in_.sees(WhenWord::kNumber, ahead) || in_.sees(WhenWord::kCount, ahead);
  if (count && in_.peek(ahead).digits <= 3 &&
      sees_thing(ahead + 1)) {  // "mỗi quý 01 số", "mỗi năm ít nhất 02 lớp tập huấn", "mỗi năm tổ chức 01 đợt"
    in_.skip(ahead + 2);
    const auto in_thing = [this] {  // "mỗi tháng 02 tin, bài"
      const std::size_t comma = in_.sees(WhenWord::kComma) ? 1 : 0;
      return at_harmless_word(comma) && !starts_item(comma);
    };
    while (in_thing()) in_.skip();
  }
  return true;
}

// "báo cáo năm: trước 30/11": which report it is, where its date follows.
bool DeadlineReader::of_regular_report() const {
  const std::size_t here = in_.position();
  if (here == 0 || in_.sees(WhenWord::kDay) || in_.sees(WhenWord::kWeek)) return false;
  const WhenToken& before = tokens_[here - 1];
  if (tokens_.text().substr(before.begin, before.end - before.begin) != "báo cáo") return false;
  const std::size_t next = in_.sees(WhenWord::kColon, 1) || in_.sees(WhenWord::kComma, 1) ? 2 : 1;
  return in_.sees(WhenWord::kBy, next) || (in_.sees(WhenWord::kBefore, next) && !in_.sees(WhenWord::kEnd, next + 1));
}

// "hằng quý, năm", "định kỳ tháng": a unit without a number, beside a recurrence.
bool DeadlineReader::unit_alone() {
  const bool report = of_regular_report();
  if (!parts_.periodic && parts_.recurrences.empty() && !report) return false;
  const bool numbered =
      in_.sees(WhenWord::kNumber, 1) || in_.sees(WhenWord::kRoman, 1) || in_.sees(WhenWord::kCount, 1);
  if (!is_unit(in_.peek().word) || numbered || in_.peek().value != 0) return false;
  bool once = false;  // "báo cáo năm trước 30/11/2025"
  for (std::size_t i = 1; report && !in_.sees(WhenWord::kEnd, i) && !in_.sees(WhenWord::kSemicolon, i); ++i)
    once = once || in_.sees_year(i);
  if (!once) add({cycle_of(in_.peek().word), 1}, true);
  in_.skip();
  return true;
}

// A count and a unit: "6 tháng một lần", "02 lần/năm", "30 ngày kể từ …"; "6 tháng" alone is unsure.
bool DeadlineReader::counted() {
  if (!in_.sees(WhenWord::kCount) && !(in_.sees(WhenWord::kNumber) && in_.peek().digits <= 3)) return false;
  const std::uint32_t count = in_.sees(WhenWord::kCount) ? in_.peek().value : in_.peek().number;
  WhenWord unit = in_.peek(1).word;
  if (count == 0) return false;
  if (unit == WhenWord::kNextMonth || unit == WhenWord::kNextYear) {  // "01 tháng sau hội nghị"
    unit = unit == WhenWord::kNextMonth ? WhenWord::kMonth : WhenWord::kYear;
    in_.skip();
    return lag(count, unit, false);
  }
  const bool each_unit = is_unit(in_.peek(3).word) || in_.sees(WhenWord::kSchoolYear, 3);
  if (sees_thing(1) && in_.sees(WhenWord::kSlash, 2) && each_unit) {  // "02 lớp/năm"
    add({cycle_of(in_.peek(3).word), 1}, true);
    in_.skip(4);
    return true;
  }
  if (sees_thing(1) && in_.sees(WhenWord::kRecur, 2)) {  // "02 đợt mỗi năm"
    in_.skip(2);
    return recurrence();
  }
  if (unit == WhenWord::kTimes) {
    in_.skip(2);
    return times_in(count);
  }
  if (!is_unit(unit)) return false;
  in_.skip(2);
  const bool working = in_.take(WhenWord::kWorking);
  // "30 ngày, kể từ ngày ban hành"; not "02 năm, từ năm 2026".
  const bool from_event =
      in_.sees(WhenWord::kFrom, 1) && in_.sees(WhenWord::kDay, 2) && !in_.sees(WhenWord::kNumber, 3);
  if (in_.sees(WhenWord::kComma) && from_event) in_.skip();
  const bool ahead_of =
      in_.sees(WhenWord::kBefore) && (in_.sees(WhenWord::kEventNoun, 1) || in_.sees(WhenWord::kEventLead, 1));
  if (in_.sees(WhenWord::kFrom) || in_.sees(WhenWord::kAfter) || in_.sees(WhenWord::kEventLead) || ahead_of)
    return lag(count, unit, working);
  if (working || count > 60) return false;
  std::size_t ahead = in_.sees(WhenWord::kSlash) ? 1 : 0;
  const WhenToken& times = in_.peek(ahead);
  const bool told = times.word == WhenWord::kNumber || times.word == WhenWord::kCount;
  const std::uint32_t number = told ? times.number + times.value : 1;
  if (told && in_.sees(WhenWord::kTimes, ahead + 1)) ++ahead;
  const bool sure = in_.sees(WhenWord::kTimes, ahead);
  if (sure) in_.skip(ahead + 1);
  const Recurrence each{cycle_of(unit), static_cast<std::uint8_t>(count)};
  if (!sure || number == 1) {
    add(each, sure);
    return true;
  }
  const bool yearly = each == Recurrence{Cycle::kYear, 1} && number > 0 && 12 % number == 0;  // "một năm hai lần"
  if (yearly) add({Cycle::kMonth, static_cast<std::uint8_t>(12 / number)}, true);
  return yearly;
}

// After "02 lần": "/năm", "mỗi năm", "trong năm", "trong một tháng".
bool DeadlineReader::times_in(std::uint32_t times) {
  in_.take(WhenWord::kSlash);
  skip_fillers();
  Recurrence each;
  if (in_.sees(WhenWord::kRecur)) {
    each = recurrence_of(in_.peek());
  } else {
    if (in_.sees(WhenWord::kNumber) || in_.sees(WhenWord::kCount)) {
      if (in_.peek().number + in_.peek().value != 1) return false;
      in_.skip();
    }
    if (!is_unit(in_.peek().word)) return false;
    each.cycle = cycle_of(in_.peek().word);
  }
  in_.skip();
  const bool yearly = each.cycle == Cycle::kYear && 12 % times == 0;
  add(yearly ? Recurrence{Cycle::kMonth, static_cast<std::uint8_t>(12 / times)} : each, true);
  return true;
}

bool DeadlineReader::lag(std::uint32_t count, WhenWord unit, bool working) {
  const bool before = in_.sees(WhenWord::kBefore);
  const bool after_word = !before && !in_.sees(WhenWord::kFrom) && !in_.sees(WhenWord::kEventLead);
  in_.skip();
  if (before || after_word) {
    if (!in_.sees(WhenWord::kEventNoun) && !in_.sees(WhenWord::kEventLead) && !in_.sees(WhenWord::kDocumentNoun) &&
        !in_.sees(WhenWord::kDay))
      return false;
  }
  // From a day of the calendar it could be counted; nobody writes so, and it is not read.
  if (in_.sees(WhenWord::kNumber) || in_.sees(WhenWord::kNumber, 1)) return false;
  if (!event(true)) return false;
  if (before) return true;
  set_lag(count, unit, working);
  return true;
}

void DeadlineReader::set_lag(std::uint32_t count, WhenWord unit, bool working) {
  constexpr std::array<LagUnit, 4> kUnits = {LagUnit::kDay, LagUnit::kWeek, LagUnit::kMonth, LagUnit::kMonth};
  const auto cycle = static_cast<std::size_t>(cycle_of(unit));
  const LagUnit in = cycle > kUnits.size() ? LagUnit::kYear : kUnits[cycle - 1];
  const std::uint32_t each = cycle_of(unit) == Cycle::kQuarter ? 3 : 1;
  parts_.lag = {static_cast<std::uint16_t>(count * each), working ? LagUnit::kWorkingDay : in};
}

// Behind “sau”: "3 năm thực hiện", "18 tháng triển khai Kế hoạch này", "5 năm" alone. What is done is this plan, where
// no other document is named, and it is done from its issue on.
bool DeadlineReader::time_of_doing() {
  if (!in_.sees(WhenWord::kCount) && !(in_.sees(WhenWord::kNumber) && in_.peek().digits <= 2)) return false;
  const WhenWord unit = in_.peek(1).word;
  const std::uint32_t count = in_.peek().number + in_.peek().value;
  if ((unit != WhenWord::kMonth && unit != WhenWord::kYear) || in_.peek(1).value != 0 || count == 0) return false;
  const WhenToken& doing = in_.peek(2);
  std::string_view word = tokens_.text().substr(doing.begin, doing.end - doing.begin);
  const bool done = doing.word == WhenWord::kFiller && take_doing(word) && word.empty();
  if (!done && doing.word != WhenWord::kEnd) return false;
  in_.skip(done ? 3 : 2);
  std::string_view what = free_wording(false);
  take_own_name(what);
  parts_.from_issue = parts_.from_issue || what.empty();
  set_lag(count, unit, false);
  return parts_.event = free_ = true;
}

bool DeadlineReader::according() {
  in_.skip();
  switch (in_.peek().word) {
    case WhenWord::kPeriodic:
      in_.skip();
      return parts_.periodic = true;
    case WhenWord::kRecur:
      return recurrence();
    case WhenWord::kStage:
      return stage();
    case WhenWord::kDocumentNoun:
    case WhenWord::kOwnDocument:
      in_.skip();
      return other_document();
    case WhenWord::kEventNoun:
    case WhenWord::kEventLead:
    case WhenWord::kLabel:
    case WhenWord::kFiller:
      in_.skip();
      return event();
    default:
      break;
  }
  const bool numbered = in_.sees(WhenWord::kNumber, 1) || in_.sees(WhenWord::kRoman, 1);
  if (!is_unit(in_.peek().word) || numbered) return false;
  add({cycle_of(in_.peek().word), 1}, true);
  in_.skip();
  return true;
}

bool DeadlineReader::other_document() {
  if (!parts_.event) parts_.document_first = true;
  free_wording(false);
  parts_.document = true;
  return free_ = true;
}

// What happens is free wording. `counted_from`: only a lag may make it a deadline of its own.
bool DeadlineReader::event(bool counted_from) {
  const std::string_view wording = free_wording(false);
  parts_.event = true;
  if (!counted_from) note_lag_behind();
  parts_.from_issue = parts_.from_issue || is_own_issue(wording);
  return (free_ = true) && (!counted_from || !wording.empty());
}

// "Sau khi kết thúc hội nghị 05 ngày": how long after, where the wording ends.
void DeadlineReader::note_lag_behind() {
  const std::size_t here = in_.position();
  const std::size_t working = here > 0 && tokens_[here - 1].word == WhenWord::kWorking ? 1 : 0;
  if (here < working + 2) return;
  const WhenToken& unit = tokens_[here - working - 1];
  const WhenToken& count = tokens_[here - working - 2];
  const bool counts = count.word == WhenWord::kCount || (count.word == WhenWord::kNumber && count.digits <= 2);
  if (!counts || !is_unit(unit.word) || unit.value != 0 || count.number + count.value == 0) return;
  set_lag(count.number + count.value, unit.word, working != 0);
}

// "Ngày Khoa học và Công nghệ Việt Nam 18/5 hằng năm" says when it is; without its day it is an event.
bool DeadlineReader::named_time() {
  in_.skip();
  const std::size_t name = in_.position();
  const auto in_name = [this] {
    return at_harmless_word() || in_.sees(WhenWord::kAnd) || (in_.sees(WhenWord::kComma) && !starts_item(1));
  };
  while (in_name() && !starts_item(0)) in_.skip();
  if (starts_item(in_.sees(WhenWord::kOpenBracket) ? 1 : 0)) return true;
  if (in_.sees(WhenWord::kNumber) || brackets_ > 0) return false;
  in_.go_to(name);
  return event();
}

// "từ ngày ban hành", "kể từ ngày Luật có hiệu lực": with an end, the end counts.
bool DeadlineReader::begins_with_event() {
  const bool named_day =
      in_.sees(WhenWord::kDay) && !in_.sees(WhenWord::kNumber, 1) && !in_.sees(WhenWord::kFirstDay, 1);
  if (!named_day && !in_.sees(WhenWord::kEventLead) && !in_.sees(WhenWord::kDocumentNoun)) return false;
  const std::string_view wording = free_wording(true);
  if (in_.sees(WhenWord::kTo)) return until();
  const bool own = is_own_issue(wording);
  parts_.from_issue = parts_.from_issue || own;
  if (own) return parts_.begins_now = true;
  parts_.event = true;
  return free_ = true;
}

// Does an item begin here, rather than more free wording?
bool DeadlineReader::starts_item(std::size_t ahead) const {
  for (std::size_t i = 0; i < 2 && in_.sees(WhenWord::kFiller, ahead); ++i) ++ahead;
  const auto counts = [&](std::size_t at) {
    return in_.sees(WhenWord::kNumber, at) || in_.sees(WhenWord::kRoman, at) || in_.sees(WhenWord::kCount, at);
  };
  switch (in_.peek(ahead).word) {
    case WhenWord::kBy:
    case WhenWord::kRecur:
    case WhenWord::kOngoing:
    case WhenWord::kPeriodic:
    case WhenWord::kOnward:
      return true;
    case WhenWord::kDay:
    case WhenWord::kMonth:
    case WhenWord::kQuarter:
    case WhenWord::kYear:
      return counts(ahead + 1);
    case WhenWord::kBefore:
      return in_.sees(WhenWord::kNumber, ahead + 1) || (is_unit(in_.peek(ahead + 1).word) && counts(ahead + 2));
    case WhenWord::kOf:
      return is_unit(in_.peek(ahead + 1).word) && counts(ahead + 2);
    case WhenWord::kEventLead:  // "nhân dịp 21/12/2024"
      return in_.peek(ahead).value == 1 && in_.sees(WhenWord::kNumber, ahead + 1) && starts_item(ahead + 1);
    case WhenWord::kNumber:  // 15/12/2024, 6/2025, 2025
      return in_.sees_year(ahead) || (in_.sees(WhenWord::kSlash, ahead + 1) && in_.sees(WhenWord::kNumber, ahead + 2));
    default:
      return false;
  }
}

// Takes tokens up to what ends free wording; the wording.
std::string_view DeadlineReader::free_wording(bool stops_at_end_of_range) {
  const std::size_t start = in_.position();
  for (; !in_.done(); in_.skip()) {
    const WhenWord word = in_.peek().word;
    if (word == WhenWord::kSemicolon || word == WhenWord::kOr || word == WhenWord::kOpenBracket ||
        word == WhenWord::kCloseBracket)
      break;
    if ((word == WhenWord::kComma || word == WhenWord::kColon) && starts_item(1)) break;
    const bool yearly = word == WhenWord::kRecur && in_.peek().value == 5;
    if (yearly && in_.sees(WhenWord::kOpenBracket, 1) && starts_item(2)) break;  // "lễ hội hằng năm (tháng 7)"
    if (word == WhenWord::kTo && stops_at_end_of_range) break;
  }
  const std::size_t end = in_.position();
  if (end == start) return {};
  const std::uint16_t begin = tokens_[start].begin;
  return tokens_.text().substr(begin, tokens_[end - 1].end - begin);
}

}  // namespace rasoat::plans
