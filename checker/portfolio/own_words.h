// The words that a unit writes for itself, as copies are looked for in them: of its situation, aims, remedies, works
// and duties; not of the frame around them (head, bases, purposes, reports, recipients), which plans share by custom.
//
// Names and figures are left out (a copier replaces them first), and so is what stands between quotation marks. Words
// are compared by the hash of their letters without marks. A run is a few words in a row within one text, which two
// hands may write by chance; a stretch is twice as many, which they hardly do, however many plans there are. Values;
// places are bytes of the node's decoded text.
//
//   OwnWords own = own_words_of(plan);
//   each_run(own.words, [&](std::size_t first, std::uint32_t run) { … });
//   each_run_and_stretch(own.words, [&](std::size_t first, std::uint32_t run) { … },
//                        [&](std::size_t first, std::uint32_t stretch) { … });
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "plans/plan.h"

namespace rasoat::checker {

struct OwnWord {
  std::uint32_t hash = 0;
  std::uint32_t text = 0;  // index into OwnWords::texts
  plans::Span where;
};

struct OwnWords {
  std::vector<OwnWord> words;          // in the plan's order
  std::vector<plans::PlanNode> texts;  // those that hold words
};

[[nodiscard]] OwnWords own_words_of(const plans::Plan& plan);
// The same of a bare text: all words belong to text 0.
[[nodiscard]] std::vector<OwnWord> words_of(std::string_view text);

inline constexpr std::size_t kRunWords = 6;
inline constexpr std::size_t kStretchWords = 2 * kRunWords;

// Of a few words in a row, not only of kRunWords.
[[nodiscard]] inline std::uint32_t hash_of_run(std::span<const OwnWord> words) {
  std::uint64_t hash = 0x9e3779b97f4a7c15;
  for (const OwnWord& word : words) {
    hash = (hash ^ word.hash) * 0xff51afd7ed558ccd;
    hash ^= hash >> 29;
  }
  return static_cast<std::uint32_t>((hash * 0xc4ceb9fe1a85ec53) >> 32);
}

// Of the runs that it is made of.
[[nodiscard]] inline std::uint32_t hash_of_stretch(std::uint32_t first_run, std::uint32_t last_run) {
  const std::uint64_t both = std::uint64_t{first_run} << 32 | last_run;
  const std::uint64_t hash = (both ^ both >> 31) * 0xff51afd7ed558ccd;
  return static_cast<std::uint32_t>((hash ^ hash >> 33) * 0xc4ceb9fe1a85ec53 >> 32);
}

// Calls `take(first, run)` for the run that begins at each word, where its text is long enough.
template <typename Take>
void each_run(std::span<const OwnWord> words, Take take) {
  for (std::size_t first = 0; first + kRunWords <= words.size(); ++first) {
    if (words[first].text == words[first + kRunWords - 1].text)
      take(first, hash_of_run(words.subspan(first).first<kRunWords>()));
  }
}

// And `take_stretch(first, stretch)` likewise, in the order of their first words. A stretch is told from runs that were
// taken already, so both cost no more than runs alone.
template <typename TakeRun, typename TakeStretch>
void each_run_and_stretch(std::span<const OwnWord> words, TakeRun take_run, TakeStretch take_stretch) {
  std::array<std::uint32_t, kRunWords> before{};  // the last runs, each at the place of its first word
  each_run(words, [&](std::size_t first, std::uint32_t run) {
    take_run(first, run);
    std::uint32_t& place = before[first % kRunWords];
    if (first >= kRunWords && words[first - kRunWords].text == words[first].text)
      take_stretch(first - kRunWords, hash_of_stretch(place, run));
    place = run;
  });
}

}  // namespace rasoat::checker
