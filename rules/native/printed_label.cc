#include "rules/native/printed_label.h"

#include <algorithm>
#include <array>

#include "plans/text.h"

namespace rasoat::rules {

namespace {

constexpr std::size_t kMaxDigits = 4;
constexpr std::size_t kMaxNumerals = 8;  // "XXXVIII" is the longest met
constexpr std::string_view kMarks = " .)(:;-*/";
constexpr std::array<std::string_view, 9> kWords = {"mục",  "phần", "chương", "phụ lục", "nhóm",
                                                    "điều", "thứ",  "số",     "nhiệm vụ"};
constexpr std::array<std::string_view, 23> kLetters = {"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m",
                                                       "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"};

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kMarks);
  if (begin == std::string_view::npos) return "";
  return text.substr(begin, text.find_last_not_of(kMarks) - begin + 1);
}

std::uint32_t numeral(char c) {
  switch (c) {
    case 'i':
      return 1;
    case 'v':
      return 5;
    case 'x':
      return 10;
    case 'l':
      return 50;
    default:
      return 0;
  }
}

std::string roman(std::uint32_t number) {
  constexpr std::pair<std::uint32_t, std::string_view> kSteps[] = {{50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"},
                                                                   {5, "v"},  {4, "iv"},  {1, "i"}};
  std::string text;
  for (const auto& [value, letters] : kSteps) {
    for (; number >= value; number -= value) text += letters;
  }
  return text;
}

std::optional<std::uint32_t> roman_number(std::string_view text) {
  if (text.empty() || text.size() > kMaxNumerals) return std::nullopt;
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::uint32_t value = numeral(text[i]);
    if (value == 0) return std::nullopt;
    const bool before_greater = i + 1 < text.size() && numeral(text[i + 1]) > value;
    number = before_greater ? number - value : number + value;
  }
  if (number == 0 || number > 89 || roman(number) != text) return std::nullopt;
  return number;
}

std::optional<std::uint32_t> arabic_number(std::string_view text) {
  if (text.empty() || text.size() > kMaxDigits) return std::nullopt;
  std::uint32_t number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + static_cast<std::uint32_t>(c - '0');
  }
  return number;
}

}  // namespace

PrintedLabel printed_label(std::string_view text) {
  const std::string folded = plans::fold(text);
  std::string_view rest = trimmed(folded);
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view word : kWords) {
      if (!rest.starts_with(word) || rest.size() == word.size() || rest[word.size()] != ' ') continue;
      rest = trimmed(rest.substr(word.size()));
      cut = true;
    }
  }
  const std::size_t dot = rest.rfind('.');
  if (dot == std::string_view::npos) return {"", std::string(rest)};
  return {std::string(rest.substr(0, dot)), std::string(trimmed(rest.substr(dot + 1)))};
}

std::optional<std::uint32_t> number_in(std::string_view last, LabelStyle style) {
  switch (style) {
    case LabelStyle::kArabic:
      return arabic_number(last);
    case LabelStyle::kRoman:
      return roman_number(last);
    case LabelStyle::kLetter: {
      const auto found = std::find(kLetters.begin(), kLetters.end(), last);
      if (found == kLetters.end()) return std::nullopt;
      return static_cast<std::uint32_t>(found - kLetters.begin()) + 1;
    }
    case LabelStyle::kNone:
      break;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> plain_number(std::string_view last) {
  const std::optional<std::uint32_t> arabic = arabic_number(last);
  return arabic ? arabic : roman_number(last);
}

}  // namespace rasoat::rules
