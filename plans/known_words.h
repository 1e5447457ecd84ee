// Words as they come out when they are folded, kept from text to text: most words of a plan were met before, and one
// that is known takes half of what folding its letters takes.
//
// Only those are kept whose folding depends on nothing around them.
//
//   const WordKey key = word_key_at(text, at);
//   const FoldedWord* word = words.find(key);
//   if (word == nullptr && key.size > 0) word = keep_word(words, key, text.substr(at, key.size), folded, signs, bits);
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "plans/text_signs.h"
#include "plans/word_table.h"

namespace rasoat::plans {

inline constexpr std::size_t kLongestFoldedWord = 14;  // a tone that moves may make it longer

struct FoldedWord {
  std::uint8_t size = 0;
  std::uint8_t runs = 0;  // of letters: how many of the next two are given
  std::array<std::uint8_t, 2> signs_of_runs{};
  std::array<char, kLongestFoldedWord> folded{};
  TextSigns signs;
};

class KnownWords : public WordTable<FoldedWord> {};

// Keeps it if it can be kept, else null; the last three are what folding the word alone gave.
const FoldedWord* keep_word(KnownWords& known, const WordKey& key, std::string_view word, std::string_view folded,
                            TextSigns signs, const WordSigns& words);

}  // namespace rasoat::plans
