// Numbers, ordinals and dates at the beginning of a folded text: the small parts of plans/citation_words.h.
#include <array>
#include <optional>

#include "plans/citation_words.h"
#include "plans/code_points.h"
#include "plans/digits.h"
#include "plans/letters.h"

namespace rasoat::plans {
namespace {

bool ends_word(std::string_view text, std::size_t at) {
  return at >= text.size() || !is_letter_or_digit(next_code_point(text, at));
}

struct Ordinal {
  std::string_view word;
  std::uint8_t value;
};
// Longer wordings before those they begin with.
constexpr Ordinal kOrdinals[] = {
    {"mười một", 11}, {"mười hai", 12}, {"mười ba", 13}, {"mười bốn", 14}, {"mười lăm", 15}, {"mười sáu", 16},
    {"mười", 10},     {"nhất", 1},      {"hai", 2},      {"ba", 3},        {"tư", 4},        {"bốn", 4},
    {"năm", 5},       {"sáu", 6},       {"bảy", 7},      {"tám", 8},       {"chín", 9},
};

std::uint8_t roman(std::string_view text, std::size_t& length) {
  constexpr std::array<std::string_view, 10> kUnits = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  std::size_t tens = 0;
  while (tens < 3 && tens < text.size() && text[tens] == 'x') ++tens;
  const std::string_view rest = text.substr(tens);
  for (std::size_t unit = kUnits.size(); unit-- > 0;) {
    if (!rest.starts_with(kUnits[unit]) || !ends_word(text, tens + kUnits[unit].size())) continue;
    if (tens + unit == 0) return 0;
    length = tens + kUnits[unit].size();
    return static_cast<std::uint8_t>(tens * 10 + unit);
  }
  return 0;
}

// Reads the parts of a date one after another.
class DateScan {
 public:
  explicit DateScan(std::string_view text) : text_(text) {}

  [[nodiscard]] std::size_t at() const { return at_; }
  void blanks() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }
  bool word(std::string_view word) {
    std::size_t at = at_;
    while (at < text_.size() && text_[at] == ' ') ++at;
    if (!text_.substr(at).starts_with(word)) return false;
    at_ = at + word.size();
    return true;
  }
  bool separator() {
    const std::size_t before = at_;
    blanks();
    const bool there = at_ < text_.size() && (text_[at_] == '/' || text_[at_] == '-' || text_[at_] == '.');
    at_ = there ? at_ + 1 : before;
    return there;
  }
  // Up to `most` digits, no more of them behind; nothing when there are none.
  std::optional<int> number(std::size_t least, std::size_t most) {
    const std::size_t before = at_;
    blanks();
    int value = 0;
    std::size_t digits = 0;
    for (; digits < most && at_ < text_.size() && is_digit(text_[at_]); ++digits, ++at_)
      value = value * 10 + (text_[at_] - '0');
    const bool more = at_ < text_.size() && is_digit(text_[at_]);
    if (digits >= least && !more) return value;
    at_ = before;
    return std::nullopt;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

constexpr DateReading kImpossibleDate{DateOutcome::kImpossible, {}, Precision::kDay};

DateReading day_reading(int year, int month, int day) {
  const auto date = calendar_date(year, month, day);
  if (!date) return kImpossibleDate;
  return {DateOutcome::kDate, day_of(*date), Precision::kDay};
}

DateReading month_reading(int year, int month) {
  if (days_in_month(year, month) == 0) return kImpossibleDate;
  return {DateOutcome::kDate, month_of(year, month), Precision::kMonth};
}

// d/m/yyyy, d tháng m năm yyyy, d/m năm yyyy.
std::optional<DateReading> day_month_year(DateScan& scan) {
  const auto day = scan.number(1, 2);
  if (!day || !(scan.separator() || scan.word("tháng "))) return std::nullopt;
  const auto month = scan.number(1, 2);
  if (!month || !(scan.separator() || scan.word("năm "))) return std::nullopt;
  const auto year = scan.number(4, 4);
  if (!year) return std::nullopt;
  return day_reading(*year, *month, *day);
}

std::optional<DateReading> iso_date(DateScan& scan) {
  const auto year = scan.number(4, 4);
  if (!year || !scan.separator()) return std::nullopt;
  const auto month = scan.number(1, 2);
  if (!month || !scan.separator()) return std::nullopt;
  const auto day = scan.number(1, 2);
  if (!day) return std::nullopt;
  return day_reading(*year, *month, *day);
}

std::optional<DateReading> month_year(DateScan& scan) {
  if (!scan.word("tháng ")) return std::nullopt;
  const auto month = scan.number(1, 2);
  if (!month || !(scan.separator() || scan.word("năm "))) return std::nullopt;
  const auto year = scan.number(4, 4);
  if (!year) return std::nullopt;
  return month_reading(*year, *month);
}

std::optional<DateReading> year_alone(DateScan& scan) {
  if (!scan.word("năm ")) return std::nullopt;
  const auto year = scan.number(4, 4);
  if (!year || *year < 1900 || *year > 2100) return std::nullopt;
  return DateReading{DateOutcome::kDate, year_of(*year), Precision::kYear};
}

// "ngày …/…/2024", "ngày   tháng   năm 2024": the place of a date, not filled in or not to be read.
std::size_t open_date(std::string_view text, std::size_t at) {
  constexpr std::string_view kFillers = " ./-_0123456789";
  std::size_t end = at;
  bool filled = false;
  for (std::size_t steps = 0; at < text.size() && steps < 40; ++steps) {
    const std::string_view rest = text.substr(at);
    std::size_t length = 0;
    for (const std::string_view filler : {std::string_view("tháng"), std::string_view("năm"), std::string_view("…")})
      if (rest.starts_with(filler)) length = filler.size();
    if (length == 0 && kFillers.find(text[at]) != std::string_view::npos) length = 1;
    if (length == 0) break;
    at += length;
    const bool shown = text[at - 1] != ' ';
    filled |= shown;
    if (shown) end = at;
  }
  return filled ? end : 0;
}

}  // namespace

std::uint8_t leading_number(std::string_view text, std::size_t& length) {
  length = 0;
  std::size_t digits = 0;
  unsigned value = 0;
  for (; digits < text.size() && digits < 3 && is_digit(text[digits]); ++digits)
    value = value * 10 + static_cast<unsigned>(text[digits] - '0');
  if (digits == 0) return roman(text, length);
  if (digits > 2 || !ends_word(text, digits)) return 0;
  length = digits;
  return static_cast<std::uint8_t>(value);
}

std::uint8_t leading_ordinal(std::string_view text, std::size_t& length) {
  for (const Ordinal& one : kOrdinals) {
    if (!text.starts_with(one.word) || !ends_word(text, one.word.size())) continue;
    length = one.word.size();
    return one.value;
  }
  return leading_number(text, length);
}

DateReading leading_date(std::string_view text, std::size_t& length) {
  length = 0;
  const bool says_day = text.starts_with("ngày");
  const std::size_t begin = says_day ? std::string_view("ngày").size() : 0;
  const std::string_view rest = text.substr(begin);
  for (const auto read : {day_month_year, iso_date, month_year, year_alone}) {
    DateScan scan(rest);
    const auto reading = read(scan);
    if (!reading) continue;
    length = begin + scan.at();
    return *reading;
  }
  if (says_day) length = open_date(text, begin);
  return {};
}

}  // namespace rasoat::plans
