// Text in an encoding from before Unicode that was stored as if it were Unicode: "Ban ChÊp hµnh" (TCVN3), "Vieät Nam"
// (VNI), "Vie^.t Nam" (VIQR), "Nghá»‹ quyáº¿t" (UTF-8 taken for Windows-1252), "Ngŕy" (Windows-1250 for 1252).
//
// It is known by counting: words that are no Vietnamese syllables as they stand and become one when converted. One word
// proves nothing ("5 µm"), several different ones do; so the counts of all texts of a plan are put together
// (`LegacyCount`), and then each text is asked. Conversion is always an offer: what the text said is a guess, if a good
// one. Bytes that are not UTF-8 at all are refused long before (plans/character_check.h).
//
//   LegacyCount count;
//   for (…) count.add(text);
//   if (auto encoding = count.found()) … legacy_words(text, *encoding) > 0 … converted(text, *encoding)
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "plans/span.h"

namespace rasoat::plans {

enum class LegacyEncoding : std::uint8_t { kTcvn3, kVni, kViqr, kUtf8AsWindows1252, kWindows1250 };
inline constexpr std::size_t kLegacyEncodingCount = static_cast<std::size_t>(LegacyEncoding::kWindows1250) + 1;

// "TCVN3 (ABC)", "VNI", "VIQR", "UTF-8 → Windows-1252", "Windows-1250".
[[nodiscard]] std::string_view encoding_name(LegacyEncoding encoding);

// Words of the text that speak for the encoding.
[[nodiscard]] std::size_t legacy_words(std::string_view text, LegacyEncoding encoding);

// The words to change, in order, and what they are in Unicode. Words that are Vietnamese as they stand are kept where
// others show that the text is mixed.
[[nodiscard]] std::vector<Located<std::string>> conversions(std::string_view text, LegacyEncoding encoding);

// The text with all of them.
[[nodiscard]] std::string converted(std::string_view text, LegacyEncoding encoding);

class LegacyCount {
 public:
  void add(std::string_view text);
  // The encoding for which at least `kEnough` different words speak; the one with most.
  [[nodiscard]] std::optional<LegacyEncoding> found() const;

  static constexpr std::size_t kEnough = 2;

 private:
  struct Evidence {
    std::unordered_set<std::string> words;  // no more than needed to tell the encodings apart
    std::size_t all = 0;
  };
  std::array<Evidence, kLegacyEncodingCount> evidence_;
};

}  // namespace rasoat::plans
