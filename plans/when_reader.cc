#include "plans/when_reader.h"

namespace rasoat::plans {

bool WhenReader::sees_year(std::size_t ahead) const {
  const WhenToken& token = peek(ahead);
  return token.word == WhenWord::kNumber && token.digits == 4 && token.number >= 1900 && token.number < 2200;
}

bool WhenReader::sees_small_number(std::size_t ahead) const {
  return sees(WhenWord::kNumber, ahead) && peek(ahead).digits <= 2;
}

std::optional<WhenWord> WhenReader::separator(std::size_t ahead) const {
  const WhenWord word = peek(ahead).word;
  const bool parts = word == WhenWord::kSlash || word == WhenWord::kDash || word == WhenWord::kDot;
  return parts ? std::optional(word) : std::nullopt;
}

// "-12 hằng năm", ".12 hằng năm" after the number of a day.
bool WhenReader::sees_yearly_month(std::size_t ahead) const {
  const bool glued = separator(ahead) && peek(ahead).glued && peek(ahead + 1).glued;
  return glued && sees_small_number(ahead + 1) && sees(WhenWord::kRecur, ahead + 2) && peek(ahead + 2).value == 5;
}

std::optional<WhenPoint> WhenReader::point(const WhenPoint* after) {
  const std::size_t start = at_;
  skip_hour();
  std::optional<WhenPoint> point = any_point(after);
  if (!point) at_ = start;
  return point;
}

std::optional<WhenPoint> WhenReader::any_point(const WhenPoint* after) {
  switch (peek().word) {
    case WhenWord::kDay:
      return day_point();
    case WhenWord::kMonth:
      return month_point();
    case WhenWord::kQuarter:
      return quarter_point();
    case WhenWord::kHalf:
      return half_point();
    case WhenWord::kPart:
      return part_point();
    case WhenWord::kWeek:
      return week_point();
    case WhenWord::kYear:
      return year_point();
    case WhenWord::kNumber:
    case WhenWord::kRoman:
    case WhenWord::kCount:
      return number_point(after);
    case WhenWord::kFiller:  // "ngay 15/6" where "ngày" is meant
      if (tokens_.text().substr(peek().begin, 4) != "ngay" || !sees(WhenWord::kNumber, 1)) return std::nullopt;
      return day_point();
    default:
      return std::nullopt;
  }
}

// The hour of a day and the day of a week say nothing about the deadline that the date does not: "17 giờ 00, thứ Sáu,
// ngày …".
void WhenReader::skip_hour() {
  const std::size_t start = at_;
  if (sees(WhenWord::kNumber) && sees(WhenWord::kHour, 1)) {
    skip(2);
    take(WhenWord::kNumber);
    take(WhenWord::kMinute);
  } else if (sees_small_number(0) && sees(WhenWord::kColon, 1) && sees_small_number(2)) {
    skip(3);
  }
  if (at_ != start) take(WhenWord::kComma);
  if (take(WhenWord::kWeekday)) take(WhenWord::kComma);
  if (!sees(WhenWord::kDay) && !sees(WhenWord::kNumber)) at_ = start;
}

// What may follow a point: its year in some form.
WhenPoint WhenReader::with_year(WhenPoint point) {
  const auto set = [&](std::size_t ahead) {
    point.year = static_cast<std::int16_t>(peek(ahead).number);
    const bool short_month = point.day != 0 && point.month != 0 && !calendar_date(point.year, point.month, point.day);
    point.impossible = point.impossible || short_month;
    skip(ahead + 1);
    return point;
  };
  if (sees_year()) return set(0);
  if (separator(0) && sees_year(1)) return set(1);
  std::size_t ahead = sees(WhenWord::kComma) ? 1 : 0;
  if (sees(WhenWord::kOf, ahead)) ++ahead;
  if (separator(ahead) == WhenWord::kSlash) ++ahead;
  if (sees(WhenWord::kYear, ahead) && sees_year(ahead + 1)) return set(ahead + 1);
  if (sees(WhenWord::kNextYear, ahead)) {
    point.next = true;
    skip(ahead + 1);
  }
  return point;
}

std::optional<WhenPoint> WhenReader::day_point() {
  skip();
  take(WhenWord::kFirstDay);
  if (sees_year() && separator(1)) return year_first();
  if (!sees_small_number(0)) return std::nullopt;
  const std::uint32_t day = peek().number;
  skip();
  return day_from(day);
}

// After the number of the day: "/3/2024", "-3-2024", "/3 năm 2024", " tháng 3 năm 2024", or nothing more.
std::optional<WhenPoint> WhenReader::day_from(std::uint32_t day) {
  const auto sign = separator(0);
  if (sign && sees_small_number(1)) {
    const std::uint32_t month = peek(1).number;
    if (separator(2) == sign && sees(WhenWord::kNumber, 3) && peek(3).digits == 4) {
      const std::uint32_t year = peek(3).number;
      skip(4);
      WhenPoint point = day_numbered(day, month, year);
      point.impossible = point.impossible || year == 0;
      return point;
    }
    if (sign == WhenWord::kSlash) {
      skip(2);
      WhenPoint point = day_numbered(day, month, 0);
      return separator(0) && sees_year(1) ? point : with_year(point);
    }
  }
  if (sees_yearly_month(0)) {
    const std::uint32_t month = peek(1).number;
    skip(2);
    return day_numbered(day, month, 0);
  }
  std::size_t ahead = sees(WhenWord::kComma) || sees(WhenWord::kOf) ? 1 : 0;
  if (sees(WhenWord::kMonth, ahead) && sees_small_number(ahead + 1)) {
    const std::uint32_t month = peek(ahead + 1).number;
    skip(ahead + 2);
    return with_year(day_numbered(day, month, 0));
  }
  if (sees(WhenWord::kMonth, ahead) && sees(WhenWord::kPart, ahead + 1) && peek(ahead + 1).value == 3 &&
      sees(WhenWord::kYear, ahead + 2)) {  // "ngày 15 tháng cuối năm"
    skip(ahead + (sees_year(ahead + 3) ? 2 : 3));
    return with_year(day_numbered(day, 12, 0));
  }
  WhenPoint point = day_numbered(day);
  if (sees(WhenWord::kQuarterMonth, ahead)) {
    point.quarter_month = static_cast<std::int8_t>(peek(ahead).value);
    skip(ahead + 1);
  } else if (sees(WhenWord::kNextMonth, ahead)) {
    point.next = true;
    skip(ahead + 1);
  }
  return point;
}

std::optional<WhenPoint> WhenReader::month_point() {
  const std::uint32_t named = peek().value;
  skip();
  if (named != 0) return with_year(month_numbered(named));
  if (sees(WhenWord::kDot) && peek().glued && sees_small_number(1)) skip();
  if (!sees_small_number(0) && !sees(WhenWord::kCount)) return std::nullopt;
  const std::uint32_t month = sees(WhenWord::kCount) ? peek().value : peek().number;
  skip();
  return with_year(month_numbered(month));
}

std::optional<WhenPoint> WhenReader::quarter_point() {
  std::uint32_t quarter = peek().value;
  skip();
  if (sees(WhenWord::kDot) && peek().glued && (sees_small_number(1) || sees(WhenWord::kRoman, 1))) skip();
  if (quarter == 0) {
    if (!sees_small_number(0) && !sees(WhenWord::kRoman) && !sees(WhenWord::kCount)) return std::nullopt;
    quarter = sees(WhenWord::kNumber) ? peek().number : peek().value;
    skip();
  }
  return with_year(quarter_numbered(quarter));
}

// "nửa đầu năm 2025", "nửa cuối tháng 6/2025".
std::optional<WhenPoint> WhenReader::half_point() {
  skip();
  if (!sees(WhenWord::kPart) || peek().value == 2) return std::nullopt;
  const bool second = peek().value == 3;
  skip();
  take(WhenWord::kOf);
  if (sees(WhenWord::kMonth)) {
    auto point = month_point();
    if (point) point->vague = true;
    return point;
  }
  if (!sees(WhenWord::kYear)) return std::nullopt;
  const WhenPoint point = half_numbered(second ? 2 : 1);
  if (!sees_year(1)) {
    skip();
    return point;
  }
  return with_year(point);
}

// "cuối năm 2025" lies in the year 2025; no more is said.
std::optional<WhenPoint> WhenReader::part_point() {
  skip();
  take(WhenWord::kOf);
  std::optional<WhenPoint> point;
  if (sees(WhenWord::kMonth)) point = month_point();
  if (sees(WhenWord::kQuarter)) point = quarter_point();
  if (sees(WhenWord::kYear)) point = year_point();
  if (point) point->vague = true;
  return point;
}

// "tuần 2 tháng 6/2025", "tuần cuối của tháng 6/2025" lie in the month.
std::optional<WhenPoint> WhenReader::week_point() {
  skip();
  while (sees(WhenWord::kFiller) || sees(WhenWord::kWeekday) || sees_small_number(0) || sees(WhenWord::kRoman) ||
         sees(WhenWord::kCount) || sees(WhenWord::kPart) || sees(WhenWord::kOf) || sees(WhenWord::kComma) ||
         sees(WhenWord::kDash))
    skip();
  if (!sees(WhenWord::kMonth)) return std::nullopt;
  auto point = month_point();
  if (point) point->vague = true;
  return point;
}

// "năm 2025"; "năm" alone is a year that is not told.
std::optional<WhenPoint> WhenReader::year_point() {
  skip();
  if (sees_year()) return year_first();
  if (sees(WhenWord::kNumber)) return std::nullopt;
  return whole_year(0);
}

// 2030, 2024-12-15, 2024/12/15, 2024-12.
std::optional<WhenPoint> WhenReader::year_first() {
  const std::uint32_t year = peek().number;
  const auto sign = separator(1);
  const bool close = sign && peek(1).glued && peek(2).glued && sees_small_number(2);
  if (close && sign != WhenWord::kDot) {
    const std::uint32_t month = peek(2).number;
    if (separator(3) == sign && sees_small_number(4)) {
      const std::uint32_t day = peek(4).number;
      skip(5);
      return day_numbered(day, month, year);
    }
    if (sign == WhenWord::kDash && peek(2).digits == 2 && month >= 1 && month <= 12 && !separator(3)) {
      skip(3);
      return month_numbered(month, year);
    }
  }
  skip();
  return whole_year(year);
}

std::optional<WhenPoint> WhenReader::number_point(const WhenPoint* after) {
  if (sees_year()) return year_first();
  if (auto part = months_of_year()) return part;
  if (!sees_small_number(0)) return bare_number(after);
  const std::uint32_t number = peek().number;
  if (separator(1) && sees_year(2)) {
    if (separator(1) != WhenWord::kSlash && !(peek(1).glued && peek(2).glued)) return bare_number(after);
    const std::uint32_t year = peek(2).number;
    skip(3);
    const bool quarter = after != nullptr && after->precision == Precision::kQuarter;
    return quarter ? quarter_numbered(number, year) : month_numbered(number, year);
  }
  const bool full = separator(1) && sees_small_number(2) &&
                    (separator(1) == WhenWord::kSlash ||
                     (separator(3) == separator(1) && sees(WhenWord::kNumber, 4) && peek(4).digits == 4));
  const bool in_words = sees(WhenWord::kMonth, 1) && sees_small_number(2) && !sees(WhenWord::kTimes, 3);
  // "5-12" may be from one month to another.
  const bool yearly = (number > 12 || separator(1) == WhenWord::kDot) && sees_yearly_month(1);
  const bool monthly = after == nullptr && sees(WhenWord::kRecur, 1) && peek(1).value == 3;  // "25 hằng tháng"
  if (full || in_words || yearly || monthly) {
    skip();
    return day_from(number);
  }
  return bare_number(after);
}

// "6 tháng đầu năm 2025", "sáu tháng cuối năm", "9 tháng đầu năm".
std::optional<WhenPoint> WhenReader::months_of_year() {
  const std::uint32_t count = sees(WhenWord::kCount) ? peek().value : sees_small_number(0) ? peek().number : 0;
  std::size_t ahead = 3;
  if (count == 0 || count > 11 || !sees(WhenWord::kMonth, 1) || !sees(WhenWord::kPart, 2) || peek(2).value == 2)
    return std::nullopt;
  if (sees(WhenWord::kOf, ahead)) ++ahead;
  if (!sees(WhenWord::kYear, ahead) && !sees_year(ahead)) return std::nullopt;
  WhenPoint point = month_numbered(peek(2).value == 1 ? 1 : 13 - count);
  if (count == 6) point.precision = Precision::kHalfYear;
  point.months = static_cast<std::int8_t>(count);
  skip(ahead);
  if (sees(WhenWord::kYear) && !sees_year(1)) {
    skip();
    return point;
  }
  return with_year(point);
}

// A number alone, in a list or a run: "quý I, II/2025", "tháng 5 - 6", "ngày 15, 30 hằng tháng".
std::optional<WhenPoint> WhenReader::bare_number(const WhenPoint* after) {
  if (after == nullptr) return std::nullopt;
  const std::uint32_t number = sees(WhenWord::kNumber) ? peek().number : peek().value;
  if (sees(WhenWord::kNumber) && peek().digits > 2) return std::nullopt;
  if (after->precision == Precision::kQuarter) {
    skip();
    return with_year(quarter_numbered(number));
  }
  if (!sees(WhenWord::kNumber)) return std::nullopt;
  if (after->precision == Precision::kMonth && after->months == 1) {
    skip();
    return with_year(month_numbered(number));
  }
  if (after->precision != Precision::kDay || after->month != 0) return std::nullopt;
  skip();
  return day_from(number);
}

}  // namespace rasoat::plans
