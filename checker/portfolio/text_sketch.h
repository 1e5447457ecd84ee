// A small picture of a plan's own words, by which copies are found among many plans without keeping their texts.
//
// Runs of words on folded text are hashed and a fixed share of them kept, chosen by the hash itself, so that two plans
// keep the same runs: the share that two sketches have in common estimates the share of the words. Some hundred bytes a
// plan. A value.
//
//   TextSketch sketch = text_sketch_of(plan);
#pragma once

#include <cstdint>
#include <vector>

#include "plans/plan.h"

namespace rasoat::checker {

struct TextSketch {
  std::vector<std::uint32_t> runs;  // sorted, unique
  std::uint32_t words = 0;          // of the texts looked at
};

[[nodiscard]] TextSketch text_sketch_of(const plans::Plan& plan);

}  // namespace rasoat::checker
