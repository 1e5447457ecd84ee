// The sketches of many plans (checker/portfolio/text_sketch.h), on disk instead of in memory, which grows by eight
// bytes a plan. Written plan by plan, then read in that order or at any plan. The file has no name and is gone with the
// object. When the disk fails it throws SpillError.
//
//   RunsFile runs;
//   runs.add({sketch.runs, sketch.bound()});  …
//   runs.each([&](std::uint32_t plan, const OwnRuns& own) { … });
//   OwnRuns own = runs.of(7);
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <stdexcept>
#include <vector>

#include "checker/portfolio/spill_file.h"
#include "checker/portfolio/text_sketch.h"

namespace rasoat::checker {

// Of a plan's runs some, in ascending order. Every one up to `bound` that is not known wording is among them.
struct OwnRuns {
  std::vector<std::uint32_t> runs;
  std::uint32_t bound = 0xFFFFFFFF;
};

class RunsFile {
 public:
  void add(const OwnRuns& own);
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(ends_.size()); }  // plans
  [[nodiscard]] OwnRuns of(std::uint32_t plan) const;
  void each(const std::function<void(std::uint32_t plan, const OwnRuns& own)>& take) const;

 private:
  [[nodiscard]] std::uint64_t begin_of(std::uint32_t plan) const { return plan == 0 ? 0 : ends_[plan - 1]; }

  SpillFile file_;
  std::vector<std::uint64_t> ends_;  // of each plan's numbers: its bound, then its runs
};

struct Sketches {
  RunsFile runs, stretches;

  void add(const TextSketch& sketch) {
    runs.add({sketch.runs, sketch.bound()});
    stretches.add({sketch.stretches, 0xFFFFFFFF});
  }
};

}  // namespace rasoat::checker
