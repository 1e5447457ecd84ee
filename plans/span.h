// A place in a plan's bytes, and a value together with its place.
//
// Every position in rasoat is a byte offset into the source as it was read (BOM included, CRLF untouched), half-open,
// 32 bits: a source is refused above 4 GiB long before this matters. Lines and columns are derived from offsets when
// somebody asks (`plans/line_index.h`); they are never stored and never computed back.
//
//   Span key{17, 24};
//   std::string_view word = text_of(key, source.bytes());
#pragma once

#include <cstdint>
#include <string_view>

namespace rasoat::plans {

struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool empty() const { return begin == end; }
  [[nodiscard]] constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  [[nodiscard]] constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  friend constexpr bool operator==(Span, Span) = default;
  friend constexpr auto operator<=>(Span, Span) = default;
};

// The bytes of `span`; the view lives as long as `source` does. `span` must lie within `source`.
[[nodiscard]] constexpr std::string_view text_of(Span span, std::string_view source) {
  return source.substr(span.begin, span.size());
}

// A value that remembers where it was written.
template <typename T>
struct Located {
  T value{};
  Span where{};
};

}  // namespace rasoat::plans
