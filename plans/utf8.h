// Is it UTF-8, and which rare bytes are in it? One pass over the source, before anything else looks at it.
//
// Afterwards every reader may take the bytes as well-formed, and asks `seen` before it looks for rare things.
//
//   const Utf8Survey survey = survey_utf8(bytes);
//   if (survey.first_bad != kWellFormed) …
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rasoat::plans {

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";  // may begin a file, and says nothing

inline constexpr std::uint64_t kWellFormed = ~std::uint64_t{0};

// Bits of Utf8Survey::seen.
enum class Rare : std::uint8_t {
  kNul = 1,
  kControl = 2,  // any other control character but tab, LF and CR
  kCarriageReturn = 4,
  kSuspectLead = 8,  // C2 or EF: begins C1 controls, NBSP, BOM, non-characters (and much that is sound)
};

struct Utf8Survey {
  std::uint64_t first_bad = kWellFormed;  // where the first ill-formed sequence begins
  std::uint8_t seen = 0;                  // of the bytes before it
  [[nodiscard]] bool has(Rare rare) const { return (seen & static_cast<std::uint8_t>(rare)) != 0; }
};

[[nodiscard]] Utf8Survey survey_utf8(std::string_view bytes);
// The same a byte at a time, on any processor.
[[nodiscard]] Utf8Survey survey_utf8_by_bytes(std::string_view bytes);

// The code point at `at` (which must begin a well-formed one) and its length in bytes.
struct CodePoint {
  std::uint32_t value = 0;
  std::uint32_t bytes = 1;
};
[[nodiscard]] CodePoint code_point_at(std::string_view bytes, std::size_t at);

// Upper-case, at least `digits` long; and the usual name of a character, "U+00A0".
[[nodiscard]] std::string hex_digits(std::uint32_t value, std::size_t digits);
[[nodiscard]] std::string code_name(std::uint32_t code);

}  // namespace rasoat::plans
