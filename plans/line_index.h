// From byte offsets to lines and columns, in every unit that a consumer counts in.
//
// Built once per source, in one pass, when a position is first to be shown; reading and judging never need it.
// Lines end with LF or CRLF. Everything is 1-based. Columns exist in four units because the consumers differ:
// people count what they see (grapheme clusters), SARIF and LSP count UTF-16 units, rdjson counts bytes.
//
//   LineIndex lines(source.bytes());
//   Position p = lines.position(finding.where.begin);   // p.line, p.grapheme
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "plans/span.h"

namespace rasoat::plans {

struct Position {
  std::uint32_t line = 1;
  std::uint32_t grapheme = 1;  // characters as a person sees them
  std::uint32_t utf16 = 1;     // UTF-16 code units
  std::uint32_t byte = 1;      // bytes of UTF-8
};

class LineIndex {
 public:
  // `source` must outlive the index. A BOM at the start is not counted as a column.
  explicit LineIndex(std::string_view source);

  [[nodiscard]] std::uint32_t line_count() const;
  // The line (1-based) that holds byte `offset`; an offset at the end belongs to the last line.
  [[nodiscard]] std::uint32_t line_of(std::uint32_t offset) const;
  [[nodiscard]] Position position(std::uint32_t offset) const;
  // The span of a line without its line end.
  [[nodiscard]] Span line_span(std::uint32_t line) const;

 private:
  // Counts within a line that is too long to be counted from its start each time.
  struct Mark {
    std::uint32_t offset;
    std::uint32_t grapheme;
    std::uint32_t utf16;
  };
  void mark_long_line(std::uint32_t begin, std::uint32_t end);

  std::string_view source_;
  std::vector<std::uint32_t> starts_;
  std::vector<Mark> marks_;
};

}  // namespace rasoat::plans
