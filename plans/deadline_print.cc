// Deadlines in one canonical wording each, such that reading it gives the value again.
#include <array>

#include "plans/deadline.h"

namespace rasoat::plans {
namespace {

using Stretches = FewOf<Interval, 12>;

constexpr std::array<std::string_view, 5> kRomans = {"", "I", "II", "III", "IV"};

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }
std::string month_number(int month) { return month < 3 ? two_digits(month) : std::to_string(month); }
int days_of(const Date& date) { return days_in_month(date.year, date.month); }
bool whole_months(const Interval& i) { return i.first.month != 0 && i.first.day == 1 && i.last.day == days_of(i.last); }
bool same_month(const Interval& i) { return i.first.month == i.last.month && i.first.year == i.last.year; }
bool whole_years(const Interval& i) { return whole_months(i) && i.first.month == 1 && i.last.month == 12; }

// The year after what it belongs to; a window has none, or lies in the following period.
std::string year_after(const Date& date, std::string_view sign) {
  if (date.year > 1) return std::string(sign) + std::to_string(date.year);
  return date.year == 1 ? " năm sau" : "";
}

std::string day_words(const Date& date) {
  if (date.month == 0) return "ngày " + two_digits(date.day) + (date.year == 1 ? " tháng sau" : "");
  return "ngày " + two_digits(date.day) + "/" + month_number(date.month) + year_after(date, "/");
}

std::string month_words(const Date& date) { return "tháng " + month_number(date.month) + year_after(date, "/"); }

std::string quarter_words(const Date& date) {
  return "quý " + std::string(kRomans[static_cast<std::size_t>((date.month + 2) / 3)]) + year_after(date, "/");
}

std::string half_words(const Date& date) {
  return std::string(date.month < 7 ? "6 tháng đầu năm" : "6 tháng cuối năm") + year_after(date, " ");
}

// What a single word names: a day, a month, a quarter, a half-year, a year; "" where it takes two.
std::string single_words(const Interval& interval) {
  const Date& day = interval.first;
  if (interval.first == interval.last) return day_words(day);
  if (!whole_months(interval) || interval.first.year != interval.last.year) return "";
  const int months = interval.last.month - interval.first.month + 1;
  const int before = interval.first.month - 1;
  if (months == 1) return month_words(day);
  if (months == 3 && before % 3 == 0) return quarter_words(day);
  if (months == 6 && before % 6 == 0) return half_words(day);
  return months == 12 && day.year > 1 ? "năm " + std::to_string(day.year) : "";
}

std::string run_words(const Interval& interval) {
  if (interval.first.year != interval.last.year && whole_years(interval) && interval.first.year > 1)
    return "giai đoạn " + std::to_string(interval.first.year) + " - " + std::to_string(interval.last.year);
  if (whole_months(interval) && !same_month(interval))
    return "từ " + month_words(interval.first) + " đến " + month_words(interval.last);
  return "từ " + day_words(interval.first) + " đến " + day_words(interval.last);
}

std::string any_words(const Interval& interval) {
  const std::string single = single_words(interval);
  return single.empty() ? run_words(interval) : single;
}

// The last stretch of a list, whose wording gives the deadline its kind.
std::string words_of_kind(const Interval& interval, DeadlineKind kind) {
  const auto run = [&interval](auto words) {
    const std::string first = words(interval.first);
    const std::string last = words(interval.last);
    return first == last ? first : first + " - " + last;
  };
  switch (kind) {
    case DeadlineKind::kMonth:
      return run(month_words);
    case DeadlineKind::kQuarter:
      return run(quarter_words);
    case DeadlineKind::kHalfYear:
      return run(half_words);
    case DeadlineKind::kRange:
      return run_words(interval);
    default:
      return any_words(interval);
  }
}

std::string joined(const Stretches& stretches, DeadlineKind kind) {
  std::string text;
  for (std::size_t i = 0; i < stretches.size(); ++i) {
    const bool last = i + 1 == stretches.size();
    if (i > 0) text += last ? " và " : ", ";
    text += last ? words_of_kind(stretches[i], kind) : any_words(stretches[i]);
  }
  return text;
}

std::string lead(DeadlineBound bound, const Interval& first) {
  switch (bound) {
    case DeadlineBound::kBefore:
      return "trước ";
    case DeadlineBound::kBy:
      return whole_years(first) ? "đến " : "chậm nhất ";
    default:
      return "";
  }
}

std::string bounded_words(const Deadline& deadline, const Stretches& stretches, DeadlineKind kind) {
  return lead(deadline.bound, stretches.front()) + joined(stretches, kind);
}

std::string recurrence_words(const Recurrence& recurrence) {
  constexpr std::array<std::string_view, 6> kUnits = {"", "ngày", "tuần", "tháng", "quý", "năm"};
  if (recurrence.cycle == Cycle::kUnstated) return "định kỳ";
  const std::string unit(kUnits[static_cast<std::size_t>(recurrence.cycle)]);
  return recurrence.every == 1 ? "hằng " + unit : "định kỳ " + two_digits(recurrence.every) + " " + unit;
}

void append(std::string& text, const std::string& more) { text += (text.empty() ? "" : ", ") + more; }

// The calendar of what has no end: what comes first, and from when it goes on.
std::string open_words(const Deadline& deadline) {
  if (deadline.when.empty()) return deadline.from_issue ? "từ ngày ban hành" : "từ nay trở đi";
  const std::string last = single_words(deadline.when.back());
  if (last.empty() || (deadline.bound != DeadlineBound::kWithin && deadline.windows.empty())) {
    const bool bound = deadline.windows.empty();
    return (bound ? lead(deadline.bound, deadline.when.front()) : "") + joined(deadline.when, DeadlineKind::kOpen) +
           " và những năm tiếp theo";
  }
  std::string text;
  for (std::size_t i = 0; i + 1 < deadline.when.size(); ++i) append(text, any_words(deadline.when[i]));
  append(text, "từ " + last);
  return text;
}

// "trước ngày 15/12 hằng năm"; with several recurrences "hằng quý, hằng năm, trước ngày 15/12".
std::string recurring_words(const Deadline& deadline) {
  std::string text = deadline.kind == DeadlineKind::kOngoing ? "thường xuyên" : "";
  const std::string windows =
      deadline.windows.empty() ? "" : bounded_words(deadline, deadline.windows, DeadlineKind::kRecurring);
  const bool one = deadline.recurrences.size() == 1 && deadline.recurrences.front().every == 1 &&
                   deadline.recurrences.front().cycle != Cycle::kUnstated;
  if (one && !windows.empty()) {
    append(text, windows + " " + recurrence_words(deadline.recurrences.front()));
  } else {
    for (const Recurrence& each : deadline.recurrences) append(text, recurrence_words(each));
    if (!windows.empty()) append(text, windows);
  }
  if (deadline.when.empty()) return deadline.from_issue ? text + ", từ ngày ban hành" : text;
  // After "trước ngày 15/12" a comma would make a year after it the year of the day.
  text += windows.empty() || one ? ", " : "; ";
  if (deadline.open) return text + open_words(deadline);
  return text + (windows.empty() ? lead(deadline.bound, deadline.when.front()) : "") +
         joined(deadline.when, deadline.kind);
}

std::string event_words(const Deadline& deadline) {
  constexpr std::array<std::string_view, 5> kUnits = {"ngày", "ngày làm việc", "tuần", "tháng", "năm"};
  if (deadline.lag.count == 0) return deadline.from_issue ? "sau khi ban hành Kế hoạch này" : "khi có yêu cầu";
  return "sau " + two_digits(deadline.lag.count) + " " +
         std::string(kUnits[static_cast<std::size_t>(deadline.lag.unit)]) +
         (deadline.from_issue ? " kể từ ngày ban hành Kế hoạch này" : " kể từ khi có yêu cầu");
}

std::string main_words(const Deadline& deadline) {
  switch (deadline.kind) {
    case DeadlineKind::kNotStated:
    case DeadlineKind::kNotUnderstood:
      return "";
    case DeadlineKind::kEvent:
      return event_words(deadline);
    case DeadlineKind::kOtherDocument:
      return "theo kế hoạch riêng";
    case DeadlineKind::kOpen:
      return open_words(deadline);
    case DeadlineKind::kRecurring:
    case DeadlineKind::kOngoing:
      return recurring_words(deadline);
    default:
      return bounded_words(deadline, deadline.when, deadline.kind);
  }
}

}  // namespace

std::string print(const Deadline& deadline) {
  std::string text = main_words(deadline);
  if (deadline.somewhere) text = "giữa kỳ, " + text;
  return deadline.or_event ? text + " hoặc khi có yêu cầu" : text;
}

}  // namespace rasoat::plans
