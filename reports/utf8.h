// UTF-8 as reports need it: code points one at a time, and bytes that are no UTF-8 made visible.
//
// A file name may hold any byte, and so may a plan in an old encoding; whatever a report writes must still be valid
// text. A byte that belongs to no code point is written as the four characters `\xNN`, in every format alike. What is
// safe on a terminal is another question: reports/terminal.h.
//
//   escape_invalid("a\xFF.yaml") == "a\\xFF.yaml"
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace rasoat::reports {

struct CodePoint {
  char32_t value = 0;
  std::uint8_t size = 1;  // bytes taken, at least one
  bool valid = true;      // false: `value` is the byte itself
};

// The code point at byte `at`, which must lie within `text`. Surrogates and overlong forms are not valid.
[[nodiscard]] inline CodePoint code_point_at(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {first, 1, true};
  const CodePoint invalid{first, 1, false};
  const std::uint8_t size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  if (first < 0xC2 || first > 0xF4 || text.size() - at < size) return invalid;
  char32_t value = first & (0x7Fu >> size);
  for (std::size_t i = 1; i < size; ++i) {
    const auto byte = static_cast<unsigned char>(text[at + i]);
    if ((byte & 0xC0) != 0x80) return invalid;
    value = (value << 6) | (byte & 0x3Fu);
  }
  const bool overlong = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  return overlong || surrogate || value > 0x10FFFF ? invalid : CodePoint{value, size, true};
}

// How many bytes at its beginning are whole code points: all of them when `text` is valid.
[[nodiscard]] std::size_t valid_size(std::string_view text);

// `text` with each byte that is no UTF-8 written as `\xNN`.
[[nodiscard]] std::string escape_invalid(std::string_view text);

// The longest beginning of `text` that has at most `limit` code points.
[[nodiscard]] std::string_view first_code_points(std::string_view text, std::size_t limit);

// The bytes of a path as a relative URI reference: unreserved characters and `/` stay, the rest becomes %NN.
[[nodiscard]] std::string percent_encode_path(std::string_view path);

}  // namespace rasoat::reports
