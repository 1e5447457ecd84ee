#include "checker/portfolio/text_sketch.h"

#include <algorithm>
#include <utility>

#include "checker/portfolio/own_words.h"

namespace rasoat::checker {

namespace {

std::vector<std::uint32_t> least_of(std::vector<std::uint32_t> all, std::size_t most) {
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), most))};
}

constexpr std::size_t kApart = 16;  // at least one of so many stretches in a row is kept

// Of the stretches of one text, in its order.
void keep_some(const std::vector<std::uint32_t>& text, std::vector<std::uint32_t>& kept) {
  const std::size_t width = std::min(kApart, text.size());
  for (std::size_t first = 0; width > 0 && first + width <= text.size(); ++first) {
    const auto begin = text.begin() + static_cast<std::ptrdiff_t>(first);
    const std::uint32_t least = *std::min_element(begin, begin + static_cast<std::ptrdiff_t>(width));
    if (kept.empty() || kept.back() != least) kept.push_back(least);
  }
}

std::vector<std::uint32_t> stretches_of(const OwnWords& own) {
  std::vector<std::uint32_t> kept;
  std::vector<std::uint32_t> text;
  std::uint32_t number = 0;
  each_stretch(own.words, [&](std::size_t first, std::uint32_t stretch) {
    if (own.words[first].text != number) {
      keep_some(text, kept);
      text.clear();
      number = own.words[first].text;
    }
    text.push_back(stretch);
  });
  keep_some(text, kept);
  return kept;
}

}  // namespace

TextSketch text_sketch_of(const plans::Plan& plan) {
  const OwnWords own = own_words_of(plan);
  std::vector<std::uint32_t> runs;
  runs.reserve(own.words.size());
  each_run(own.words, [&](std::size_t, std::uint32_t run) { runs.push_back(run); });
  return {least_of(std::move(runs), kSketchRuns), least_of(stretches_of(own), kSketchStretches),
          static_cast<std::uint32_t>(own.words.size())};
}

}  // namespace rasoat::checker
