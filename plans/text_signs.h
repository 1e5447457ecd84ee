// Which rare things a text may hold, from one quick look at its bytes: so that healthy text, which is nearly all, is
// not looked at again. A sign is a suspicion only; plans/text_health.h and plans/legacy_text.h judge.
//
//   if (!text_signs(text).has(TextSign::kHidden)) …   // certainly no zero-width character in it
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace rasoat::plans {

enum class TextSign : std::uint16_t {
  kBlank = 1,        // a blank other than the space bar’s, or two blanks in a row
  kHidden = 2,       // zero-width, bidirectional and control characters, soft hyphens
  kDecomposed = 4,   // marks that are characters of their own
  kStrange = 8,      // letters that Vietnamese does not have
  kLegacy = 16,      // signs and letters such as the old encodings leave: µ ¶ Ö ø
  kTypedMarks = 32,  // ^ behind a vowel, + behind o or u: VIQR
  // Only plans/folding.h sees these, which goes through words anyway.
  kDigit = 64,
  kRepeat = 128,    // a word, or a pair of words, that stands there twice in a row
  kOddTone = 256,   // a tone mark that may stand in the wrong place
  kLeftOpen = 512,  // “…”, “..”, “??”, “xx”, an underscore, an opening bracket: perhaps left to be filled in
};

struct TextSigns {
  std::uint16_t bits = 0;
  [[nodiscard]] constexpr bool has(TextSign sign) const { return (bits & static_cast<std::uint16_t>(sign)) != 0; }
  // One that few texts have.
  [[nodiscard]] constexpr bool rare() const { return (bits & ~static_cast<unsigned>(TextSign::kDigit)) != 0; }
  constexpr void add(TextSign sign) { bits |= static_cast<std::uint16_t>(sign); }
  constexpr void add(TextSigns others) { bits |= others.bits; }
};

// Which words a folded text may hold: a bit or two hundred of them, drawn from each run of letters. A phrase of which a
// bit is missing stands nowhere in the text as whole words; plans/folding.h takes them down on its way.
struct WordSigns {
  std::array<std::uint64_t, 2> bits{};
  // `letters`: the first eight bytes of a run of letters, those behind a shorter one being noughts.
  constexpr void add(std::uint64_t letters) { set((letters * 0x9E3779B97F4A7C15U) >> 57); }
  constexpr void set(std::uint64_t place) { bits[place >> 6] |= std::uint64_t{1} << (place & 63); }
  constexpr void add(const WordSigns& others) {
    bits[0] |= others.bits[0];
    bits[1] |= others.bits[1];
  }
  [[nodiscard]] constexpr bool may_hold(const WordSigns& phrase) const {
    return ((phrase.bits[0] & ~bits[0]) | (phrase.bits[1] & ~bits[1])) == 0;
  }
};
// Of a phrase, folded.
[[nodiscard]] WordSigns word_signs(std::string_view phrase);

[[nodiscard]] TextSigns text_signs(std::string_view text);
// Of one character that is not ASCII; of a character of ASCII behind another.
[[nodiscard]] TextSigns signs_of_character(char32_t point);
[[nodiscard]] TextSigns signs_of_ascii(char byte, char before);

// Characters that are not seen: zero-width, direction marks, soft hyphen, controls but tab and line ends.
[[nodiscard]] bool is_hidden(char32_t point);
// Blanks that are no space, tab or line end.
[[nodiscard]] bool is_odd_blank(char32_t point);

}  // namespace rasoat::plans
