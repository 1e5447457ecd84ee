// Many phrases looked for at once in folded text: one look at every few bytes instead of one search a phrase.
//
// Made once for a list of phrases. What counts as a whole word is the asker's business: every place is shown, also in
// the middle of a word. Linear in what is looked at; phrases shorter than kShortest bytes are looked for one by one.
//
//   const Phrases phrases(registry.lexicon("above_commune"));
//   phrases.find(text, [](std::string_view phrase, std::size_t at) { return at == 0; })   // true once one is taken
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rasoat::rules {

class Phrases {
 public:
  explicit Phrases(std::span<const std::string> phrases);

  // Shows each place where a phrase stands, from the left, and those at one place in the order of the list, until
  // `take(phrase, at)` says true; false when none was taken.
  template <typename Take>
  bool find(std::string_view text, const Take& take) const {
    if (window_ == 0) return find_each(text, take);
    for (std::size_t end = window_; end <= text.size();) {
      const std::size_t block = block_of(text.data() + end - kBlock);
      if (skip_[block] > 0) {
        end += skip_[block];
        continue;
      }
      const std::size_t at = end++ - window_;
      for (const std::string_view phrase : phrases_)
        if (text.substr(at).starts_with(phrase) && take(phrase, at)) return true;
    }
    return false;
  }
  [[nodiscard]] bool stand_in(std::string_view text) const {
    return find(text, [](std::string_view, std::size_t) { return true; });
  }

 private:
  static constexpr std::size_t kBlock = 4;  // bytes that tell how far to go on
  static constexpr std::size_t kShortest = 8;
  static constexpr unsigned kBits = 12;

  [[nodiscard]] static std::size_t block_of(const char* bytes) {
    std::uint32_t block = 0;
    std::memcpy(&block, bytes, kBlock);
    return (block * 0x9E3779B1U) >> (32 - kBits);
  }

  template <typename Take>
  bool find_each(std::string_view text, const Take& take) const {
    for (std::size_t at = 0; !phrases_.empty() && at < text.size(); ++at)
      for (const std::string_view phrase : phrases_)
        if (text.substr(at).starts_with(phrase) && take(phrase, at)) return true;
    return false;
  }

  std::vector<std::string> phrases_;
  std::size_t window_ = 0;                        // bytes of each phrase that are looked at; 0: one is too short
  std::array<std::uint8_t, 1U << kBits> skip_{};  // behind a block: how many bytes may be passed over
};

}  // namespace rasoat::rules
