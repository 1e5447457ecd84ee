#include "plans/text_signs.h"

#include <array>

#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/strange_letters.h"
#include "plans/syllable.h"

namespace rasoat::plans {
namespace {

constexpr bool between(char32_t point, char32_t first, char32_t last) { return point >= first && point <= last; }

constexpr std::uint16_t bit(TextSign sign) { return static_cast<std::uint16_t>(sign); }

// Characters of U+00A0–U+00FF that healthy text holds; the others are what an old encoding leaves there.
bool is_healthy_sign(char32_t point) {
  return point == 0xB0 || point == 0xB1 || point == 0xB2 || point == 0xB3 || point == 0xB4 || point == 0xA0;
}

std::uint16_t signs_of(char32_t point) {
  if (point >= kRawByte) return 0;
  if (is_odd_blank(point)) return bit(TextSign::kBlank);
  // TCVN3 writes ư as the soft hyphen.
  if (point == 0xAD) return bit(TextSign::kHidden) | bit(TextSign::kLegacy);
  if (is_hidden(point)) return bit(TextSign::kHidden);
  if (marked_vowel(point).vowel != 0 || point == 0x110 || point == 0x111) return 0;
  if (point < 0x100) {
    if (is_healthy_sign(point)) return 0;
    return bit(TextSign::kLegacy) | (is_letter(point) ? bit(TextSign::kStrange) : 0);
  }
  if (point < 0x180) return bit(TextSign::kLegacy) | bit(TextSign::kStrange);
  if (between(point, 0x300, 0x36F)) return bit(TextSign::kDecomposed);
  if (look_alike(point) || likely_letter(point, true) != 0 || between(point, 0x400, 0x52F))
    return bit(TextSign::kStrange);
  return 0;
}

constexpr std::size_t kTable = 0x240;  // code points of two bytes up to the end of Latin letters

const std::array<std::uint16_t, kTable>& low_signs() {
  static const auto kSigns = [] {
    std::array<std::uint16_t, kTable> signs{};
    for (std::size_t i = 0x80; i < kTable; ++i) signs[i] = signs_of(static_cast<char32_t>(i));
    return signs;
  }();
  return kSigns;
}

// A byte of ASCII that together with the one before it says something.
std::uint16_t ascii_signs(char byte, char before) {
  if (byte == '\n' || byte == '\r') return 0;
  if (static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F) return bit(TextSign::kHidden);
  const char low = static_cast<char>(before | 0x20);
  const bool typed =
      (byte == '^' && (low == 'a' || low == 'e' || low == 'o')) || (byte == '+' && (low == 'o' || low == 'u'));
  return typed ? bit(TextSign::kTypedMarks) : 0;
}

// Bytes that need no second look: letters, digits and most signs of ASCII, and what follows the first byte of a
// character.
constexpr auto kQuiet = [] {
  std::array<bool, 256> quiet{};
  for (std::size_t i = 0x21; i < 0xC0; ++i) quiet[i] = i != '^' && i != '+' && i != 0x7F;
  return quiet;
}();

}  // namespace

bool is_hidden(char32_t point) {
  const bool control = (point < 0x20 && point != '\t' && point != '\n' && point != '\r') || between(point, 0x7F, 0x9F);
  return (control && point != 0x85) || char_family(point) == CharFamily::kNothing || between(point, 0x2066, 0x206F) ||
         point == 0x61C || point == 0x34F || between(point, 0xFFF9, 0xFFFB);
}

bool is_odd_blank(char32_t point) { return point >= 0x80 && char_family(point) == CharFamily::kBlank; }

TextSigns signs_of_character(char32_t point) { return {point < kTable ? low_signs()[point] : signs_of(point)}; }

TextSigns signs_of_ascii(char byte, char before) { return {ascii_signs(byte, before)}; }

TextSigns text_signs(std::string_view text) {
  const auto& low = low_signs();
  std::uint16_t bits = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (kQuiet[byte]) {
      ++at;
      continue;
    }
    if (byte == ' ' || byte == '\t') {
      ++at;
      if (at < text.size() && (text[at] == ' ' || text[at] == '\t')) bits |= bit(TextSign::kBlank);
      continue;
    }
    if (byte < 0x80) {
      bits |= ascii_signs(text[at], at > 0 ? text[at - 1] : '\0');
      ++at;
      continue;
    }
    const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0U;
    if (byte == 0xE1 && (next == 0xBA || next == 0xBB)) {  // U+1E80–U+1EFF: all but a few are Vietnamese
      at += 3;
    } else if (byte >= 0xC2 && byte < 0xC0 + kTable / 0x40 && (next & 0xC0U) == 0x80) {
      bits |= low[static_cast<std::size_t>((byte & 0x1FU) << 6 | (next & 0x3FU))];
      at += 2;
    } else {
      bits |= signs_of(next_code_point(text, at));
    }
  }
  return {bits};
}

}  // namespace rasoat::plans
