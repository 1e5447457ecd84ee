// What was left to be filled in: `is_placeholder` of plans/text.h. Everything here looks at folded text.
#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "plans/code_points.h"
#include "plans/digits.h"
#include "plans/letters.h"
#include "plans/text.h"

namespace rasoat::plans {
namespace {

// Dots, strokes and brackets that stand where something is to be written.
constexpr std::u32string_view kFillers = U".…_-*?[](){}<>·•/";
constexpr std::u32string_view kNeutral = U" ,;:";

bool is_filler(char32_t point) { return kFillers.find(point) != std::u32string_view::npos; }

bool is_only(std::string_view text, std::u32string_view allowed) {
  for (std::size_t at = 0; at < text.size();)
    if (allowed.find(next_code_point(text, at)) == std::u32string_view::npos) return false;
  return true;
}

bool only_fillers(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t point = next_code_point(text, at);
    if (!is_filler(point) && kNeutral.find(point) == std::u32string_view::npos) return false;
  }
  return true;
}

bool is_word_for_later(std::string_view text) {
  constexpr std::array<std::string_view, 5> kWords = {"tbd", "tba", "tbc", "todo", "fixme"};
  if (std::ranges::find(kWords, text) != kWords.end()) return true;
  return text.size() >= 3 && is_only(text, U"x");
}

// The whole text is one pair of brackets: "[tên cơ quan]", "<số>", "{ngày}", "(điền sau)".
bool is_bracketed_prompt(std::string_view text) {
  constexpr std::array<std::string_view, 7> kAsks = {"điền",   "nhập", "ghi rõ",     "ghi tên",
                                                     "nêu rõ", "chèn", "bổ sung sau"};
  if (text.size() < 2) return false;
  const char open = text.front();
  const std::size_t kind = std::string_view("[<{(").find(open);
  if (kind == std::string_view::npos || text.back() != "]>})"[kind]) return false;
  std::string_view inside = text.substr(1, text.size() - 2);
  if (inside.find(text.back()) != std::string_view::npos && !only_fillers(inside))
    return open == '{' && text.starts_with("{{");
  if (is_only(inside, U"0123456789 ,")) return false;
  if (open != '(') return true;
  inside.remove_prefix(std::min(inside.size(), inside.find_first_not_of(' ')));
  return std::ranges::any_of(kAsks, [inside](std::string_view ask) { return inside.starts_with(ask); });
}

// "…… (tên đơn vị)": dots to write on, and a hint in brackets.
bool is_dotted_with_hint(std::string_view text) {
  const std::size_t open = text.find_first_of("([");
  if (open == 0 || open == std::string_view::npos || (text.back() != ')' && text.back() != ']')) return false;
  const std::string_view dots = text.substr(0, open);
  const bool written_on = dots.find("…") != std::string_view::npos || dots.find("..") != std::string_view::npos ||
                          dots.find('_') != std::string_view::npos;
  return written_on && only_fillers(dots);
}

std::string_view without_front(std::string_view text, std::string_view word) {
  if (text.starts_with(word)) text.remove_prefix(word.size());
  return text;
}

std::string_view skip_blank_line(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t next = at;
    const char32_t point = next_code_point(text, next);
    if (point != U' ' && point != U'.' && point != U'…' && point != U'_') break;
    at = next;
  }
  return text.substr(at);
}

// The symbol of a document without its number: "số /", "số: -kh/đu", "…-kh/đu", "/qđ-ubnd".
bool is_symbol_without_number(std::string_view text) {
  const bool said = text == "số" || text.starts_with("số ") || text.starts_with("số:") || text.starts_with("số.") ||
                    text.starts_with("số…");
  std::string_view rest = said ? without_front(text.substr(std::string_view("số").size()), ":") : text;
  rest = skip_blank_line(rest);
  while (rest.starts_with("xx")) rest.remove_prefix(1);
  rest = without_front(rest, "x");
  if (rest.empty()) return said;
  if (rest.front() != '-' && rest.front() != '/') return false;
  if (only_fillers(rest)) return true;
  const bool bare = rest.find(' ') == std::string_view::npos;
  return said ? bare || rest.starts_with("/ ") || rest.starts_with("- ")
              : bare && rest.find(rest.front() == '-' ? '/' : '-') != std::string_view::npos;
}

enum class Part { kNumber, kMissing, kOther };

Part date_part(std::string_view part) {
  if (part.empty()) return Part::kMissing;
  if (is_only(part, U"0123456789")) return Part::kNumber;
  const bool begun =
      is_only(part, U"0123456789…_") || (is_only(part, U"0123456789.") && part.find("..") != std::string_view::npos);
  if (begun) return Part::kMissing;                                                                      // "20…"
  if (is_only(part, U"0123456789.") && part.front() != '.' && part.back() != '.') return Part::kNumber;  // "3.2021"
  const bool letters =
      is_only(part, U"d") || is_only(part, U"m") || is_only(part, U"y") || (part.size() >= 2 && is_only(part, U"x"));
  const bool words = part == "ngày" || part == "tháng" || part == "năm";
  return letters || words || only_fillers(part) ? Part::kMissing : Part::kOther;
}

// "…/…/2024", "dd/mm/yyyy", "/5/2024": parts of which some are still to come.
Part slashed_date(std::string_view text, char slash) {
  bool missing = false;
  std::size_t parts = 0;
  for (std::size_t at = 0; at <= text.size(); ++parts) {
    const std::size_t end = std::min(text.find(slash, at), text.size());
    std::string_view part = text.substr(at, end - at);
    while (part.starts_with(' ')) part.remove_prefix(1);
    while (part.ends_with(' ')) part.remove_suffix(1);
    const Part kind = date_part(part);
    if (kind == Part::kOther) return Part::kOther;
    missing = missing || kind == Part::kMissing;
    at = end + 1;
  }
  if (parts < 2 || parts > 3) return Part::kOther;
  return missing ? Part::kMissing : Part::kNumber;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

// "ngày … tháng … năm 2024", "hà nội, ngày tháng 5 năm 2024", "trước ngày …/…/2025": a date in words with gaps.
bool is_date_with_gaps(std::string_view text) {
  constexpr std::array<std::string_view, 6> kLeads = {"trước ngày ", "xong trước ngày ", "đến ngày ",
                                                      "từ ngày ",    "đến tháng ",       "trước tháng "};
  for (const std::string_view lead : kLeads)
    if (text.starts_with(lead)) text.remove_prefix(lead.rfind(' ', lead.size() - 2) + 1);
  if (const std::size_t place = text.find(", ngày"); place != std::string_view::npos) text.remove_prefix(place + 2);
  if (!text.starts_with("ngày") && !text.starts_with("tháng") && !text.starts_with("quý") && !text.starts_with("năm"))
    return false;
  bool missing = false;
  bool dotted = false;
  bool waiting = false;  // for the number of a day, month, quarter or year
  bool parted = false;   // behind a dash or a stroke between two numbers: "tháng 8 - 9/2024", "15 / 12 / 2025"
  std::size_t units = 0;
  for (const std::string_view word : words_of(text)) {
    if ((word == "-" || word == "/") && !waiting && !parted) {
      parted = true;
      continue;
    }
    parted = false;
    const bool unit = word == "ngày" || word == "tháng" || word == "năm" || word == "quý";
    if (unit) {
      missing = missing || waiting;
      waiting = true;
      ++units;
      continue;
    }
    const Part kind = word.find('/') == std::string_view::npos ? date_part(word) : slashed_date(word, '/');
    if (kind == Part::kOther) return false;
    dotted = dotted || kind == Part::kMissing;
    waiting = false;
  }
  return dotted || ((missing || waiting) && units > 1);
}

// How a text that begins with a letter must begin to be a placeholder all the same: dates with gaps, symbols without
// their number, words for later, "dd/mm/yyyy"; or it names a day behind a comma.
constexpr std::array<std::string_view, 17> kBeginnings = {
    "ngày", "tháng", "năm", "quý", "trước", "xong", "đến", "từ", "số", "x", "tb", "to", "fixme", "d", "m", "y", "q"};
constexpr auto kFirstBytes = [] {
  std::array<bool, 256> first{};
  for (const std::string_view word : kBeginnings) first[static_cast<unsigned char>(word[0])] = true;
  return first;
}();

// "15/12/2024", "2.3", "100": numbers with all their parts.
bool is_whole_number_or_date(std::string_view text) {
  bool digit = false;  // stood there last
  for (const char c : text) {
    const bool before = std::exchange(digit, is_digit(c));
    if (!digit && (!before || (c != '/' && c != '.'))) return false;
  }
  return digit;
}

bool begins_with_letter_or_digit(std::string_view text) {
  std::size_t at = 0;
  return !text.empty() && is_letter_or_digit(next_code_point(text, at));
}

// A quick look at nearly all texts: certainly not what was left to be filled in.
bool says_something(std::string_view text) {
  if (!begins_with_letter_or_digit(text)) return false;
  if (is_whole_number_or_date(text)) return true;
  if (text.find(", ngày") != std::string_view::npos) return false;
  if (is_digit(text[0])) return text.find('/') == std::string_view::npos;
  if (!kFirstBytes[static_cast<unsigned char>(text[0])]) return true;
  const bool perhaps =
      std::ranges::any_of(kBeginnings, [text](std::string_view word) { return text.starts_with(word); });
  return !perhaps;
}

constexpr std::size_t kLongest = 100;  // bytes; what is longer and begins with a letter says something

}  // namespace

bool is_placeholder(std::string_view text) {
  return text.size() <= kLongest || !begins_with_letter_or_digit(text) ? is_placeholder(text, fold(text)) : false;
}

bool is_placeholder(std::string_view text, std::string_view folded) {
  if (text.size() > kLongest && begins_with_letter_or_digit(folded)) return false;
  if (says_something(folded)) return false;
  return only_fillers(folded) || is_word_for_later(folded) || is_bracketed_prompt(folded) ||
         is_dotted_with_hint(folded) || is_symbol_without_number(folded) ||
         slashed_date(folded, '/') == Part::kMissing || (folded == "dd-mm-yyyy" || folded == "dd.mm.yyyy") ||
         is_date_with_gaps(folded);
}

}  // namespace rasoat::plans
