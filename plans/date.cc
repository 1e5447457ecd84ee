#include "plans/date.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "plans/digits.h"
#include "plans/text.h"
#include "plans/when_reader.h"
#include "plans/when_words.h"

namespace rasoat::plans {
namespace {

Date made_of(int year, int month, int day) {
  return {static_cast<std::int16_t>(year), static_cast<std::int8_t>(month), static_cast<std::int8_t>(day)};
}

// From the first day of one month to the last day of another of the same year.
Interval months_of(int year, int first, int last) {
  return {made_of(year, first, 1), made_of(year, last, days_in_month(year, last))};
}

std::string digits(int value, std::size_t width) {
  const std::string text = std::to_string(value);
  return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

// As it is printed, with its place: "Hà Nội, ngày 20 tháng 5 năm 2024".
std::string_view without_place(std::string_view folded) {
  const std::size_t place = folded.find(", ngày ");
  const bool named = place != std::string_view::npos && std::ranges::none_of(folded.substr(0, place), is_digit);
  return named ? folded.substr(place + 2) : folded;
}

}  // namespace

DateReading read_date(std::string_view text) {
  const std::string folded = fold(text);
  const WhenTokens tokens(without_place(folded));
  WhenReader reader(tokens);
  const std::optional<WhenPoint> point = reader.point();
  while (reader.take(WhenWord::kDot) || reader.take(WhenWord::kComma) || reader.take(WhenWord::kSemicolon)) {
  }
  if (!point || !reader.done() || point->vague || point->next || point->quarter_month != 0) return {};
  if (point->impossible) return {DateOutcome::kImpossible, {}, point->precision};
  if (point->year == 0) return {};
  return {DateOutcome::kDate, *interval_of(*point, point->year), point->precision};
}

std::optional<Date> read_day(std::string_view text) {
  const DateReading reading = read_date(text);
  if (reading.outcome != DateOutcome::kDate || reading.precision != Precision::kDay) return std::nullopt;
  return reading.interval.first;
}

std::optional<Interval> read_month(std::string_view text) {
  const std::string folded = fold(text);
  std::string_view rest = without_place(folded);
  constexpr std::string_view kDay = "ngày";
  if (rest.starts_with(kDay)) rest.remove_prefix(kDay.size());
  constexpr std::string_view kEllipsis = "…";
  constexpr std::string_view kLeftOpen = " ._/-";
  while (!rest.empty() && (kLeftOpen.contains(rest[0]) || rest.starts_with(kEllipsis)))
    rest.remove_prefix(rest.starts_with(kEllipsis) ? kEllipsis.size() : 1);
  const DateReading reading = read_date(rest);
  if (reading.outcome != DateOutcome::kDate || reading.precision != Precision::kMonth) return std::nullopt;
  return reading.interval;
}

int days_in_month(int year, int month) {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12) return 0;
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

std::optional<Date> calendar_date(int year, int month, int day) {
  if (year < 1 || year > 9999 || day < 1 || day > days_in_month(year, month)) return std::nullopt;
  return made_of(year, month, day);
}

Date days_after(const Date& date, int days) {
  using namespace std::chrono;
  const auto month = static_cast<unsigned>(static_cast<int>(date.month));
  const sys_days start = year{date.year} / std::chrono::month{month} / static_cast<int>(date.day);
  const year_month_day moved{start + std::chrono::days{days}};
  return made_of(static_cast<int>(moved.year()), static_cast<int>(static_cast<unsigned>(moved.month())),
                 static_cast<int>(static_cast<unsigned>(moved.day())));
}

Interval month_of(int year, int month) { return months_of(year, month, month); }
Interval quarter_of(int year, int quarter) { return months_of(year, quarter * 3 - 2, quarter * 3); }
Interval half_of(int year, int half) { return months_of(year, half * 6 - 5, half * 6); }
Interval year_of(int year) { return months_of(year, 1, 12); }

Interval stretch_of(const Date& day, Precision precision) {
  switch (precision) {
    case Precision::kMonth:
      return month_of(day.year, day.month);
    case Precision::kQuarter:
      return quarter_of(day.year, (day.month + 2) / 3);
    case Precision::kHalfYear:
      return half_of(day.year, (day.month + 5) / 6);
    case Precision::kYear:
      return year_of(day.year);
    default:
      return day_of(day);
  }
}

std::optional<Date> parse_iso_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto number = [text](std::size_t at, std::size_t length) {
    int value = 0;
    for (const char c : text.substr(at, length)) value = is_digit(c) && value >= 0 ? value * 10 + (c - '0') : -1;
    return value;
  };
  return calendar_date(number(0, 4), number(5, 2), number(8, 2));
}

std::string to_iso(const Date& date) {
  return digits(date.year, 4) + "-" + digits(date.month, 2) + "-" + digits(date.day, 2);
}

std::string to_vietnamese(const Date& date) {
  return digits(date.day, 2) + "/" + digits(date.month, date.month < 3 ? 2 : 1) + "/" + digits(date.year, 4);
}

}  // namespace rasoat::plans
