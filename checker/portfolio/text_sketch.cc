#include "checker/portfolio/text_sketch.h"

#include <algorithm>

#include "checker/portfolio/own_words.h"

namespace rasoat::checker {

TextSketch text_sketch_of(const plans::Plan& plan) {
  const OwnWords own = own_words_of(plan);
  std::vector<std::uint32_t> all;
  all.reserve(own.words.size());
  each_run(own.words, [&](std::size_t, std::uint32_t run) { all.push_back(run); });
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  const auto kept = all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), kSketchRuns));
  return {{all.begin(), kept}, static_cast<std::uint32_t>(own.words.size())};
}

}  // namespace rasoat::checker
