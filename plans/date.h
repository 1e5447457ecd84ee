// Calendar dates and stretches of the calendar, and how Vietnamese documents write them: the day first, always.
//
// A date in a plan is often no day: "tháng 3/2021", "quý II/2025", "2030". So every wording is read as an Interval,
// both ends included, with the precision in which it was written. What is no date at all and what is a date that no
// calendar has (31/02/2024, tháng 13/2025) are two answers: the second is the writer's mistake. When work is due
// (before, from … to, every year) is another matter: plans/deadline.h. The calendar is the Gregorian one.
//
//   read_date("ngày 5 tháng 3 năm 2020").interval == day_of({2020, 3, 5})
//   read_date("tháng 02/2024").interval.last == Date{2024, 2, 29}
//   read_date("31/02/2024").outcome == DateOutcome::kImpossible
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rasoat::plans {

struct Date {
  std::int16_t year = 0;
  std::int8_t month = 0;
  std::int8_t day = 0;
  friend constexpr auto operator<=>(const Date&, const Date&) = default;
};

// After all that is known: the day of what is asked of no day in particular.
inline constexpr Date kLastDay{9999, 12, 31};

// 28 to 31; 0 where there is no such month.
[[nodiscard]] int days_in_month(int year, int month);
// The date, or nothing where the calendar has none. Years 1 to 9999.
[[nodiscard]] std::optional<Date> calendar_date(int year, int month, int day);
// `date` must be a calendar date; days may be negative.
[[nodiscard]] Date days_after(const Date& date, int days);

// From the first to the last day, both included; a day is an interval of its own.
struct Interval {
  Date first;
  Date last;
  [[nodiscard]] constexpr bool contains(const Date& day) const { return first <= day && day <= last; }
  [[nodiscard]] constexpr bool contains(const Interval& other) const {
    return first <= other.first && other.last <= last;
  }
  [[nodiscard]] constexpr bool meets(const Interval& other) const { return first <= other.last && other.first <= last; }
  friend constexpr auto operator<=>(const Interval&, const Interval&) = default;
};

[[nodiscard]] constexpr Interval day_of(const Date& date) { return {date, date}; }
[[nodiscard]] Interval month_of(int year, int month);      // month 1 to 12
[[nodiscard]] Interval quarter_of(int year, int quarter);  // quarter 1 to 4
[[nodiscard]] Interval half_of(int year, int half);        // half 1 or 2
[[nodiscard]] Interval year_of(int year);

enum class Precision : std::uint8_t { kDay, kMonth, kQuarter, kHalfYear, kYear };
// The stretch of that precision in which the day lies: its month, its quarter …
[[nodiscard]] Interval stretch_of(const Date& day, Precision precision);

enum class DateOutcome : std::uint8_t {
  kNone,        // no wording of a date
  kImpossible,  // a date that no calendar has
  kDate,
};

struct DateReading {
  DateOutcome outcome = DateOutcome::kNone;
  Interval interval;                      // kDate
  Precision precision = Precision::kDay;  // kDate
};

// A wording that is a date and nothing else: 05/3/2020, 5-3-2020, 5.3.2020, 2020-03-05, ngày 5 tháng 3 năm 2020, ngày
// 05/3 năm 2020, tháng 3/2021, quý II/2025, 6 tháng đầu năm 2025, 2030, năm 2030. A year has four digits.
[[nodiscard]] DateReading read_date(std::string_view text);
// The same where only a day will do: a date of issue, the end of a waiver.
[[nodiscard]] std::optional<Date> read_day(std::string_view text);
// The month of a date whose day is not written, or is still to be: tháng 9 năm 2025, ngày … tháng 9 năm 2025, …/9/2025.
[[nodiscard]] std::optional<Interval> read_month(std::string_view text);

// yyyy-mm-dd and nothing else, as rule files and options write it.
[[nodiscard]] std::optional<Date> parse_iso_date(std::string_view text);
[[nodiscard]] std::string to_iso(const Date& date);
// "05/3/2024", "05/02/2024": days below 10 and the months 1 and 2 with a nought, as documents of the Party and the
// state write them.
[[nodiscard]] std::string to_vietnamese(const Date& date);

}  // namespace rasoat::plans
