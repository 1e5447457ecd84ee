// How many characters a person sees, and how wide a terminal shows them.
//
// Composed Vietnamese and ASCII are counted here, a letter each; everything else goes to ICU (plans/grapheme.cc is its
// door for this): combining marks, wide letters, emoji. Text must be UTF-8.
//
//   count_graphemes("Đảng ủy") == 7
#pragma once

#include <cstdint>
#include <string_view>

namespace rasoat::plans {

[[nodiscard]] std::uint32_t count_graphemes(std::string_view text);
// Where the first of them begins at `from` or behind it; the text's size where none does.
[[nodiscard]] std::size_t next_grapheme(std::string_view text, std::size_t from);
// Columns of a terminal: wide letters 2, combining and zero-width characters 0.
[[nodiscard]] std::uint32_t terminal_width(std::string_view text);

}  // namespace rasoat::plans
