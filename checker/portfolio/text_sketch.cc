#include "checker/portfolio/text_sketch.h"

#include <algorithm>
#include <array>
#include <optional>

#include "checker/portfolio/own_words.h"

namespace rasoat::checker {

namespace {

// The least of many numbers, each once, in ascending order; no more of the others are held than of these.
class LeastNumbers {
 public:
  explicit LeastNumbers(std::size_t most) : most_(most) {}

  void add(std::uint32_t number) {
    if (number >= bound_) return;
    if (kept_.size() == 2 * most_) tidy();
    kept_.push_back(number);
  }

  [[nodiscard]] std::vector<std::uint32_t> take() {
    tidy();
    return {kept_.begin(), kept_.end()};  // in no more memory than they need
  }

 private:
  void tidy() {
    std::sort(kept_.begin(), kept_.end());
    kept_.erase(std::unique(kept_.begin(), kept_.end()), kept_.end());
    if (kept_.size() < most_) return;
    kept_.resize(most_);
    bound_ = kept_.back();
  }

  std::size_t most_;
  std::uint64_t bound_ = std::uint64_t{1} << 32;  // no number from here on is one of the least
  std::vector<std::uint32_t> kept_;
};

// Of the stretches of one text, told in its order, at least one of so many in a row.
class SomeStretches {
 public:
  explicit SomeStretches(LeastNumbers& kept) : kept_(kept) {}

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
    if (least != last_) kept_.add(least);
    last_ = least;
  }

  LeastNumbers& kept_;
  std::array<std::uint32_t, kApart> window_{};  // the last ones
  std::size_t count_ = 0;                       // of the text
  std::uint32_t least_ = 0;                     // of the window
  std::size_t least_at_ = 0;                    // its number in the text
  std::optional<std::uint32_t> last_;
};

}  // namespace

TextSketch text_sketch_of(const plans::Plan& plan) {
  const OwnWords own = own_words_of(plan);
  LeastNumbers runs(kSketchRuns);
  LeastNumbers stretches(kSketchStretches);
  SomeStretches some(stretches);
  std::uint32_t text = 0;
  each_run_and_stretch(
      own.words, [&](std::size_t, std::uint32_t run) { runs.add(run); },
      [&](std::size_t first, std::uint32_t stretch) {
        if (own.words[first].text != text) some.end_text();
        text = own.words[first].text;
        some.add(stretch);
      });
  some.end_text();
  return {runs.take(), stretches.take(), static_cast<std::uint32_t>(own.words.size())};
}

}  // namespace rasoat::checker
