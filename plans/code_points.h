// Text as code points, one at a time, for code that must see letters (plans/utf8.h is about whether bytes are UTF-8 at
// all). It never fails: a byte that is no UTF-8 comes back as a code point of its own beyond Unicode, and goes out
// again as that byte.
//
//   for (std::size_t at = 0; at < text.size();) append_code_point(out, next_code_point(text, at));
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace rasoat::plans {

inline constexpr char32_t kRawByte = 0x200000;  // kRawByte + byte: not UTF-8

// The code point at `at`, which moves past it. `at` must be within `text`.
[[nodiscard]] inline char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  if (lead < 0x80) return lead;
  const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  if (lead < 0xC2 || lead > 0xF4 || text.size() - at < more) return kRawByte + lead;
  char32_t point = lead & (0x3FU >> more);
  for (std::size_t i = 0; i < more; ++i) {
    const auto byte = static_cast<unsigned char>(text[at + i]);
    if ((byte & 0xC0) != 0x80) return kRawByte + lead;
    point = (point << 6) | (byte & 0x3FU);
  }
  const bool overlong = (more == 2 && point < 0x800) || (more == 3 && point < 0x10000);
  if (overlong || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) return kRawByte + lead;
  at += more;
  return point;
}

// The code point that ends just before `at` (0 at the beginning).
[[nodiscard]] inline char32_t previous_code_point(std::string_view text, std::size_t at) {
  if (at == 0) return 0;
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
  return next_code_point(text, begin);
}

[[nodiscard]] constexpr std::size_t utf8_length(char32_t point) {
  return point < 0x80 || point >= kRawByte ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

// Writes the bytes of a code point to the front of `bytes`; their number.
inline std::size_t encode_code_point(char32_t point, std::array<char, 4>& bytes) {
  const std::size_t length = utf8_length(point);
  const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
  if (length == 1) {
    bytes[0] = byte(point >= kRawByte ? point - kRawByte : point);
    return 1;
  }
  constexpr std::array<char32_t, 5> kLeads = {0, 0, 0xC0, 0xE0, 0xF0};
  for (std::size_t i = length - 1; i > 0; --i, point >>= 6) bytes[i] = byte(0x80 | (point & 0x3F));
  bytes[0] = byte(kLeads[length] | point);
  return length;
}

inline void append_code_point(std::string& out, char32_t point) {
  std::array<char, 4> bytes{};
  out.append(bytes.data(), encode_code_point(point, bytes));
}

}  // namespace rasoat::plans
