#include "reports/terminal.h"

#include <algorithm>
#include <array>

#include "checker/audit/turning_marks.h"
#include "reports/utf8.h"

namespace rasoat::reports {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

constexpr std::array<Range, 10> kWithoutWidth{{{0x0300, 0x036F},
                                               {0x1AB0, 0x1AFF},
                                               {0x1DC0, 0x1DFF},
                                               {0x200B, 0x200F},
                                               {0x202A, 0x202E},
                                               {0x2060, 0x206F},
                                               {0x20D0, 0x20FF},
                                               {0xFE00, 0xFE0F},
                                               {0xFE20, 0xFE2F},
                                               {0xFEFF, 0xFEFF}}};

constexpr std::array<Range, 12> kWide{{{0x1100, 0x115F},
                                       {0x2E80, 0x303E},
                                       {0x3041, 0x4DBF},
                                       {0x4E00, 0xA4CF},
                                       {0xAC00, 0xD7A3},
                                       {0xF900, 0xFAFF},
                                       {0xFE30, 0xFE6F},
                                       {0xFF00, 0xFF60},
                                       {0xFFE0, 0xFFE6},
                                       {0x1F300, 0x1F64F},
                                       {0x1F900, 0x1F9FF},
                                       {0x20000, 0x3FFFD}}};

// Letters of Vietnamese that are not Latin-1, which are asked about most, are in none.
template <std::size_t kSize>
bool within(const std::array<Range, kSize>& ranges, char32_t value) {
  if (value < ranges[0].first || (value >= 0x1E00 && value < 0x1F00)) return false;
  return std::ranges::any_of(ranges, [value](Range range) { return range.first <= value && value <= range.last; });
}

std::uint32_t width_of(char32_t value) {
  if (value < 0x0300) return 1;
  if (within(kWithoutWidth, value)) return 0;
  return within(kWide, value) ? 2 : 1;
}

// ASCII that stands for itself.
bool is_plain(char byte) { return byte >= 0x20 && byte < 0x7F; }
bool is_control(char32_t value) { return value < 0x20 || (value >= 0x7F && value < 0xA0); }

// Of a character that is not printed.
std::string shown_instead(char32_t value) {
  if (value == '\n' || value == '\t') return " ";
  return is_control(value) && value != '\r' ? "\xEF\xBF\xBD" : "";
}

std::string_view escape_code(Ink ink) {
  switch (ink) {
    case Ink::kBold:
      return "\x1B[1m";
    case Ink::kDim:
      return "\x1B[2m";
    case Ink::kRed:
      return "\x1B[1;31m";
    case Ink::kYellow:
      return "\x1B[1;33m";
    case Ink::kBlue:
      return "\x1B[1;34m";
    case Ink::kGreen:
      return "\x1B[1;32m";
  }
  return "";
}

}  // namespace

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  std::size_t written = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (is_plain(text[at])) {
      ++at;
      continue;
    }
    const CodePoint point = code_point_at(text, at);
    const std::size_t next = at + point.size;
    if (!point.valid || is_control(point.value) || checker::turns_direction(point.value)) {
      out += text.substr(written, at - written);
      out += point.valid ? shown_instead(point.value) : escape_invalid(text.substr(at, 1));
      written = next;
    }
    at = next;
  }
  return out += text.substr(written);
}

std::uint32_t display_columns(std::string_view text) {
  std::uint32_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (is_plain(text[at])) {
      ++columns;
      ++at;
      continue;
    }
    const CodePoint point = code_point_at(text, at);
    columns += width_of(point.value);
    at += point.size;
  }
  return columns;
}

std::string_view slice_columns(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  std::uint32_t column = 0;
  std::size_t first = text.size();
  std::size_t at = 0;
  while (at < text.size()) {
    const CodePoint point = code_point_at(text, at);
    const std::uint32_t width = width_of(point.value);
    if (column + width > end) break;
    if (column >= begin && width > 0) first = std::min(first, at);
    column += width;
    at += point.size;
  }
  return first < at ? text.substr(first, at - first) : std::string_view{};
}

std::string shortened(std::string_view text, std::uint32_t columns) {
  if (display_columns(text) <= columns) return std::string(text);
  return columns == 0 ? "" : std::string(slice_columns(text, 0, columns - 1)) + "…";
}

std::vector<std::string> wrap(std::string_view text, std::uint32_t width) {
  std::vector<std::string> lines;
  const auto begin_line = [&] { lines.emplace_back().reserve(std::min(text.size(), std::size_t{2} * width)); };
  begin_line();
  std::uint32_t used = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    const std::uint32_t columns = display_columns(word);
    if (used > 0 && used + 1 + columns > width) {
      begin_line();
      used = 0;
    }
    if (used > 0) {
      lines.back() += ' ';
      ++used;
    }
    lines.back() += word;
    used += columns;
  }
  return lines;
}

const std::vector<std::string>& WrappedTexts::lines(std::string_view text, std::uint32_t width) {
  constexpr std::size_t kMostBytes = std::size_t{1} << 20;
  Lines& known = by_width_[width];
  if (const auto found = known.find(text); found != known.end()) return found->second;
  if (bytes_ > kMostBytes) {
    for (auto& [of, lines] : by_width_) lines.clear();
    bytes_ = 0;
  }
  bytes_ += 2 * text.size();
  return known.emplace(text, wrap(printable(text), width)).first->second;
}

std::string padded(std::string_view text, std::uint32_t width) {
  const std::uint32_t columns = display_columns(text);
  return std::string(text) + std::string(columns < width ? width - columns : 0, ' ');
}

std::string Paint::operator()(Ink ink, std::string_view text) const {
  if (!enabled_ || text.empty()) return std::string(text);
  return std::string(escape_code(ink)) + std::string(text) + "\x1B[0m";
}

}  // namespace rasoat::reports
