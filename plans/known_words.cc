#include "plans/known_words.h"

#include <algorithm>

namespace rasoat::plans {
namespace {

// How many runs of letters the signs are of, and which bits they set; more than two are not kept.
bool take_runs(const WordSigns& words, FoldedWord& word) {
  for (std::size_t half = 0; half < words.bits.size(); ++half) {
    for (std::uint64_t left = words.bits[half]; left != 0; left &= left - 1) {
      if (word.runs == word.signs_of_runs.size()) return false;
      word.signs_of_runs[word.runs++] = static_cast<std::uint8_t>(half * 64 + std::countr_zero(left));
    }
  }
  return true;
}

}  // namespace

const FoldedWord* keep_word(KnownWords& known, const WordKey& key, std::string_view word, std::string_view folded,
                            TextSigns signs, const WordSigns& words) {
  // Other blanks than the space, and what is not seen, may belong together with what stands around the word.
  const bool plain = !signs.has(TextSign::kBlank) && !signs.has(TextSign::kHidden) &&
                     std::ranges::none_of(word, [](unsigned char byte) { return byte < ' '; });
  if (!plain || folded.empty() || folded.size() > kLongestFoldedWord) return nullptr;
  FoldedWord kept{static_cast<std::uint8_t>(folded.size()), 0, {}, {}, signs};
  if (!take_runs(words, kept)) return nullptr;
  folded.copy(kept.folded.data(), folded.size());
  return &known.keep(key, kept);
}

}  // namespace rasoat::plans
