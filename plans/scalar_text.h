// From the bytes of a scalar to its text: quotes off, escapes read, lines folded, ends chomped, as YAML 1.2 says.
//
// Decoding happens when a text is asked for, not while reading; it needs the scalar's bytes, its style and, for block
// scalars, the indentation. It never fails: an escape that YAML does not know (a Fault told so) stays as it is written.
//
//   append_scalar_text(scratch, "'it''s'", ScalarStyle::kSingleQuoted, 0, false);   // it's
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "plans/document.h"

namespace rasoat::plans {

// `raw` is the span of the node, quotes and block header included. `line_end_after`: a line end stands right behind it,
// which block scalars need to know.
void append_scalar_text(std::string& out, std::string_view raw, ScalarStyle style, std::uint32_t indent,
                        bool line_end_after);

// The escape whose backslash stands at `at` of `raw`. A size of 0: YAML has no such escape.
struct Escape {
  std::uint32_t size = 0;  // bytes, backslash included; a line continuation is no escape
  std::uint32_t code = 0;  // the character it means
};
[[nodiscard]] Escape escape_at(std::string_view raw, std::size_t at);

// The other way round: well-formed UTF-8 as a double-quoted scalar on one line, which reads as the same text.
[[nodiscard]] std::string quoted_scalar(std::string_view text);

// `|`, `>` with their indicators: "|2-".
struct BlockHeader {
  bool valid = false;
  std::uint32_t size = 0;    // bytes of the header, without blanks and a comment behind it
  std::uint32_t indent = 0;  // the digit, 0 when there is none
  char chomp = ' ';          // '-', '+' or ' '
};
[[nodiscard]] BlockHeader block_header(std::string_view line);

}  // namespace rasoat::plans
