#include "rules/registry/phrases.h"

#include <algorithm>

namespace rasoat::rules {

Phrases::Phrases(std::span<const std::string> phrases) {
  for (const std::string& phrase : phrases)
    if (!phrase.empty()) phrases_.push_back(phrase);
  constexpr std::size_t kLongest = 255;
  std::size_t shortest = kLongest;
  for (const std::string& phrase : phrases_) shortest = std::min(shortest, phrase.size());
  if (shortest < kShortest) return;
  window_ = shortest;
  // A block that stands in no phrase lets the window go past it; one that does, to where it would stand in the phrase.
  skip_.fill(static_cast<std::uint8_t>(window_ - kBlock + 1));
  for (const std::string& phrase : phrases_) {
    for (std::size_t at = 0; at + kBlock <= window_; ++at) {
      std::uint8_t& skip = skip_[block_of(phrase.data() + at)];
      skip = std::min(skip, static_cast<std::uint8_t>(window_ - kBlock - at));
    }
  }
}

}  // namespace rasoat::rules
