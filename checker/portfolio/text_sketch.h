// A small picture of a plan's own words, by which copies are found among many plans without keeping their texts.
//
// Runs of words (checker/portfolio/own_words.h) are hashed, and the smallest hashes kept. Two plans so keep the same of
// the runs that they share: below the lesser of their bounds, both sketches hold every run of their plan, and the share
// that they have in common there estimates the share of the words. So plans are found that are alike as wholes. For
// those that share a part, stretches are kept: of every text, however small the plan, the one with the smallest hash;
// of a long text, of every few words. Who took over a sentence has the same one. Some eight hundred bytes. A value.
//
//   TextSketch sketch = text_sketch_of(plan);
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "plans/plan.h"

namespace rasoat::checker {

inline constexpr std::size_t kSketchRuns = 96;
inline constexpr std::size_t kSketchStretches = 2048;  // of plans of any size

struct TextSketch {
  std::vector<std::uint32_t> runs;       // sorted, unique, at most kSketchRuns
  std::vector<std::uint32_t> stretches;  // sorted, unique, at most kSketchStretches
  std::uint32_t words = 0;               // of the plan's own

  // Every run of the plan up to this one is in the sketch.
  [[nodiscard]] std::uint32_t bound() const { return runs.size() < kSketchRuns ? 0xFFFFFFFF : runs.back(); }
};

[[nodiscard]] TextSketch text_sketch_of(const plans::Plan& plan);

}  // namespace rasoat::checker
