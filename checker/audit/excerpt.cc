// Audit::excerpt: a line of the source as a terminal can show it, and where the caret stands under it.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "checker/audit/audit.h"
#include "checker/audit/turning_marks.h"
#include "plans/code_points.h"
#include "plans/grapheme.h"
#include "plans/scalar_text.h"

namespace rasoat::checker {
namespace {

constexpr std::uint32_t kMaxColumns = 110;
constexpr std::uint32_t kLead = 40;  // columns kept before the place when a long line is cut
constexpr std::string_view kCut = "…";

// A character as shown; `begin` and `end` are its bytes in the line.
struct Cell {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string_view shown;  // of the line, or of a sign that stands for it
  std::uint32_t width = 0;
};

// C0, DEL, C1, and the marks that turn the direction of a line: nothing of these may reach a terminal.
bool is_hidden(char32_t point) {
  return point < 0x20 || (point >= 0x7F && point < 0xA0) || turns_direction(point) || point >= plans::kRawByte;
}

Cell cell_at(std::string_view line, std::uint32_t at) {
  if (line[at] >= ' ' && line[at] < 0x7F) return {at, at + 1, line.substr(at, 1), 1};
  if (line[at] == '\t') return {at, at + 1, "    ", 4};
  std::size_t next = at;
  const char32_t point = plans::next_code_point(line, next);
  const auto end = static_cast<std::uint32_t>(next);
  if (is_hidden(point)) return {at, end, "·", 1};
  const std::string_view character = line.substr(at, end - at);
  return {at, end, character, plans::terminal_width(character)};
}

// The cells around byte `focus` of a line; a line of megabytes is not walked to its end.
std::vector<Cell> cells_around(std::string_view line, std::uint32_t focus, bool& cut_before, bool& cut_after) {
  constexpr std::uint32_t kReach = 4 * 4 * kMaxColumns;
  std::uint32_t at = focus > kReach ? focus - kReach : 0;
  while (at > 0 && at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0) == 0x80) --at;
  cut_before = at > 0;
  const auto size = static_cast<std::uint32_t>(line.size());
  const std::uint32_t stop = size - focus > kReach ? focus + kReach : size;
  cut_after = stop < size;
  std::vector<Cell> cells;
  cells.reserve(stop - at);
  while (at < stop) {
    cells.push_back(cell_at(line, at));
    at = cells.back().end;
  }
  return cells;
}

std::uint32_t total_width(const std::vector<Cell>& cells) {
  std::uint32_t width = 0;
  for (const Cell& cell : cells) width += cell.width;
  return width;
}

// Which cells to show: all when they fit, else a window that starts `kLead` columns before the place.
std::pair<std::size_t, std::size_t> window(const std::vector<Cell>& cells, std::uint32_t focus, bool cut) {
  if (!cut && total_width(cells) <= kMaxColumns) return {0, cells.size()};
  std::size_t first = 0;
  while (first < cells.size() && cells[first].end <= focus) ++first;
  std::uint32_t before = 0;
  while (first > 0 && before + cells[first - 1].width <= kLead) before += cells[--first].width;
  std::size_t last = first;
  std::uint32_t width = 2;  // for the marks of the cut
  while (last < cells.size() && width + cells[last].width <= kMaxColumns) width += cells[last++].width;
  // Room left over at the end of the line is given to the text before.
  while (last == cells.size() && first > 0 && width + cells[first - 1].width <= kMaxColumns) {
    width += cells[--first].width;
  }
  while (first < last && cells[first].width == 0) ++first;  // no combining mark without its letter
  return {first, last};
}

// A folded or literal text is shown from its words on: ">-" says nothing to its reader.
std::uint32_t begin_of_words(Span where, std::string_view source) {
  const std::string_view text = plans::text_of(where, source);
  const std::size_t line_end = text.find('\n');
  const bool block = line_end != std::string_view::npos && (text.starts_with('>') || text.starts_with('|')) &&
                     plans::block_header(text.substr(0, line_end)).valid;
  const std::size_t words = block ? text.find_first_not_of(" \t\r\n", line_end) : 0;
  return where.begin + static_cast<std::uint32_t>(words == std::string_view::npos ? 0 : words);
}

}  // namespace

Excerpt Audit::excerpt(Span where) const {
  Excerpt result;
  if (!source || !lines) return result;
  const auto size = static_cast<std::uint32_t>(source->bytes().size());
  where = {std::min(where.begin, size), std::clamp(where.end, std::min(where.begin, size), size)};
  where.begin = begin_of_words(where, source->bytes());
  result.begin = lines->position(where.begin);
  result.end = lines->position(where.end);
  const Span whole = lines->line_span(result.begin.line);
  const std::string_view line = plans::text_of(whole, source->bytes());
  const std::uint32_t begin = std::min(where.begin - whole.begin, static_cast<std::uint32_t>(line.size()));
  const std::uint32_t end = std::clamp(where.end - whole.begin, begin, static_cast<std::uint32_t>(line.size()));

  bool cut_before = false;
  bool cut_after = false;
  const std::vector<Cell> cells = cells_around(line, begin, cut_before, cut_after);
  const auto [first, last] = window(cells, begin, cut_before || cut_after);
  cut_before |= first > 0;
  cut_after |= last < cells.size();
  if (cut_before) {
    result.text = kCut;
    result.caret_column = 1;
  }
  std::uint32_t width = 0;
  for (std::size_t i = first; i < last; ++i) {
    result.text += cells[i].shown;
    if (cells[i].end <= begin) result.caret_column += cells[i].width;
    if (cells[i].begin >= begin && cells[i].begin < end) width += cells[i].width;
  }
  if (cut_after) result.text += kCut;
  result.caret_width = std::max(width, 1u);
  return result;
}

}  // namespace rasoat::checker
