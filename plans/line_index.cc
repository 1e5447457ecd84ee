#include "plans/line_index.h"

#include <algorithm>
#include <bit>
#include <iterator>

#include "plans/byte_block.h"
#include "plans/grapheme.h"
#include "plans/utf8.h"

namespace rasoat::plans {
namespace {

// A letter beyond the basic plane takes two units; only those have a lead byte from F0.
std::uint32_t count_utf16(std::string_view text) {
  std::uint32_t units = 0;
  for (const char byte : text) {
    const auto lead = static_cast<unsigned char>(byte);
    units += (lead & 0xC0) == 0x80 ? 0 : lead >= 0xF0 ? 2 : 1;
  }
  return units;
}

// Between two of them characters certainly part.
bool is_plain(char byte) { return byte >= ' ' && byte <= '~'; }

constexpr std::uint32_t kLongLine = 4096;

}  // namespace

LineIndex::LineIndex(std::string_view source) : source_(source), starts_{0} {
  starts_.reserve(source.size() / 32 + 1);
  std::uint32_t begin = 0;
  const auto end_lines = [&](std::uint32_t at, std::uint64_t places) {
    for (; places != 0; places &= places - 1) {
      const std::uint32_t next = at + static_cast<std::uint32_t>(std::countr_zero(places)) + 1;
      if (next - begin > kLongLine) mark_long_line(begin, next);
      starts_.push_back(next);
      begin = next;
    }
  };
  constexpr std::uint32_t kFour = 4 * kBlockBytes;
  const auto size = static_cast<std::uint32_t>(source.size());
  std::uint32_t at = 0;
  for (; size - at >= kFour; at += kFour) end_lines(at, places_in_four(source.data() + at, '\n'));
  for (; at < size; at += kBlockBytes) {
    end_lines(at, places_by_bytes(source.data() + at, std::min(size - at, kBlockBytes), '\n', '\n', '\n'));
  }
  mark_long_line(begin, static_cast<std::uint32_t>(source.size()));
}

void LineIndex::mark_long_line(std::uint32_t begin, std::uint32_t end) {
  if (begin == 0 && source_.starts_with(kByteOrderMark)) begin = static_cast<std::uint32_t>(kByteOrderMark.size());
  Mark mark{begin, 0, 0};
  while (end - mark.offset > kLongLine) {
    std::uint32_t at = mark.offset + kLongLine;
    const std::uint32_t far = std::min(end, at + kLongLine);
    while (at < far && !(is_plain(source_[at]) && is_plain(source_[at - 1]))) ++at;
    if (at == far && far < end)
      at = mark.offset +
           static_cast<std::uint32_t>(next_grapheme(source_.substr(mark.offset, end - mark.offset), at - mark.offset));
    const std::string_view part = source_.substr(mark.offset, at - mark.offset);
    mark = {at, mark.grapheme + count_graphemes(part), mark.utf16 + count_utf16(part)};
    marks_.push_back(mark);
  }
}

std::uint32_t LineIndex::line_count() const { return static_cast<std::uint32_t>(starts_.size()); }

std::uint32_t LineIndex::line_of(std::uint32_t offset) const {
  return static_cast<std::uint32_t>(std::ranges::upper_bound(starts_, offset) - starts_.begin());
}

Position LineIndex::position(std::uint32_t offset) const {
  offset = std::min(offset, static_cast<std::uint32_t>(source_.size()));
  Position result;
  result.line = line_of(offset);
  std::uint32_t begin = starts_[result.line - 1];
  if (begin == 0 && source_.starts_with(kByteOrderMark))
    begin = std::min(offset, static_cast<std::uint32_t>(kByteOrderMark.size()));
  Mark from{begin, 0, 0};
  const auto after = std::ranges::upper_bound(marks_, offset, {}, &Mark::offset);
  if (after != marks_.begin() && std::prev(after)->offset > begin) from = *std::prev(after);
  const std::string_view before = source_.substr(from.offset, offset - from.offset);
  result.grapheme = 1 + from.grapheme + count_graphemes(before);
  result.utf16 = 1 + from.utf16 + count_utf16(before);
  result.byte = 1 + offset - begin;
  return result;
}

Span LineIndex::line_span(std::uint32_t line) const {
  line = std::clamp(line, 1u, line_count());
  const std::uint32_t begin = starts_[line - 1];
  if (line == line_count()) return {begin, static_cast<std::uint32_t>(source_.size())};
  const std::uint32_t end = starts_[line] - 1;
  return {begin, end > begin && source_[end - 1] == '\r' ? end - 1 : end};
}

}  // namespace rasoat::plans
