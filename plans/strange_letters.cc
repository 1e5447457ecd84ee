#include "plans/strange_letters.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace rasoat::plans {
namespace {

constexpr bool between(char32_t point, char32_t first, char32_t last) { return point >= first && point <= last; }

struct Pair {
  char32_t strange;
  char32_t letter;
};

constexpr Pair kCyrillic[] = {
    {U'А', U'A'}, {U'В', U'B'}, {U'Е', U'E'}, {U'Ѕ', U'S'}, {U'І', U'I'}, {U'Ј', U'J'}, {U'К', U'K'}, {U'М', U'M'},
    {U'Н', U'H'}, {U'О', U'O'}, {U'Р', U'P'}, {U'С', U'C'}, {U'Т', U'T'}, {U'У', U'Y'}, {U'Х', U'X'}, {U'а', U'a'},
    {U'е', U'e'}, {U'ѕ', U's'}, {U'і', U'i'}, {U'ј', U'j'}, {U'о', U'o'}, {U'р', U'p'}, {U'с', U'c'}, {U'у', U'y'},
    {U'х', U'x'}, {U'ԁ', U'd'}, {U'Ԛ', U'Q'}, {U'ԛ', U'q'}, {U'Ԝ', U'W'}, {U'ԝ', U'w'}, {U'ԍ', U'g'}, {U'к', U'k'},
    {U'м', U'm'}, {U'н', U'h'}, {U'т', U't'}, {U'Ғ', U'F'},
};
constexpr Pair kGreek[] = {
    {U'Α', U'A'}, {U'Β', U'B'}, {U'Ε', U'E'}, {U'Ζ', U'Z'}, {U'Η', U'H'}, {U'Ι', U'I'}, {U'Κ', U'K'}, {U'Μ', U'M'},
    {U'Ν', U'N'}, {U'Ο', U'O'}, {U'Ρ', U'P'}, {U'Τ', U'T'}, {U'Υ', U'Y'}, {U'Χ', U'X'}, {U'ο', U'o'},
};
constexpr Pair kEth[] = {{0xD0, 0x110}, {0xF0, 0x111}, {0x189, 0x110}, {0x256, 0x111}};
constexpr Pair kPhonetic[] = {
    {U'ᴀ', U'a'}, {U'ʙ', U'b'}, {U'ᴄ', U'c'}, {U'ᴅ', U'd'}, {U'ᴇ', U'e'}, {U'ꜰ', U'f'}, {U'ɢ', U'g'},
    {U'ʜ', U'h'}, {U'ɪ', U'i'}, {U'ᴊ', U'j'}, {U'ᴋ', U'k'}, {U'ʟ', U'l'}, {U'ᴍ', U'm'}, {U'ɴ', U'n'},
    {U'ᴏ', U'o'}, {U'ᴘ', U'p'}, {U'ʀ', U'r'}, {U'ꜱ', U's'}, {U'ᴛ', U't'}, {U'ᴜ', U'u'}, {U'ᴠ', U'v'},
    {U'ᴡ', U'w'}, {U'ʏ', U'y'}, {U'ᴢ', U'z'}, {U'ɑ', U'a'}, {U'ɡ', U'g'}, {U'ı', U'i'}, {U'ɩ', U'i'},
};
// What fonts with their own numbering leave in a copied text.
constexpr Pair kSlips[] = {
    {U'ƣ', U'ư'}, {U'Ƣ', U'Ư'}, {U'ƭ', U'ĩ'}, {U'Ƕ', U'ỳ'}, {U'ǜ', U'ũ'}, {U'ǎ', U'ă'},
    {U'Ǎ', U'Ă'}, {U'ѭ', U'ư'}, {U'Ѭ', U'Ư'}, {U'ѫ', U'ơ'}, {U'Ѫ', U'Ơ'},
};
constexpr char32_t kShiftedBegin = 0x4A4;  // stands for U+1EA0, and so on, in many PDF files
constexpr char32_t kShiftedEnd = 0x4FD;    // U+1EF9
constexpr char32_t kShift = 0x1EA0 - kShiftedBegin;

template <std::size_t kSize>
char32_t paired(const Pair (&pairs)[kSize], char32_t point) {
  const auto found = std::ranges::find(pairs, point, &Pair::strange);
  return found == std::end(pairs) ? 0 : found->letter;
}

}  // namespace

std::optional<LookAlike> look_alike(char32_t point) {
  const Alphabet alphabet = alphabet_of(point);
  char32_t letter = 0;
  switch (alphabet) {
    case Alphabet::kCyrillic:
      letter = paired(kCyrillic, point);
      break;
    case Alphabet::kGreek:
      letter = paired(kGreek, point);
      break;
    case Alphabet::kEth:
      letter = paired(kEth, point);
      break;
    case Alphabet::kPhonetic:
      letter = paired(kPhonetic, point);
      break;
    case Alphabet::kFullWidth:
      letter = point - 0xFEE0;
      break;
    case Alphabet::kLatin:
      break;
  }
  if (letter == 0) return std::nullopt;
  return LookAlike{letter, alphabet};
}

char32_t likely_letter(char32_t point, bool first) {
  if (first && point == U'ÿ') return U'đ';
  if (first && point == U'Ĉ') return U'Đ';
  if (between(point, kShiftedBegin, kShiftedEnd)) return point + kShift;
  return paired(kSlips, point);
}

Alphabet alphabet_of(char32_t point) {
  if (paired(kEth, point) != 0) return Alphabet::kEth;
  if (point < 0x250) return point == U'ı' ? Alphabet::kPhonetic : Alphabet::kLatin;
  if (between(point, 0x250, 0x2AF) || between(point, 0x1D00, 0x1DBF) || point == U'ꜰ' || point == U'ꜱ')
    return Alphabet::kPhonetic;
  if (between(point, 0x370, 0x3FF)) return Alphabet::kGreek;
  if (between(point, 0x400, 0x52F)) return Alphabet::kCyrillic;
  const bool wide = between(point, 0xFF21, 0xFF3A) || between(point, 0xFF41, 0xFF5A) || between(point, 0xFF10, 0xFF19);
  return wide ? Alphabet::kFullWidth : Alphabet::kLatin;
}

}  // namespace rasoat::plans
