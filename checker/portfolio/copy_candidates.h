// Which pairs of plans are worth reading side by side, told from their sketches alone: never all pairs.
//
// Two ways lead to a pair. Plans that are alike as wholes meet in a bucket (bands of least hashes), however many copies
// there are. Plans that share only parts meet in runs that few others have; runs that more than a few hold together are
// the wording of a template. Time grows as n·log n, and memory by some bytes a plan.
//
//   alike_groups(sketches, [&](std::uint32_t first, std::uint32_t other) { return are_copies(first, other); });
//   const RareRuns rare = rare_runs(sketches, plans, {6, 15});
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace rasoat::checker {

// A plan's sketch without known wording. Every run of the plan up to `bound` that is not known is in it.
struct OwnRuns {
  std::vector<std::uint32_t> runs;  // sorted, unique
  std::uint32_t bound = 0xFFFFFFFF;
};

// Of the runs below both bounds.
struct Overlap {
  std::uint32_t shared = 0, a = 0, b = 0;
};
[[nodiscard]] Overlap overlap_of(const OwnRuns& a, const OwnRuns& b);

// Asks of pairs that are alike as wholes whether they are copies; of each bucket, only against the first few plans that
// were no copies of one another. The lower number comes first; a pair may be asked twice.
using AskPair = std::function<bool(std::uint32_t first, std::uint32_t other)>;
void ask_alike(std::span<const OwnRuns> sketches, const AskPair& ask);

struct SharingPair {
  std::uint32_t a = 0, b = 0;
  std::uint32_t shared = 0;          // rare runs
  std::vector<std::uint32_t> crowd;  // a few of the others that share of the same, where they are more than a few
};

// A run is rare when at most `some` plans hold it. What more than `few` plans hold together is a template's.
struct Rarity {
  std::uint32_t few = 2, some = 2;
};

struct RareRuns {
  std::vector<SharingPair> pairs;       // that share a good part of their rare runs; the most shared first
  std::vector<std::uint32_t> frequent;  // runs that more than some plans hold
};
// Over these plans, in ascending order.
[[nodiscard]] RareRuns rare_runs(std::span<const OwnRuns> sketches, std::span<const std::uint32_t> plans,
                                 Rarity rarity);

}  // namespace rasoat::checker
