// Eight bytes that tell most keys apart: a quick first look before two keys are compared; and a quick comparison.
//
// Equal keys have equal prints; different ones may have too. Nothing may rest on a print alone, and no table that
// strangers fill may be spread by it.
//
//   if (print == key_print(text) && known == text) …
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace rasoat::plans {

[[nodiscard]] inline std::uint64_t key_print(std::string_view key) {
  const auto read = [&key](std::size_t at, auto word) {
    std::memcpy(&word, key.data() + at, sizeof word);
    return static_cast<std::uint64_t>(word);
  };
  const std::size_t size = key.size();
  const std::uint64_t length = static_cast<std::uint64_t>(size) << 56;
  if (size > 8) return (read(0, std::uint64_t{}) * 0x9E3779B97F4A7C15u) ^ read(size - 8, std::uint64_t{}) ^ length;
  if (size >= 4) return (read(0, std::uint32_t{}) | read(size - 4, std::uint32_t{}) << 32) ^ length;
  if (size == 0) return 0;
  const std::uint64_t ends = read(0, std::uint8_t{}) | read(size - 1, std::uint8_t{}) << 8;
  return (ends | read(size / 2, std::uint8_t{}) << 16) ^ length;
}

// a == b, in a few steps for keys as short as most are.
[[nodiscard]] inline bool same_key(std::string_view a, std::string_view b) {
  const std::size_t size = a.size();
  if (size != b.size()) return false;
  const auto same_at = [&](std::size_t at, auto word) {
    auto other = word;
    std::memcpy(&word, a.data() + at, sizeof word);
    std::memcpy(&other, b.data() + at, sizeof other);
    return word == other;
  };
  if (size >= 8) {
    for (std::size_t at = 0; at + 8 < size; at += 8)
      if (!same_at(at, std::uint64_t{})) return false;
    return same_at(size - 8, std::uint64_t{});
  }
  if (size >= 4) return same_at(0, std::uint32_t{}) && same_at(size - 4, std::uint32_t{});
  for (std::size_t at = 0; at < size; ++at)
    if (a[at] != b[at]) return false;
  return true;
}

}  // namespace rasoat::plans
