// ASCII digits, and where in a text the next of them stands: rules look for numbers in every text.
//
//   for (std::size_t at = next_digit(text, 0); at < text.size(); at = next_digit(text, at + 1)) …
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "plans/byte_block.h"

namespace rasoat::plans {

[[nodiscard]] constexpr bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

// Digits only, and not empty.
[[nodiscard]] constexpr bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

// At `from` or behind it; the text's size where there is none.
[[nodiscard]] inline std::size_t next_digit(std::string_view text, std::size_t from) {
  return next_place(text, from, [](const char* block) { return places_within(block, '0', '9'); }, is_digit);
}

}  // namespace rasoat::plans
