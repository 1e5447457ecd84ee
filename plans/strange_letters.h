// Letters that are not what they look like: of another alphabet but the same shape, or put by a damaged copy in the
// place of a Vietnamese letter. A table of code points; whether one is wrong in a text is decided in
// plans/text_health.h, for a Russian name or a unit such as µm is in order.
//
//   look_alike(U'Р')->letter == U'P'            // Cyrillic
//   likely_letter(U'ƣ', false) == U'ư'          // what old PDF files give for ư
#pragma once

#include <cstdint>
#include <optional>

namespace rasoat::plans {

enum class Alphabet : std::uint8_t {
  kLatin,  // a Latin letter that Vietnamese does not have
  kCyrillic,
  kGreek,
  kEth,       // Ð ð of Icelandic, and other letters drawn like Đ
  kPhonetic,  // small capitals and the like, made for phonetics
  kFullWidth  // as wide as a Chinese character
};

struct LookAlike {
  char32_t letter = 0;  // the one it looks like
  Alphabet alphabet{};
};

[[nodiscard]] std::optional<LookAlike> look_alike(char32_t point);

// For a letter that copies of PDF files are known to put in the place of a Vietnamese one; 0 for others. `first`: it
// begins its word (ÿ and Ĉ stand for đ and Đ only there).
[[nodiscard]] char32_t likely_letter(char32_t point, bool first);

// Which alphabet a letter belongs to; kLatin for all that is of none of the others.
[[nodiscard]] Alphabet alphabet_of(char32_t point);

}  // namespace rasoat::plans
