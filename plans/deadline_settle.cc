// From the parts of a wording to what the whole means: years filled in, one kind decided.
#include <algorithm>

#include "plans/deadline_parts.h"

namespace rasoat::plans {
namespace {

bool comes_again(const DeadlineParts& parts) { return parts.periodic || !parts.recurrences.empty(); }
bool lacks_year(const Stretch& stretch) { return stretch.first.year == 0 || stretch.last.year == 0; }
bool is_bare_year(const Stretch& stretch) { return stretch.first.precision == Precision::kYear && lacks_year(stretch); }
bool is_one_year(const Stretch& stretch) {
  return !stretch.run && stretch.first.precision == Precision::kYear && stretch.first.year != 0;
}

void set_year(Stretch& stretch, std::int16_t year) {
  if (stretch.first.year == 0) stretch.first.year = year;
  if (stretch.last.year == 0) stretch.last.year = year;
}

bool begins_earlier(const WhenPoint& a, const WhenPoint& b) {
  return a.month != b.month ? a.month < b.month : a.day <= b.day;
}

std::int16_t before(std::int16_t year) { return static_cast<std::int16_t>(year - 1); }

// Within a run what one end leaves out the other says: "15 - 20/6/2025", "từ tháng 3/2025 đến tháng 6"; what
// would end before it begins begins in the year before: "từ 15/12 đến 15/01/2026".
void complete_run(Stretch& stretch) {
  WhenPoint& first = stretch.first;
  WhenPoint& last = stretch.last;
  if (first.day != 0 && first.month == 0 && first.quarter_month == 0) first.month = last.month;
  if (first.year == 0 && last.year != 0) first.year = begins_earlier(first, last) ? last.year : before(last.year);
  if (last.year == 0) last.year = first.year;
  if (!stretch.run) last = first;
}

// "Thường xuyên trong năm", "hằng quý trong năm" tell no more than without the year.
void drop_bare_years(DeadlineParts& parts) {
  if (!comes_again(parts) && !parts.ongoing) return;
  FewOf<Stretch, 12> kept;
  for (const Stretch& stretch : parts.stretches)
    if (!is_bare_year(stretch)) static_cast<void>(kept.add(stretch));
  parts.stretches = kept;
}

// "Tổng kết năm: trước 30/11": a year that tells of what, not when.
void drop_years_of_reports(FewOf<Stretch, 12>& list) {
  const auto is_day = [](const Stretch& s) { return lacks_year(s) && s.first.day != 0 && s.first.month != 0; };
  if (std::ranges::none_of(list, is_day)) return;
  FewOf<Stretch, 12> kept;
  for (const Stretch& stretch : list)
    if (!is_bare_year(stretch)) static_cast<void>(kept.add(stretch));
  list = kept;
}

// In a list the year stands at the end ("quý I, II/2025") or before ("năm 2025: quý I, quý III").
void complete_list(FewOf<Stretch, 12>& list) {
  for (std::size_t i = list.size(); i-- > 1;) {
    Stretch& one = list[i - 1];
    const WhenPoint& next = list[i].first;
    const bool years = list[i].run && next.precision == Precision::kYear;
    if (!lacks_year(one) || next.year == 0 || years || is_bare_year(one)) continue;
    if (one.first.day != 0 && one.first.month == 0 && next.day != 0) one.first.month = one.last.month = next.month;
    set_year(one, next.year);
  }
  for (std::size_t i = 1; i < list.size(); ++i) {
    const Stretch& before = list[i - 1];
    if (!lacks_year(list[i]) || before.last.year == 0 || is_bare_year(list[i])) continue;
    if (is_one_year(before) || begins_earlier(before.last, list[i].first)) set_year(list[i], before.last.year);
  }
}

bool all_days_of_months(const FewOf<Stretch, 12>& list) {
  return std::ranges::all_of(list, [](const Stretch& stretch) {
    return lacks_year(stretch) && stretch.first.day != 0 && stretch.first.month != 0;
  });
}

// Years for all that lack one; false where none is told.
bool complete_years(DeadlineParts& parts, const DeadlineContext& context) {
  if (context.yearly) drop_years_of_reports(parts.stretches);
  for (Stretch& stretch : parts.stretches) complete_run(stretch);
  if (comes_again(parts)) return true;
  complete_list(parts.stretches);
  if (std::ranges::none_of(parts.stretches, lacks_year)) return true;
  if (all_days_of_months(parts.stretches) && (parts.stretches.size() > 1 || context.yearly))
    return parts.recurrences.add({Cycle::kYear, 1});
  if (parts.ongoing) return true;
  if (!context.period || context.period->first.year != context.period->last.year) return false;
  for (Stretch& stretch : parts.stretches) set_year(stretch, context.period->first.year);
  return true;
}

enum class Found : std::uint8_t { kSound, kImpossible, kReversed, kUnclear, kTooMany };

Found add_once(const Interval& window, Deadline& deadline) {
  if (std::ranges::find(deadline.windows, window) != deadline.windows.end()) return Found::kSound;
  return deadline.windows.add(window) ? Found::kSound : Found::kTooMany;
}

Found add_quarter_months(const WhenPoint& point, Deadline& deadline) {
  for (std::int8_t month = 3; month <= 12; month = static_cast<std::int8_t>(month + 3)) {
    WhenPoint each = point;
    each.quarter_month = 0;
    const int asked = point.quarter_month == 4 ? month + 1 : month - 3 + point.quarter_month;
    each.month = static_cast<std::int8_t>(asked > 12 ? 1 : asked);
    each.next = asked > 12;
    const auto window = interval_of(each, 0);
    if (!window) return Found::kImpossible;
    if (add_once(*window, deadline) != Found::kSound) return Found::kTooMany;
  }
  return Found::kSound;
}

Found add_window(Stretch stretch, Deadline& deadline) {
  const WhenPoint& point = stretch.first;
  if (point.quarter_month != 0) return stretch.run ? Found::kUnclear : add_quarter_months(point, deadline);
  const auto first = interval_of(stretch.first, 0);
  auto last = interval_of(stretch.last, 0);
  if (!first || !last) return Found::kImpossible;
  if (last->last < first->first && stretch.last.month != 0) {  // from November to March
    stretch.last.next = true;
    last = interval_of(stretch.last, 0);
    if (!last) return Found::kImpossible;
  }
  if (last->last < first->first || (point.month == 0) != (stretch.last.month == 0)) return Found::kReversed;
  return add_once({first->first, last->last}, deadline);
}

Found add_interval(const Stretch& stretch, Deadline& deadline) {
  if (stretch.first.month == 0 || stretch.last.month == 0 || stretch.first.quarter_month != 0 || stretch.first.next)
    return Found::kUnclear;
  const auto first = interval_of(stretch.first, stretch.first.year);
  const auto last = interval_of(stretch.last, stretch.last.year);
  if (!first || !last) return Found::kImpossible;
  Interval whole{first->first, last->last};
  if (stretch.before_last && stretch.last.day == 0) whole.last = days_after(last->first, -1);
  if (whole.last < whole.first) return Found::kReversed;
  if (stretch.from && stretch.first.day == 0) whole = *first;
  if (stretch.after) whole = day_of(days_after(first->last, 1));
  return deadline.when.add(whole) ? Found::kSound : Found::kTooMany;
}

Found add_stretches(const DeadlineParts& parts, Deadline& deadline) {
  for (const Stretch& stretch : parts.stretches) {
    if (stretch.first.impossible || stretch.last.impossible) return Found::kImpossible;
    const Found found = lacks_year(stretch) ? add_window(stretch, deadline) : add_interval(stretch, deadline);
    if (found != Found::kSound) return found;
  }
  return Found::kSound;
}

// Does the one point lie in the other, which is more than it?
bool holds(const Stretch& wide, const Stretch& other) {
  if (wide.run || wide.from || wide.after || lacks_year(wide) != lacks_year(other)) return false;
  if (wide.first.month == 0 || other.first.month == 0) return false;
  const auto outer = interval_of(wide.first, wide.first.year);
  const auto first = interval_of(other.first, other.first.year);
  const auto last = interval_of(other.last, other.last.year);
  if (!outer || !first || !last) return false;
  const Interval inner{first->first, last->last};
  return inner != *outer && outer->contains(inner);
}

// "Quý II/2025 (trước ngày 30/6/2025)": the day says more than the quarter around it. But beside "cuối năm 2025", which
// is somewhere in the year, only the year is sure.
void drop_needless(FewOf<Stretch, 12>& list) {
  FewOf<Stretch, 12> kept;
  for (const Stretch& one : list) {
    const auto needless = [&one](const Stretch& other) {
      return (!one.first.vague && holds(one, other)) || (other.first.vague && holds(other, one));
    };
    if (std::ranges::none_of(list, needless)) static_cast<void>(kept.add(one));
  }
  list = kept;
}

// "Từ quý III/2024, hoàn thành trước 31/12/2025" is a run.
void join_begin_and_end(DeadlineParts& parts) {
  if (parts.stretches.size() != 2 || parts.ongoing || parts.onward || comes_again(parts)) return;
  Stretch run = parts.stretches[0];
  const Stretch& end = parts.stretches[1];
  if (!run.from || end.from || end.after || end.run) return;
  run.last = end.first;
  run.from = false;
  run.run = run.spelled = true;
  run.before_last = parts.bound == DeadlineBound::kBefore;
  parts.stretches.clear();
  static_cast<void>(parts.stretches.add(run));
}

// "05 năm (2026 - 2030)": how long, not how often.
void drop_length(DeadlineParts& parts) {
  const bool alone = parts.recurrences.size() == 1 && parts.unsure == 1 && !parts.periodic && !parts.ongoing;
  if (!alone || parts.recurrences.front().cycle != Cycle::kYear || parts.stretches.empty()) return;
  if (std::ranges::any_of(parts.stretches, lacks_year)) return;
  parts.recurrences.clear();
  parts.unsure = 0;
}

DeadlineKind kind_of(const Stretch& stretch) {
  const WhenPoint& point = stretch.last;
  if (stretch.run && (stretch.spelled || stretch.first.precision != point.precision)) return DeadlineKind::kRange;
  switch (point.precision) {
    case Precision::kDay:
      return stretch.run ? DeadlineKind::kRange : DeadlineKind::kDay;
    case Precision::kMonth:
      return point.months > 1 ? DeadlineKind::kRange : DeadlineKind::kMonth;
    case Precision::kQuarter:
      return DeadlineKind::kQuarter;
    case Precision::kHalfYear:
      return DeadlineKind::kHalfYear;
    case Precision::kYear:
      return stretch.run ? DeadlineKind::kRange : DeadlineKind::kYear;
  }
  return DeadlineKind::kRange;
}

DeadlineKind kind_of(const DeadlineParts& parts) {
  const bool begins = std::ranges::any_of(parts.stretches, [](const Stretch& s) { return s.from || s.after; });
  if (parts.ongoing) return DeadlineKind::kOngoing;
  if (comes_again(parts)) return DeadlineKind::kRecurring;
  if (parts.onward || begins || parts.begins_now) return DeadlineKind::kOpen;
  if (!parts.stretches.empty()) return kind_of(parts.stretches.back());
  if (parts.event && !parts.document_first) return DeadlineKind::kEvent;
  if (parts.document) return DeadlineKind::kOtherDocument;
  return parts.event ? DeadlineKind::kEvent : DeadlineKind::kNotUnderstood;
}

// Does it go on for ever? What recurs or is ongoing does, unless its last year is told; "năm 2025 và hằng năm" tells
// the first.
bool is_open(const DeadlineParts& parts, const Deadline& deadline) {
  if (deadline.kind == DeadlineKind::kOpen) return true;
  if (deadline.kind != DeadlineKind::kRecurring && deadline.kind != DeadlineKind::kOngoing) return false;
  const auto begins = [](const Stretch& stretch) { return stretch.from || stretch.after; };
  const bool told_as_begin = std::ranges::any_of(parts.stretches, begins);
  if (deadline.when.empty() || parts.onward || told_as_begin || parts.begins_now) return true;
  const bool only_yearly =
      deadline.kind == DeadlineKind::kRecurring &&
      std::ranges::all_of(deadline.recurrences, [](const Recurrence& r) { return r.cycle == Cycle::kYear; });
  return only_yearly && deadline.windows.empty() && deadline.bound == DeadlineBound::kWithin &&
         deadline.when.size() == 1 && deadline.when.front() == year_of(deadline.when.front().first.year);
}

bool has_day_of_month_without_months(const Deadline& deadline) {
  const auto monthly = [](const Recurrence& r) { return r.cycle == Cycle::kMonth && r.every == 1; };
  const auto of_month = [](const Interval& window) { return window.first.month == 0; };
  return std::ranges::any_of(deadline.windows, of_month) && std::ranges::none_of(deadline.recurrences, monthly);
}

DeadlineProblem problem_of(Found found) {
  if (found == Found::kImpossible) return DeadlineProblem::kImpossibleDate;
  return found == Found::kReversed ? DeadlineProblem::kReversed : DeadlineProblem::kWording;
}

void add_whole_period(const DeadlineContext& context, Deadline& deadline) {
  if (!context.period || !deadline.when.add(*context.period)) {
    deadline = not_understood(DeadlineProblem::kNoYear);
  } else {
    deadline.kind = DeadlineKind::kRange;
  }
}

}  // namespace

Deadline not_understood(DeadlineProblem problem) {
  Deadline deadline;
  deadline.kind = DeadlineKind::kNotUnderstood;
  deadline.problem = problem;
  return deadline;
}

Deadline settle(DeadlineParts parts, const DeadlineContext& context) {
  drop_length(parts);
  drop_bare_years(parts);
  const bool alone = parts.recurrences.size() == parts.unsure && parts.unsure == 1;
  if (alone && !parts.periodic && !parts.ongoing) return not_understood(DeadlineProblem::kWording);
  const bool quarterly =
      std::ranges::any_of(parts.stretches, [](const Stretch& s) { return s.first.quarter_month != 0; });
  if (quarterly && !comes_again(parts)) static_cast<void>(parts.recurrences.add({Cycle::kQuarter, 1}));
  const bool impossible =
      std::ranges::any_of(parts.stretches, [](const Stretch& s) { return s.first.impossible || s.last.impossible; });
  if (impossible) return not_understood(DeadlineProblem::kImpossibleDate);
  if (!complete_years(parts, context)) return not_understood(DeadlineProblem::kNoYear);
  drop_needless(parts.stretches);
  join_begin_and_end(parts);
  Deadline deadline;
  const Found found = add_stretches(parts, deadline);
  if (found != Found::kSound) return not_understood(problem_of(found));
  deadline.kind = kind_of(parts);
  deadline.bound = parts.bound;
  deadline.recurrences = parts.recurrences;
  if (comes_again(parts) && deadline.recurrences.empty()) static_cast<void>(deadline.recurrences.add({}));
  if (has_day_of_month_without_months(deadline)) return not_understood(DeadlineProblem::kWording);
  const bool told = deadline.kind != DeadlineKind::kNotUnderstood;
  if (!told && !parts.whole_period) return not_understood(DeadlineProblem::kWording);
  if (!told) add_whole_period(context, deadline);
  deadline.open = is_open(parts, deadline);
  const bool counted = deadline.kind == DeadlineKind::kEvent;
  if (counted) deadline.lag = parts.lag;
  deadline.from_issue = parts.from_issue && (counted || parts.begins_now);
  deadline.somewhere = parts.somewhere && deadline.kind == DeadlineKind::kRange && deadline.when.size() == 1;
  // A run names its end itself.
  const bool run = std::ranges::any_of(parts.stretches, [](const Stretch& s) { return s.run && !lacks_year(s); });
  if (deadline.windows.empty() && (deadline.when.empty() || run)) deadline.bound = DeadlineBound::kWithin;
  deadline.or_event =
      (parts.event || parts.document) && !counted && deadline.kind != DeadlineKind::kOtherDocument && told;
  return deadline;
}

}  // namespace rasoat::plans
