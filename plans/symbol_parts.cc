// What a symbol is made of, and what is irregular in its writing: the second half of plans/symbol.h.
#include <algorithm>
#include <charconv>

#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/symbol.h"
#include "plans/symbol_codes.h"
#include "plans/text.h"

namespace rasoat::plans {
namespace {

int whole_number(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && end == digits.data() + digits.size() ? value : 0;
}

// "QH15" → organ QH, term 15.
bool take_assembly(std::string_view rest, SymbolParts& parts) {
  for (const std::string_view organ : {"UBTVQH", "QH"}) {
    if (!rest.starts_with(organ)) continue;
    parts.term = whole_number(rest.substr(organ.size()));
    if (parts.term == 0) return false;
    parts.organ = rest.substr(0, organ.size());
    return true;
  }
  return false;
}

// The letters alone, for comparing what is written with the canonical form.
std::u32string letters_of(std::string_view text) {
  std::u32string letters;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t point = next_code_point(text, at);
    if (is_letter_or_digit(point)) letters.push_back(point);
  }
  return letters;
}

std::string separators_of(std::string_view text) {
  std::string found;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t point = next_code_point(text, at);
    if (char_family(point) == CharFamily::kDash) found += '-';
    if (point == U'/' || point == 0x2215 || point == 0xFF0F) found += '/';
  }
  return found;
}

bool is_plain_letter(char32_t point) {
  return point < 0x80 || (lower_letter(point) == 0x111 && point != 0xD0 && point != 0xF0 && point != 0x189) ||
         lower_letter(point) == 0x1B0 || (point >= 0xC0 && point < 0x180 && point != 0xD0 && point != 0xF0) ||
         (point >= 0x1A0 && point <= 0x1B0) || (point >= 0x1EA0 && point <= 0x1EF9);
}

void look_at_characters(std::string_view written, SymbolSlips& slips) {
  for (std::size_t at = 0; at < written.size();) {
    const char32_t point = next_code_point(written, at);
    const CharFamily family = char_family(point);
    slips.blanks |= family == CharFamily::kBlank;
    slips.dash |= family == CharFamily::kDash && point != U'-';
    slips.look_alike |= family == CharFamily::kNothing || (point >= 0x300 && point <= 0x36F) || point == 0x2215 ||
                        point == 0xFF0F || (is_letter(point) && !is_plain_letter(point));
  }
}

}  // namespace

SymbolParts parts_of(std::string_view canonical) {
  SymbolParts parts;
  const std::size_t first = canonical.find_first_of("-/");
  if (first == std::string_view::npos) return parts;
  parts.number = canonical.substr(0, first);
  while (parts.number.size() > 1 && parts.number[0] == '0') parts.number.remove_prefix(1);
  std::string_view rest = canonical.substr(first + 1);
  if (canonical[first] == '-') {
    parts.party_form = true;
    const std::size_t slash = rest.find('/');
    parts.type = rest.substr(0, slash);
    if (slash != std::string_view::npos) parts.organ = rest.substr(slash + 1);
    return parts;
  }
  if (rest.size() > 4 && rest[4] == '/' && whole_number(rest.substr(0, 4)) > 0) {
    parts.year = whole_number(rest.substr(0, 4));
    rest.remove_prefix(5);
    if (take_assembly(rest, parts)) return parts;
  }
  const std::size_t hyphen = rest.find('-');
  const bool typed = hyphen != std::string_view::npos && known_organ(fold(rest.substr(0, hyphen))).code.empty();
  if (typed) parts.type = rest.substr(0, hyphen);
  parts.organ = typed ? rest.substr(hyphen + 1) : rest;
  return parts;
}

SymbolSlips slips_of(std::string_view text, const Symbol& symbol) {
  const std::string_view written = text_of(symbol.where, text);
  SymbolSlips slips;
  look_at_characters(written, slips);
  slips.separators = separators_of(written) != separators_of(symbol.canonical);
  const std::string folded = fold(written);
  slips.centre = symbol.canonical.ends_with("TW") && !folded.ends_with("tw");
  if (!slips.centre && !slips.look_alike) slips.letter_case = letters_of(written) != letters_of(symbol.canonical);
  std::size_t after = symbol.where.end;
  slips.glued = after < text.size() && is_letter_or_digit(next_code_point(text, after));
  return slips;
}

}  // namespace rasoat::plans
