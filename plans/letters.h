// Single letters: lower case, base letter, tone, and the families of blanks and dashes. The table under plans/text.h.
//
//   lower_letter(U'Ủ') == U'ủ'     base_letter(U'ủ') == U'u'     char_family(0x2013) == CharFamily::kDash
#pragma once

#include <cstdint>
#include <optional>

namespace rasoat::plans {

enum class CharFamily : std::uint8_t { kOther, kBlank, kDash, kNothing };  // kNothing: zero-width, not for comparing

[[nodiscard]] CharFamily char_family(char32_t point);

// Lower case; Đ, Ð and ð become đ.
[[nodiscard]] char32_t lower_letter(char32_t point);

// The ASCII letter under tone and letter marks, lower case: ế → e, Ð → d. Other characters: their lower case.
[[nodiscard]] char32_t base_letter(char32_t point);

[[nodiscard]] bool is_letter(char32_t point);
[[nodiscard]] bool is_letter_or_digit(char32_t point);
[[nodiscard]] inline bool is_capital(char32_t point) { return is_letter(point) && lower_letter(point) != point; }

// All of the above at once, from a table, for Latin letters and what stands among them; null for other code points.
struct LetterShape {
  char16_t lower = 0;
  CharFamily family = CharFamily::kOther;
  bool letter = false;
  bool toned = false;  // `toned` has an answer
};
inline constexpr char32_t kLatinEnd = 0x250;
inline constexpr char32_t kVietnameseBegin = 0x1E00;
inline constexpr char32_t kVietnameseEnd = 0x1F00;
[[nodiscard]] const LetterShape* letter_shapes();  // the table, for whoever looks up many
[[nodiscard]] inline const LetterShape* letter_shape(char32_t point, const LetterShape* shapes = letter_shapes()) {
  if (point < kLatinEnd) return shapes + point;
  return point >= kVietnameseBegin && point < kVietnameseEnd ? shapes + (point - kVietnameseBegin + kLatinEnd)
                                                             : nullptr;
}

// A plain lower-case vowel (a e o u y) with one of the five tones (0 to 4), and back.
struct Toned {
  char32_t vowel = 0;
  int tone = -1;
};
[[nodiscard]] std::optional<Toned> toned(char32_t point);
[[nodiscard]] char32_t with_tone(char32_t vowel, int tone);

}  // namespace rasoat::plans
