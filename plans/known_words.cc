#include "plans/known_words.h"

#include <algorithm>

namespace rasoat::plans {
namespace {

// How many runs of letters the signs are of, and which bits they set; more than two are not kept.
bool take_runs(const WordSigns& words, KnownWords::Word& word) {
  for (std::size_t half = 0; half < words.bits.size(); ++half) {
    for (std::uint64_t left = words.bits[half]; left != 0; left &= left - 1) {
      if (word.runs == word.signs_of_runs.size()) return false;
      word.signs_of_runs[word.runs++] = static_cast<std::uint8_t>(half * 64 + std::countr_zero(left));
    }
  }
  return true;
}

}  // namespace

const KnownWords::Word* KnownWords::keep(const Key& key, std::string_view word_text, std::string_view folded,
                                         TextSigns signs, const WordSigns& words) {
  // Other blanks than the space, and what is not seen, may belong together with what stands around the word.
  const bool plain = !signs.has(TextSign::kBlank) && !signs.has(TextSign::kHidden) &&
                     std::ranges::none_of(word_text, [](unsigned char byte) { return byte < ' '; });
  if (!plain || folded.empty() || folded.size() > kLongestFolded) return nullptr;
  Word word{key.first, key.second, static_cast<std::uint8_t>(folded.size()), 0, {}, {}, signs};
  if (!take_runs(words, word)) return nullptr;
  folded.copy(word.folded.data(), folded.size());
  Set& set = sets_[set_of(key)];
  set[1] = set[0];
  set[0] = word;
  return set.data();
}

}  // namespace rasoat::plans
