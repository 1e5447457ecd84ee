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
#pragma once

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

[[nodiscard]] std::uint32_t hash_of_run(std::span<const OwnWord> words);
[[nodiscard]] std::uint32_t hash_of_stretch(std::span<const OwnWord> words);

// Calls `take(first, run)` for the run that begins at each word, where its text is long enough.
template <typename Take>
void each_run(std::span<const OwnWord> words, Take take) {
  for (std::size_t first = 0; first + kRunWords <= words.size(); ++first) {
    if (words[first].text == words[first + kRunWords - 1].text)
      take(first, hash_of_run(words.subspan(first, kRunWords)));
  }
}

// The same for stretches.
template <typename Take>
void each_stretch(std::span<const OwnWord> words, Take take) {
  for (std::size_t first = 0; first + kStretchWords <= words.size(); ++first) {
    if (words[first].text == words[first + kStretchWords - 1].text)
      take(first, hash_of_stretch(words.subspan(first, kStretchWords)));
  }
}

}  // namespace rasoat::checker
