#include "rules/date.h"

#include <array>

#include "plans/text.h"

namespace rasoat::rules {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int days_in(int year, int month) {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

std::optional<Date> calendar_date(int year, int month, int day) {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > days_in(year, month)) return std::nullopt;
  return Date{static_cast<std::int16_t>(year), static_cast<std::int8_t>(month), static_cast<std::int8_t>(day)};
}

// Reads a wording from left to right; the first part that is not there makes all later ones fail.
class Scan {
 public:
  explicit Scan(std::string_view text) : rest_(text) {}

  bool done() const { return sound_ && rest_.empty(); }
  bool word(std::string_view word) {
    const bool there = rest_.starts_with(word);
    if (there) rest_.remove_prefix(word.size());
    return there;
  }
  void need(std::string_view text) { sound_ = word(text) && sound_; }
  void blanks() {
    while (word(" ")) {
    }
  }
  int number(std::size_t least, std::size_t most) {
    int value = 0;
    std::size_t digits = 0;
    for (; digits < most && digits < rest_.size() && is_digit(rest_[digits]); ++digits)
      value = value * 10 + (rest_[digits] - '0');
    sound_ = sound_ && digits >= least;
    rest_.remove_prefix(digits);
    return value;
  }
  // One of "/", "-", "."; the same as before when `before` is given.
  char separator(char before = 0) {
    blanks();
    const char c = rest_.empty() ? '\0' : rest_.front();
    sound_ = sound_ && (c == '/' || c == '-' || c == '.') && (before == 0 || before == c);
    if (sound_) rest_.remove_prefix(1);
    blanks();
    return c;
  }

 private:
  std::string_view rest_;
  bool sound_ = true;
};

std::optional<Date> parse_in_words(std::string_view folded) {
  Scan scan(folded);
  scan.need("ngày ");
  const int day = scan.number(1, 2);
  scan.need(" tháng ");
  const int month = scan.number(1, 2);
  scan.need(" năm ");
  const int year = scan.number(4, 4);
  return scan.done() ? calendar_date(year, month, day) : std::nullopt;
}

std::optional<Date> parse_in_digits(std::string_view folded) {
  Scan scan(folded);
  scan.word("ngày ");
  const int day = scan.number(1, 2);
  const char separator = scan.separator();
  const int month = scan.number(1, 2);
  scan.separator(separator);
  const int year = scan.number(4, 4);
  return scan.done() ? calendar_date(year, month, day) : std::nullopt;
}

}  // namespace

std::optional<Date> parse_iso_date(std::string_view text) {
  Scan scan(text);
  const int year = scan.number(4, 4);
  scan.need("-");
  const int month = scan.number(2, 2);
  scan.need("-");
  const int day = scan.number(2, 2);
  return scan.done() ? calendar_date(year, month, day) : std::nullopt;
}

std::optional<Date> parse_plan_date(std::string_view text) {
  const std::string folded = plans::fold(text);
  if (const auto date = parse_iso_date(folded)) return date;
  if (const auto date = parse_in_digits(folded)) return date;
  return parse_in_words(folded);
}

std::string to_iso(const Date& date) {
  const auto digits = [](int value, std::size_t width) {
    const std::string text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
  };
  return digits(date.year, 4) + "-" + digits(date.month, 2) + "-" + digits(date.day, 2);
}

}  // namespace rasoat::rules
