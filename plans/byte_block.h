// Sixteen bytes at once: at which places of them one of a few bytes stands, as bits.
//
// What long lines are searched with. SSE2 is part of every x86-64; elsewhere, and for the last bytes of a source, the
// same is found byte by byte, and tests/plans/byte_block_test.cc holds the two together.
//
//   for (std::uint32_t places = places_of(s, ':', '#', '\n'); places != 0; places &= places - 1)
//     use(s + std::countr_zero(places));
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace rasoat::plans {

inline constexpr std::uint32_t kBlockBytes = 16;
inline constexpr std::uint32_t kWholeBlock = 0xFFFF;

// Of the first `count` bytes, at most kBlockBytes.
[[nodiscard]] inline std::uint32_t places_by_bytes(const char* s, std::uint32_t count, char a, char b, char c) {
  std::uint32_t places = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    if (s[i] == a || s[i] == b || s[i] == c) places |= 1u << i;
  }
  return places;
}

// Of kBlockBytes bytes, which must all be readable.
[[nodiscard]] inline std::uint32_t places_of(const char* s, char a, char b, char c) {
#if defined(__SSE2__)
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(s));
  const __m128i either = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(a)), _mm_cmpeq_epi8(bytes, _mm_set1_epi8(b)));
  return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_or_si128(either, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)))));
#else
  return places_by_bytes(s, kBlockBytes, a, b, c);
#endif
}

[[nodiscard]] inline std::uint32_t places_of(const char* s, char a) {
#if defined(__SSE2__)
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(s));
  return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(a))));
#else
  return places_by_bytes(s, kBlockBytes, a, a, a);
#endif
}

// Of the first `count` bytes, those from `first` to `last`, as chars compare.
[[nodiscard]] inline std::uint32_t places_within_by_bytes(const char* s, std::uint32_t count, char first, char last) {
  std::uint32_t places = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    const auto byte = static_cast<signed char>(s[i]);
    if (byte >= first && byte <= last) places |= 1u << i;
  }
  return places;
}
// Of kBlockBytes bytes, which must all be readable; both ends are ASCII.
[[nodiscard]] inline std::uint32_t places_within(const char* s, char first, char last) {
#if defined(__SSE2__)
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(s));
  const __m128i outside =
      _mm_or_si128(_mm_cmplt_epi8(bytes, _mm_set1_epi8(first)), _mm_cmpgt_epi8(bytes, _mm_set1_epi8(last)));
  return static_cast<std::uint32_t>(_mm_movemask_epi8(outside)) ^ kWholeBlock;
#else
  return places_within_by_bytes(s, kBlockBytes, first, last);
#endif
}

// Of the 64 bytes at `s`, as places_of.
[[nodiscard]] inline std::uint64_t places_in_four(const char* s, char a) {
  const auto of = [&](std::uint32_t block) { return std::uint64_t{places_of(s + block, a)} << block; };
  return of(0) | of(kBlockBytes) | of(2 * kBlockBytes) | of(3 * kBlockBytes);
}

[[nodiscard]] inline std::uint64_t places_in_four(const char* s, char a, char b, char c) {
  const auto of = [&](std::uint32_t block) { return std::uint64_t{places_of(s + block, a, b, c)} << block; };
  return of(0) | of(kBlockBytes) | of(2 * kBlockBytes) | of(3 * kBlockBytes);
}

// The first place at `from` or behind it whose byte `is_it(byte)` says yes to, block by block; the text's size where
// there is none. `places(s)` says the same of a block.
template <typename Places, typename IsIt>
[[nodiscard]] std::size_t next_place(std::string_view text, std::size_t from, const Places& places, const IsIt& is_it) {
  for (; from + kBlockBytes <= text.size(); from += kBlockBytes)
    if (const std::uint32_t found = places(text.data() + from); found != 0)
      return from + static_cast<std::size_t>(std::countr_zero(found));
  while (from < text.size() && !is_it(text[from])) ++from;
  return from;
}

}  // namespace rasoat::plans
