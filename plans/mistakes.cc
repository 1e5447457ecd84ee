#include "plans/mistakes.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include "plans/code_points.h"
#include "plans/digits.h"
#include "plans/letters.h"
#include "plans/utf8.h"

namespace rasoat::plans {
namespace {

constexpr std::uint32_t kLongestKey = 60, kMostWords = 5;

bool is_ascii_letter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_'; }
bool is_high(char byte) { return static_cast<unsigned char>(byte) >= 0x80; }

}  // namespace

bool key_like(std::string_view text) {
  if (text.empty() || text.size() > kLongestKey) return false;
  if (!is_ascii_letter(text.front()) && !is_high(text.front())) return false;
  std::uint32_t words = 1;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char byte = text[at];
    if (byte == ' ' && text[at - 1] != ' ') ++words;
    if (!is_ascii_letter(byte) && !is_digit(byte) && !is_high(byte) && byte != ' ' && byte != '-') return false;
  }
  return words <= kMostWords;
}

bool ascii_key(std::string_view text) {
  return !text.empty() && text.size() <= kLongestKey && is_ascii_letter(text.front()) &&
         std::ranges::all_of(text, [](char byte) { return is_ascii_letter(byte) || is_digit(byte) || byte == '-'; });
}

bool contains_words(std::string_view longer, std::string_view key) {
  constexpr std::size_t kLeastContained = 6;
  if (key.size() < kLeastContained) return false;
  const std::size_t at = longer.find(key);
  if (at == std::string_view::npos) return false;
  const std::size_t end = at + key.size();
  return (at == 0 || longer[at - 1] == '_') && (end == longer.size() || longer[end] == '_');
}

std::string_view kind_of_words(std::string_view text) {
  constexpr std::size_t kShortestRule = 3;
  if (text.size() >= kShortestRule && text.find_first_not_of("-_=*~. ") == std::string_view::npos) return kRule;
  bool capitals = false, small = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t point = next_code_point(text, at);
    capitals = capitals || is_capital(point);
    small = small || (is_letter(point) && !is_capital(point));
  }
  if (capitals && !small && text.contains(' ')) return kTitle;
  const std::string_view label = text.substr(0, text.find(' '));
  if (label.size() == text.size() || (!label.ends_with('.') && !label.ends_with(')'))) return kWrapped;
  const std::string_view number = label.substr(0, label.size() - 1);
  const bool is_label = number.find_first_not_of("0123456789.") == std::string_view::npos ||
                        number.find_first_not_of("IVX") == std::string_view::npos || number.size() == 1;
  return is_label ? kHeading : kWrapped;
}

bool looks_like_entry(const Scanner& scan, std::uint32_t p) {
  if (scan.is_dash(p)) return true;
  const char first = scan.at(p);
  const bool in_quotes = first == '"' || first == '\'';
  const std::uint32_t from = in_quotes ? p + 1 : p;
  const std::uint32_t limit = std::min(scan.size(), from + kLongestKey + 2);
  for (std::uint32_t at = from; at < limit; ++at) {
    const char byte = scan.at(at);
    if (byte == '\n') return false;
    if (byte != ':' || !scan.separates(at + 1)) continue;
    std::string_view key = scan.view({from, scan.trim(from, at)});
    if (in_quotes && key.ends_with(first)) key.remove_suffix(1);
    return key_like(key);
  }
  return false;
}

OddBlank odd_blank_at(const Scanner& scan, std::uint32_t p) {
  if (!is_high(scan.at(p))) return {};
  const std::uint32_t end = std::min(p + 3, scan.size());
  const CodePoint point = code_point_at(scan.view({p, end}), 0);
  const std::uint32_t code = point.value;
  const bool zero = code == 0x200B || code == 0x2060 || code == 0xFEFF;
  const bool wide = code == 0x3000;
  const bool narrow = code == 0xA0 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x205F;
  if (!zero && !wide && !narrow) return {};
  return {point.bytes, zero ? 0u : wide ? 2u : 1u, code};
}

std::uint32_t skip_all_blanks(const Scanner& scan, std::uint32_t p) {
  for (;;) {
    p = scan.skip_blanks(p);
    const OddBlank odd = odd_blank_at(scan, p);
    if (odd.bytes == 0) return p;
    p += odd.bytes;
  }
}

char conflict_marker_at(const Scanner& scan, std::uint32_t p) {
  const char byte = scan.at(p);
  if (byte != '<' && byte != '=' && byte != '>' && byte != '|') return 0;
  for (std::uint32_t at = p; at < p + 7; ++at) {
    if (scan.at(at) != byte) return 0;
  }
  return scan.separates(p + 7) ? byte : '\0';
}

std::optional<Edit> edit_of_indentation(Span where, std::int32_t columns, bool safe, std::string_view before) {
  constexpr std::int32_t kMost = 200;
  if (columns > kMost) return std::nullopt;
  return Edit{where, std::string(before) + std::string(static_cast<std::size_t>(std::max(columns, 0)), ' '), safe};
}

std::optional<std::string_view> in_curly_quotes(std::string_view text) {
  for (const auto& [open, close] : {std::pair("“", "”"), std::pair("‘", "’")}) {
    if (!text.starts_with(open) || !text.ends_with(close)) continue;
    const std::size_t mark = std::string_view(open).size();
    if (text.size() < 2 * mark) continue;
    const std::string_view inner = text.substr(mark, text.size() - 2 * mark);
    if (!inner.contains(open) && !inner.contains(close)) return inner;
  }
  return std::nullopt;
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char byte : text) {
    if (byte == '"' || byte == '\\') out.push_back('\\');
    out.push_back(byte);
  }
  out.push_back('"');
  return out;
}

std::string excerpt(std::string_view text) {
  constexpr std::size_t kMost = 60;
  if (text.size() <= kMost) return std::string(text);
  std::size_t end = kMost;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return std::string(text.substr(0, end)) + "…";
}

}  // namespace rasoat::plans
