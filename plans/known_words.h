// Words as they come out when they are folded, kept from text to text: most words of a plan were met before, and one
// that is known takes half of what folding its letters takes.
//
// A word here is what stands between two spaces, with its punctuation. Only short ones are kept, and only those whose
// folding depends on nothing around them. The table is small: a word that is met takes the place of one that was not
// met for longer. Not thread-safe.
//
//   const KnownWords::Key key = KnownWords::key_at(text, at);
//   const KnownWords::Word* word = words.find(key);
//   if (word == nullptr && key.size > 0) word = words.keep(key, text.substr(at, key.size), folded, signs, word_signs);
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

#include "plans/text_signs.h"

namespace rasoat::plans {

class KnownWords {
 public:
  static constexpr std::size_t kLongest = 12;        // bytes of a word
  static constexpr std::size_t kLongestFolded = 14;  // a tone that moves may make it longer

  // The bytes of a word, noughts behind them; size 0: none, or one that is too long.
  struct Key {
    std::uint64_t first = 0;
    std::uint32_t second = 0;
    std::uint32_t size = 0;
  };
  struct Word {
    std::uint64_t first = 0;
    std::uint32_t second = 0;
    std::uint8_t size = 0;  // folded; 0: nothing is kept here
    std::uint8_t runs = 0;  // of letters: how many of the next two are given
    std::array<std::uint8_t, 2> signs_of_runs{};
    std::array<char, kLongestFolded> folded{};
    TextSigns signs;
  };
  static_assert(sizeof(Word) == 32);

  // The word that begins at `at` and ends before the next space, or with the text.
  [[nodiscard]] static Key key_at(std::string_view text, std::size_t at);

  [[nodiscard]] const Word* find(const Key& key);
  // Keeps it if it can be kept, else null; the last three are what folding the word alone gave.
  const Word* keep(const Key& key, std::string_view word, std::string_view folded, TextSigns signs,
                   const WordSigns& words);

 private:
  static constexpr std::size_t kSets = 2048;  // a power of two, of two words each
  using Set = std::array<Word, 2>;            // the one met last first

  [[nodiscard]] static std::size_t set_of(const Key& key) {
    const std::uint64_t mixed = (key.first ^ (key.second * 0xC2B2AE3D27D4EB4FU)) * 0x9E3779B97F4A7C15U;
    return static_cast<std::size_t>(mixed >> (64 - std::countr_zero(kSets)));
  }

  std::vector<Set> sets_ = std::vector<Set>(kSets);
};

inline KnownWords::Key KnownWords::key_at(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kSpaces = 0x2020202020202020U;
  constexpr std::uint64_t kOnes = 0x0101010101010101U;
  constexpr std::uint64_t kTops = 0x8080808080808080U;
  std::array<std::uint64_t, 2> bytes{kSpaces, kSpaces};
  if (text.size() - at >= sizeof bytes) {
    std::memcpy(bytes.data(), text.data() + at, sizeof bytes);
  } else {
    std::memcpy(bytes.data(), text.data() + at, text.size() - at);
  }
  // Whose top bits are set: the first is certainly a space, those behind it need not be.
  const auto spaces = [](std::uint64_t eight) {
    const std::uint64_t apart = eight ^ kSpaces;
    return (apart - kOnes) & ~apart & kTops;
  };
  if (const std::uint64_t ends = spaces(bytes[0]); ends != 0) {
    const auto size = static_cast<std::uint32_t>(std::countr_zero(ends)) / 8;
    if (size == 0) return {};
    return {bytes[0] & (~std::uint64_t{0} >> (64 - 8 * size)), 0, size};
  }
  const std::uint64_t ends = spaces(bytes[1]);
  const auto more = static_cast<std::uint32_t>(std::countr_zero(ends)) / 8;  // 8 without an end
  if (more > kLongest - sizeof bytes[0]) return {};
  const std::uint64_t kept = more == 0 ? 0 : bytes[1] & (~std::uint64_t{0} >> (64 - 8 * more));
  return {bytes[0], static_cast<std::uint32_t>(kept), 8 + more};
}

inline const KnownWords::Word* KnownWords::find(const Key& key) {
  Set& set = sets_[set_of(key)];
  const auto is_it = [&key](const Word& word) {
    return word.first == key.first && word.second == key.second && word.size > 0;
  };
  if (is_it(set[0])) return set.data();
  if (!is_it(set[1])) return nullptr;
  std::swap(set[0], set[1]);
  return set.data();
}

}  // namespace rasoat::plans
