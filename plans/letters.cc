#include "plans/letters.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace rasoat::plans {
namespace {

constexpr bool between(char32_t point, char32_t first, char32_t last) { return point >= first && point <= last; }

constexpr std::u32string_view kVowels = U"aeouy";
constexpr std::array<std::u32string_view, 5> kToned = {U"àáảãạ", U"èéẻẽẹ", U"òóỏõọ", U"ùúủũụ", U"ỳýỷỹỵ"};

// Base letters of U+00C0–U+00FF (lower half and upper half alike) and of U+1EA0–U+1EF9, by ranges.
constexpr std::string_view kLatin1Base = "aaaaaa?ceeeeiiiidnooooo?ouuuuy??";

char32_t vietnamese_base(char32_t point) {
  if (point <= 0x1EB7) return U'a';
  if (point <= 0x1EC7) return U'e';
  if (point <= 0x1ECB) return U'i';
  if (point <= 0x1EE3) return U'o';
  return point <= 0x1EF1 ? U'u' : U'y';
}

char32_t lower_latin(char32_t point) {
  if (between(point, 0xC0, 0xDE)) return point == 0xD7 ? point : point + 0x20;
  if (point < 0x100) return point;
  const bool even_is_upper = between(point, 0x100, 0x12F) || between(point, 0x132, 0x137) ||
                             between(point, 0x14A, 0x177) || between(point, 0x1A0, 0x1A5);
  if (even_is_upper) return point | 1;
  const bool odd_is_upper = between(point, 0x139, 0x148) || between(point, 0x179, 0x17E) || point == 0x1AF;
  if (odd_is_upper) return point + (point & 1);
  return point;
}

// Greek and Cyrillic are met as look-alikes of Latin letters; other scripts are compared as they are.
char32_t lower_other(char32_t point) {
  if (between(point, 0x391, 0x3A9) || between(point, 0x410, 0x42F)) return point + 0x20;
  if (between(point, 0x400, 0x40F)) return point + 0x50;
  return point;
}

}  // namespace

CharFamily char_family(char32_t point) {
  if (point < 0x80) {
    if (point == ' ' || between(point, '\t', '\r')) return CharFamily::kBlank;
    return point == '-' ? CharFamily::kDash : CharFamily::kOther;
  }
  if (point == 0x85 || point == 0xA0 || point == 0x1680 || between(point, 0x2000, 0x200A) || point == 0x2028 ||
      point == 0x2029 || point == 0x202F || point == 0x205F || point == 0x3000)
    return CharFamily::kBlank;
  if (between(point, 0x2010, 0x2015) || point == 0x2043 || point == 0x2212 || point == 0xFE58 || point == 0xFE63 ||
      point == 0xFF0D)
    return CharFamily::kDash;
  if (point == 0xAD || point == 0x180E || between(point, 0x200B, 0x200F) || between(point, 0x202A, 0x202E) ||
      between(point, 0x2060, 0x2064) || point == 0xFEFF)
    return CharFamily::kNothing;
  return CharFamily::kOther;
}

char32_t lower_letter(char32_t point) {
  if (point < 0x80) return between(point, 'A', 'Z') ? point + 0x20 : point;
  if (point == 0xD0 || point == 0xF0 || point == 0x110 || point == 0x189) return 0x111;
  if (point < 0x250) return lower_latin(point);
  return between(point, 0x1EA0, 0x1EF9) ? point | 1 : lower_other(point);
}

char32_t base_letter(char32_t point) {
  const char32_t lower = lower_letter(point);
  if (lower < 0x80) return lower;
  if (between(lower, 0xE0, 0xFF)) {
    const char base = kLatin1Base[lower - 0xE0];
    return lower == 0xFF ? U'y' : base == '?' ? lower : static_cast<char32_t>(base);
  }
  if (between(lower, 0x1EA0, 0x1EF9)) return vietnamese_base(lower);
  switch (lower) {
    case 0x103:
      return U'a';
    case 0x111:
      return U'd';
    case 0x129:
      return U'i';
    case 0x169:
      return U'u';
    case 0x1A1:
      return U'o';
    case 0x1B0:
      return U'u';
    default:
      return lower;
  }
}

bool is_letter(char32_t point) {
  if (point < 0x80) return between(point | 0x20, 'a', 'z');
  if (point < 0xC0) return point == 0xAA || point == 0xBA;
  if (point == 0xD7 || point == 0xF7) return false;
  const bool sign = between(point, 0x2000, 0x2BFF) || between(point, 0x3000, 0x303F) ||
                    between(point, 0xE000, 0xF8FF) || between(point, 0xFE00, 0xFE6F) ||
                    between(point, 0xFF00, 0xFF0F) || between(point, 0xFFF0, 0xFFFF);
  return !sign && point <= 0x10FFFF;
}

bool is_letter_or_digit(char32_t point) { return between(point, '0', '9') || is_letter(point); }

std::optional<Toned> toned(char32_t point) {
  if (point < 0xE0) return std::nullopt;
  for (std::size_t i = 0; i < kToned.size(); ++i)
    if (const std::size_t tone = kToned[i].find(point); tone != std::u32string_view::npos)
      return Toned{kVowels[i], static_cast<int>(tone)};
  return std::nullopt;
}

char32_t with_tone(char32_t vowel, int tone) { return kToned[kVowels.find(vowel)][static_cast<std::size_t>(tone)]; }

namespace {

using Shapes = std::array<LetterShape, kLatinEnd + kVietnameseEnd - kVietnameseBegin>;

Shapes make_shapes() {
  Shapes shapes;
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    const auto point = static_cast<char32_t>(i < kLatinEnd ? i : i - kLatinEnd + kVietnameseBegin);
    const char32_t lower = lower_letter(point);
    shapes[i] = {static_cast<char16_t>(lower), char_family(point), is_letter(point), toned(lower).has_value()};
  }
  return shapes;
}

}  // namespace

const LetterShape* letter_shapes() {
  static const Shapes kShapes = make_shapes();
  return kShapes.data();
}

}  // namespace rasoat::plans
