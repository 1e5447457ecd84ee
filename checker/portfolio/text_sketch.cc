#include "checker/portfolio/text_sketch.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

#include "checker/portfolio/own_words.h"

namespace rasoat::checker {

namespace {

// The least of many hashes, each once, in ascending order. Hashes lie evenly, so most are known not to be among the
// least without being sorted.
std::vector<std::uint32_t> least_of(const std::vector<std::uint32_t>& hashes, std::size_t most) {
  constexpr std::uint64_t kEnd = std::uint64_t{1} << 32;
  std::vector<std::uint32_t> least;
  for (std::uint64_t bound = kEnd * 2 * most / std::max<std::size_t>(hashes.size(), 1);; bound *= 4) {
    least.clear();
    std::ranges::copy_if(hashes, std::back_inserter(least), [&](std::uint32_t hash) { return hash < bound; });
    std::ranges::sort(least);
    least.erase(std::unique(least.begin(), least.end()), least.end());
    if (least.size() >= most || bound >= kEnd) break;
  }
  least.resize(std::min(least.size(), most));
  least.shrink_to_fit();
  return least;
}

// Of the stretches of one text, told in its order, at least one of so many in a row.
class SomeStretches {
 public:
  explicit SomeStretches(std::vector<std::uint32_t>& kept) : kept_(kept) {}

  void add(std::uint32_t stretch) {
    const std::size_t at = count_++;
    window_[at % kApart] = stretch;
    if (at == 0 || stretch <= least_) {
      least_ = stretch;
      least_at_ = at;
    } else if (at - least_at_ == kApart) {  // it is no longer in the window
      find_least(at);
    }
    if (count_ >= kApart) keep(least_);
  }

  void end_text() {
    if (count_ > 0 && count_ < kApart) keep(least_);
    count_ = 0;
  }

 private:
  static constexpr std::size_t kApart = 16;

  // Of the window that ends at `last`.
  void find_least(std::size_t last) {
    least_at_ = last;
    least_ = window_[last % kApart];
    for (std::size_t at = last - kApart + 1; at < last; ++at) {
      if (window_[at % kApart] > least_) continue;
      least_ = window_[at % kApart];
      least_at_ = at;
    }
  }

  void keep(std::uint32_t least) {
    if (least != last_) kept_.push_back(least);
    last_ = least;
  }

  std::vector<std::uint32_t>& kept_;
  std::array<std::uint32_t, kApart> window_{};  // the last ones
  std::size_t count_ = 0;                       // of the text
  std::uint32_t least_ = 0;                     // of the window
  std::size_t least_at_ = 0;                    // its number in the text
  std::optional<std::uint32_t> last_;
};

}  // namespace

TextSketch text_sketch_of(const plans::Plan& plan) {
  const OwnWords own = own_words_of(plan);
  std::vector<std::uint32_t> runs, stretches;
  runs.reserve(own.words.size());
  SomeStretches some(stretches);
  std::uint32_t text = 0;
  each_run_and_stretch(
      own.words, [&](std::size_t, std::uint32_t run) { runs.push_back(run); },
      [&](std::size_t first, std::uint32_t stretch) {
        if (own.words[first].text != text) some.end_text();
        text = own.words[first].text;
        some.add(stretch);
      });
  some.end_text();
  return {least_of(runs, kSketchRuns), least_of(stretches, kSketchStretches),
          static_cast<std::uint32_t>(own.words.size())};
}

}  // namespace rasoat::checker
