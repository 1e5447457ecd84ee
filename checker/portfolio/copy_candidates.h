// Which pairs of plans are worth reading side by side, told from their sketches alone: never all pairs.
//
// Two ways lead to a pair. Plans that are alike as wholes meet in a bucket (bands of least hashes), however many copies
// there are. Plans that share only parts meet in runs (here: stretches) that few others have; runs that more than a few
// hold together are the wording of a template. Time grows as n·log n, but that the sketches are read again for each
// half million of runs; and memory by some bytes a plan: the rest lies on disk.
//
//   ask_alike(runs, {.ask = [&](std::uint32_t first, std::uint32_t other) { return are_copies(first, other); }});
//   const RareRuns rare = rare_runs(stretches, plans, {[](std::uint32_t, std::uint32_t) { return 6; }, 15});
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "checker/portfolio/runs_file.h"

namespace rasoat::checker {

// Of the runs below both bounds.
struct Overlap {
  std::uint32_t shared = 0, a = 0, b = 0;
};
[[nodiscard]] Overlap overlap_of(const OwnRuns& a, const OwnRuns& b);

using PlanPair = std::pair<std::uint32_t, std::uint32_t>;
// The lower number comes first; a pair may be asked twice.
struct AlikePairs {
  std::function<bool(std::uint32_t first, std::uint32_t other)> ask;
  // Those that may well be asked next, each once, for who can answer many at a time better than one after the other;
  // only pairs of which `is_new` is true. Both or neither.
  std::function<void(const std::vector<PlanPair>& soon)> foresee = {};
  std::function<bool(std::uint32_t first, std::uint32_t other)> is_new = {};
};
// Asks of pairs that are alike as wholes whether they are copies; of each bucket, only against the first few plans that
// were no copies of one another.
void ask_alike(const RunsFile& sketches, const AlikePairs& pairs);

struct SharingPair {
  std::uint32_t a = 0, b = 0;
  std::uint32_t shared = 0;          // rare runs
  std::vector<std::uint32_t> crowd;  // a few of the others that share of the same, where they are more than a few
};

// A run is rare when at most `some` plans hold it. What more than `few` others hold together is a template's: asked of
// every pair, because of some it takes less; none, and the two are no pair.
using FewOthers = std::function<std::optional<std::uint32_t>(std::uint32_t a, std::uint32_t b)>;
struct Rarity {
  FewOthers few;
  std::uint32_t some = 2;
};

struct RareRuns {
  std::vector<SharingPair> pairs;       // that share a good part of their rare runs; the most shared first
  std::vector<std::uint32_t> frequent;  // runs that more than some plans hold
};
// Over these plans, in ascending order.
[[nodiscard]] RareRuns rare_runs(const RunsFile& sketches, std::span<const std::uint32_t> plans, const Rarity& rarity);

}  // namespace rasoat::checker
