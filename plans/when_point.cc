#include "plans/when_point.h"

#include <algorithm>

namespace rasoat::plans {
namespace {

std::int8_t small(std::uint32_t number) { return static_cast<std::int8_t>(std::min<std::uint32_t>(number, 100)); }

WhenPoint months(Precision precision, std::uint32_t first, int count, std::uint32_t year) {
  WhenPoint point;
  point.precision = precision;
  point.month = small(first);
  point.months = static_cast<std::int8_t>(count);
  point.year = static_cast<std::int16_t>(year);
  return point;
}

}  // namespace

WhenPoint day_numbered(std::uint32_t day) {
  WhenPoint point;
  point.day = small(day);
  point.impossible = day < 1 || day > 31;
  return point;
}

WhenPoint day_numbered(std::uint32_t day, std::uint32_t month, std::uint32_t year) {
  constexpr int kLeapYear = 2000;
  WhenPoint point = day_numbered(day);
  point.month = small(month);
  point.year = static_cast<std::int16_t>(year);
  point.impossible = !calendar_date(year == 0 ? kLeapYear : point.year, point.month, point.day);
  return point;
}

WhenPoint month_numbered(std::uint32_t month, std::uint32_t year) {
  WhenPoint point = months(Precision::kMonth, month, 1, year);
  point.impossible = month < 1 || month > 12;
  return point;
}

WhenPoint quarter_numbered(std::uint32_t quarter, std::uint32_t year) {
  const bool known = quarter >= 1 && quarter <= 4;
  WhenPoint point = months(Precision::kQuarter, known ? quarter * 3 - 2 : 1, 3, year);
  point.impossible = !known;
  return point;
}

WhenPoint half_numbered(std::uint32_t half) { return months(Precision::kHalfYear, half == 1 ? 1 : 7, 6, 0); }
WhenPoint whole_year(std::uint32_t year) { return months(Precision::kYear, 1, 12, year); }

std::optional<Interval> interval_of(const WhenPoint& point, int year) {
  const int carried = point.next ? year + 1 : year;
  const auto date = [carried](int month, int day) {
    return Date{static_cast<std::int16_t>(carried), static_cast<std::int8_t>(month), static_cast<std::int8_t>(day)};
  };
  if (point.day != 0) {
    if (point.month != 0 && point.day > days_in_month(carried, point.month)) return std::nullopt;
    return day_of(date(point.month, point.day));
  }
  const int last = point.month + point.months - 1;
  return Interval{date(point.month, 1), date(last, days_in_month(carried, last))};
}

}  // namespace rasoat::plans
