// The letters of which Vietnamese text is made, as they come out when it is folded (plans/folding.h): a table, for one
// letter takes a few instructions then. `plans/letters.h` knows of any letter.
//
//   const PlainLetter* const letters = plain_letters();
//   if (find_plain_letter(letters, text.data(), text.size(), at, place)) … letters[place].bytes
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "plans/syllable.h"

namespace rasoat::plans {

// Of ASCII, of U+00C0–U+01BF and of U+1EA0–U+1EFF. Size 0: no letter, or one with a story of its own.
struct alignas(8) PlainLetter {
  std::array<char, 4> bytes{};  // folded
  std::uint8_t size = 0;
  bool may_move = false;   // it may bear, or take, a tone that stands in the wrong place
  std::uint8_t signs = 0;  // of plans/text_signs.h: those of single characters
  ToneClass tone = kToneClassNone;
};
inline constexpr char32_t kTwoBytes = 0xC0;
inline constexpr char32_t kTwoBytesEnd = 0x1C0;
inline constexpr char32_t kThreeBytes = 0x1EA0;
inline constexpr char32_t kThreeBytesEnd = 0x1F00;
inline constexpr std::size_t kThreeBytesAt = 0x80 + kTwoBytesEnd - kTwoBytes;

[[nodiscard]] const PlainLetter* plain_letters();  // the table

// The place in the table of the letter at `at`, which moves past it; else nothing changes.
[[nodiscard]] inline bool find_plain_letter(const PlainLetter* letters, const char* text, std::size_t end,
                                            std::size_t& at, std::size_t& place) {
  const unsigned lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80) {
    if (letters[lead].size == 0) return false;
    place = lead;
    ++at;
    return true;
  }
  std::size_t found = 0;
  std::size_t width = 2;
  const unsigned second = at + 1 < end ? static_cast<unsigned char>(text[at + 1]) : 0U;
  if ((second & 0xC0U) != 0x80) return false;
  if (lead >= 0xC3 && lead <= 0xC6) {
    found = 0x80 + ((lead & 0x1FU) << 6 | (second & 0x3FU)) - kTwoBytes;
  } else {
    const unsigned third = at + 2 < end ? static_cast<unsigned char>(text[at + 2]) : 0U;
    const bool known = lead == 0xE1 && (third & 0xC0U) == 0x80 && (second == 0xBB || (second == 0xBA && third >= 0xA0));
    if (!known) return false;
    found = kThreeBytesAt + (0x1E80U | (second & 1U) << 6 | (third & 0x3FU)) - kThreeBytes;
    width = 3;
  }
  if (letters[found].size == 0) return false;
  place = found;
  at += width;
  return true;
}

}  // namespace rasoat::plans
