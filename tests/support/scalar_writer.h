// Writes one scalar in one of the five styles and says what text it stands for. A part of tests/support/yaml_generator.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "tests/support/choices.h"

namespace rasoat::tests {

struct ScalarPlace {
  std::uint32_t indent = 0;  // the least indentation of a line that continues the scalar
  bool flow = false;         // between brackets
  bool one_line = false;     // a key
};

struct WrittenScalar {
  std::string source;  // without the line end after it
  std::string meaning;
};

[[nodiscard]] WrittenScalar write_plain(Choices& choices, const ScalarPlace& place, std::string_view line_end);
[[nodiscard]] WrittenScalar write_single_quoted(Choices& choices, const ScalarPlace& place, std::string_view line_end);
[[nodiscard]] WrittenScalar write_double_quoted(Choices& choices, const ScalarPlace& place, std::string_view line_end);

// From the `|` or `>` to the end of its last line, line end included. `parent` is the indentation of the collection it
// stands in, -1 for none. A comment may stand in the header.
struct WrittenBlock : WrittenScalar {
  std::uint32_t indent = 0;  // of its lines
};
[[nodiscard]] WrittenBlock write_block(Choices& choices, int parent, std::string_view line_end);

// What the lines of a folded scalar mean, their indentation taken off, before chomping: one string with all line feeds.
[[nodiscard]] std::string fold_lines(const std::vector<std::string>& lines);

}  // namespace rasoat::tests
