#include "plans/blank_left.h"

#include <algorithm>

#include "plans/code_points.h"
#include "plans/digits.h"
#include "plans/letters.h"

namespace rasoat::plans {
namespace {

constexpr std::string_view kEllipsis = "…";
constexpr std::size_t kLongRow = 5;      // of dots, which is a blank wherever it stands
constexpr std::size_t kShortRow = 3;     // where a number or a day should stand
constexpr std::size_t kNumberRow = 2;    // between “số” and the rest of a symbol
constexpr std::size_t kUnderscores = 4;  // in a row
constexpr std::size_t kWideGap = 2;      // blanks between “số” and the rest of a symbol
constexpr std::size_t kStandIns = 2;     // “xx”, “??” instead of a number

bool is_blank(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r' && byte != '\v'); }
bool goes_on_symbol(char byte) { return byte == '-' || byte == '/'; }

std::size_t end_of_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && is_blank(text[at])) ++at;
  return at;
}

// Does what stands before `at`, but for blanks, end with the word, in any case?
bool stands_behind(std::string_view text, std::size_t at, std::u32string_view word) {
  while (at > 0 && is_blank(text[at - 1])) --at;
  for (std::size_t i = word.size(); i > 0; --i) {
    if (at == 0) return false;
    const char32_t point = previous_code_point(text, at);
    if (lower_letter(point) != word[i - 1]) return false;
    at -= utf8_length(point);
  }
  return true;
}
bool stands_behind_number(std::string_view text, std::size_t at) { return stands_behind(text, at, U"số"); }

// “ít nhất … mô hình”, “đạt …%”: where an amount should stand, behind or before words that nothing else goes with.
bool stands_for_amount(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::u32string_view kBounds[] = {U"ít nhất",    U"tối thiểu", U"tối đa",
                                             U"không dưới", U"không quá", U"khoảng"};
  const std::size_t next = end_of_blanks(text, end);
  if (next == text.size()) return false;
  const bool behind_digit = begin > 0 && is_digit(text[begin - 1]);
  if (text[next] == '%') return !behind_digit;
  std::size_t at = next;
  const bool apart = next > end && is_letter(next_code_point(text, at));
  return apart && std::ranges::any_of(kBounds, [&](auto bound) { return stands_behind(text, begin, bound); });
}

// Dots and ellipses without anything between.
struct Row {
  std::size_t end = 0;
  std::size_t length = 0;
  std::size_t dots = 0;   // before the first ellipsis
  bool ellipses = false;  // two of them side by side
};
Row row_at(std::string_view text, std::size_t at) {
  Row row;
  bool ellipsis = false;
  bool any = false;
  for (;; ++row.length) {
    const bool dot = at < text.size() && text[at] == '.';
    if (!dot && !text.substr(at).starts_with(kEllipsis)) break;
    row.ellipses |= !dot && ellipsis;
    ellipsis = !dot;
    any |= ellipsis;
    if (!any) ++row.dots;
    at += dot ? 1 : kEllipsis.size();
  }
  row.end = at;
  return row;
}

bool is_blank_left(std::string_view text, std::size_t begin, const Row& row) {
  if (row.ellipses || row.length >= kLongRow) return true;
  const bool ellipsis = row.dots == 0;
  std::size_t next = end_of_blanks(text, row.end);
  const bool symbol = next < text.size() && goes_on_symbol(text[next]);
  if (symbol && (ellipsis || row.dots >= kNumberRow) && stands_behind_number(text, begin)) return true;
  if (!ellipsis && row.dots < kShortRow) return false;
  const bool begins_text = begin == 0 && next > row.end && next < text.size() && is_letter(next_code_point(text, next));
  return begins_text || stands_behind(text, begin, U"ngày") || stands_for_amount(text, begin, row.end);
}

// Behind these xx is twenty.
bool may_be_numeral(std::string_view text, std::size_t at) {
  constexpr std::u32string_view kNumbered[] = {U"kỷ",     U"kỉ",  U"khóa", U"khoá", U"hội",  U"kỳ",  U"thứ",
                                               U"chương", U"mục", U"phần", U"lục",  U"biểu", U"bảng"};
  return std::ranges::any_of(kNumbered, [&](auto word) { return stands_behind(text, at, word); });
}

// “xx doanh nghiệp”, “đạt ??%”: a row that is a word of its own.
bool stands_for_number(std::string_view text, std::size_t begin, std::size_t end) {
  if (end - begin < kStandIns || (begin > 0 && !is_blank(text[begin - 1]) && text[begin - 1] != '(')) return false;
  std::size_t at = end;
  const bool ends =
      end == text.size() || (text[begin] == '?' ? text[end] != ')' : !is_letter(next_code_point(text, at)));
  return ends && (text[begin] == '?' || !may_be_numeral(text, begin));
}

}  // namespace

bool is_gap_for_number(std::string_view text, std::size_t begin, std::size_t end) {
  return end - begin >= kWideGap && end < text.size() && goes_on_symbol(text[end]) && stands_behind_number(text, begin);
}

std::optional<Span> find_blank_left(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    bool found = false;
    if (text[at] == '.' || text.substr(at).starts_with(kEllipsis)) {
      const Row row = row_at(text, at);
      found = is_blank_left(text, at, row);
      at = row.end;
    } else if (text[at] == '_') {
      at = std::min(text.find_first_not_of('_', at), text.size());
      found = at - begin >= kUnderscores;
    } else if (text[at] == '[') {
      at = end_of_blanks(text, at + 1);
      found = at < text.size() && text[at] == ']';
      if (found) ++at;
    } else if (is_blank(text[at])) {
      at = end_of_blanks(text, at);
      found = is_gap_for_number(text, begin, at);
    } else if (text[at] == 'x' || text[at] == '?') {
      at = std::min(text.find_first_not_of(text[at], at), text.size());
      found = stands_for_number(text, begin, at);
    } else {
      ++at;
    }
    if (found) return Span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)};
  }
  return std::nullopt;
}

}  // namespace rasoat::plans
