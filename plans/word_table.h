// What is known of short words, found by their bytes: a small table in which a word that is met takes the place of one
// that was not met for longer.
//
// A word here is what stands between two spaces, with its punctuation, up to twelve bytes. Not thread-safe.
//
//   const WordKey key = word_key_at(text, at);
//   const Length* length = lengths.find(key);
//   if (length == nullptr && key.size > 0) length = &lengths.keep(key, length_of(text.substr(at, key.size)));
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

#include "plans/byte_block.h"

namespace rasoat::plans {

inline constexpr std::size_t kLongestWord = 12;  // in bytes

// The bytes of a word, spaces behind them, for a word may hold any other byte; size 0: none, or one that is too long.
struct WordKey {
  std::uint64_t first = 0;
  std::uint32_t second = 0;
  std::uint32_t size = 0;
};

// Of the word that begins at `at` and ends before the next space, or with the text.
[[nodiscard]] inline WordKey word_key_at(std::string_view text, std::size_t at) {
  std::array<char, kBlockBytes> end_of_text;
  const char* word = text.data() + at;
  if (text.size() - at < kBlockBytes) {
    end_of_text.fill(' ');
    std::memcpy(end_of_text.data(), word, text.size() - at);
    word = end_of_text.data();
  }
  const auto size = static_cast<std::uint32_t>(std::countr_zero(places_of(word, ' ') | 1U << (kLongestWord + 1)));
  if (size == 0 || size > kLongestWord) return {};
  std::uint64_t first = 0;
  std::uint32_t second = 0;
  std::memcpy(&first, word, sizeof first);
  std::memcpy(&second, word + sizeof first, sizeof second);
  constexpr std::uint64_t kAll = ~std::uint64_t{0};
  constexpr std::uint64_t kSpaces = 0x2020202020202020U;
  constexpr auto kFourSpaces = static_cast<std::uint32_t>(kSpaces);
  if (size <= sizeof first) return {kSpaces ^ ((first ^ kSpaces) & kAll >> (64 - 8 * size)), kFourSpaces, size};
  return {first, kFourSpaces ^ ((second ^ kFourSpaces) & static_cast<std::uint32_t>(kAll >> (96 - 8 * size))), size};
}

template <typename Known>
class WordTable {
 public:
  // Null: nothing is known of it.
  [[nodiscard]] const Known* find(const WordKey& key) {
    Set& set = sets_[set_of(key)];
    if (set[0].is(key)) return &set[0].known;
    if (!set[1].is(key)) return nullptr;
    std::swap(set[0], set[1]);
    return &set[0].known;
  }

  // Of a word that is not known.
  const Known& keep(const WordKey& key, const Known& known) {
    Set& set = sets_[set_of(key)];
    set[1] = set[0];
    set[0] = {key.first, key.second, known};
    return set[0].known;
  }

 private:
  struct Entry {
    std::uint64_t first = 0;
    std::uint32_t second = 0;
    Known known{};

    // An entry that holds no word looks like one of noughts.
    [[nodiscard]] bool is(const WordKey& key) const {
      return first == key.first && second == key.second && key.first != 0;
    }
  };
  static_assert(sizeof(Entry) <= 32);
  static constexpr std::size_t kSets = 2048;  // a power of two, of two words each
  using Set = std::array<Entry, 2>;           // the one met last first

  [[nodiscard]] static std::size_t set_of(const WordKey& key) {
    const std::uint64_t mixed = (key.first ^ (key.second * 0xC2B2AE3D27D4EB4FU)) * 0x9E3779B97F4A7C15U;
    return static_cast<std::size_t>(mixed >> (64 - std::countr_zero(kSets)));
  }

  std::vector<Set> sets_ = std::vector<Set>(kSets);
};

}  // namespace rasoat::plans
