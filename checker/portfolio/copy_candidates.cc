#include "checker/portfolio/copy_candidates.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "checker/portfolio/groups.h"

namespace rasoat::checker {

namespace {

constexpr std::size_t kBands = 16;
constexpr std::size_t kBandsAtOnce = 4;
constexpr std::size_t kSlots = 2 * kBands;   // two to a band
constexpr std::size_t kFirstOnes = 8;        // of a bucket
constexpr std::uint32_t kLeastRuns = 8;      // of a sketch, to be told at all
constexpr std::uint32_t kAlikePercent = 60;  // of the runs of either

struct Entry {
  std::uint64_t key = 0;
  std::uint32_t plan = 0;
  friend auto operator<=>(const Entry&, const Entry&) = default;
};

// The least runs of each slot; the slot of a run is told by its last bits, which are as good as random.
std::array<std::uint32_t, kSlots> least_runs(const OwnRuns& sketch) {
  std::array<std::uint32_t, kSlots> least;
  least.fill(0xFFFFFFFF);
  for (const std::uint32_t run : sketch.runs) least[run % kSlots] = std::min(least[run % kSlots], run);
  return least;
}

bool are_alike(const OwnRuns& a, const OwnRuns& b) {
  const Overlap overlap = overlap_of(a, b);
  const std::uint32_t wanted = std::max(overlap.a, overlap.b) * kAlikePercent;
  return overlap.shared >= kLeastRuns && overlap.shared * 100 >= wanted;
}

bool of_one_bucket(const Entry& one, const Entry& other) { return one.key == other.key; }

// Those of a bucket with its first plan.
void foresee_bucket(std::span<const Entry> bucket, const RunsFile& sketches, const AlikePairs& pairs,
                    std::vector<PlanPair>& soon) {
  const std::uint32_t first = bucket.front().plan;
  std::optional<OwnRuns> own;
  for (const Entry& entry : bucket.subspan(1)) {
    if (!pairs.is_new(first, entry.plan)) continue;
    if (!own) own = sketches.of(first);
    if (are_alike(*own, sketches.of(entry.plan))) soon.emplace_back(first, entry.plan);
  }
}

void ask_bucket(std::span<const Entry> bucket, const RunsFile& sketches, const AlikePairs& pairs) {
  std::vector<std::pair<std::uint32_t, OwnRuns>> firsts;
  for (const Entry& entry : bucket) {
    if (bucket.size() == 1) return;
    OwnRuns own = sketches.of(entry.plan);
    const bool copied = std::any_of(firsts.begin(), firsts.end(), [&](const auto& first) {
      return are_alike(first.second, own) && pairs.ask(first.first, entry.plan);
    });
    if (!copied && firsts.size() < kFirstOnes) firsts.emplace_back(entry.plan, std::move(own));
  }
}

}  // namespace

Overlap overlap_of(const OwnRuns& a, const OwnRuns& b) {
  const std::uint32_t bound = std::min(a.bound, b.bound);
  const auto below = [bound](const OwnRuns& sketch) {
    const auto end = std::upper_bound(sketch.runs.begin(), sketch.runs.end(), bound);
    return std::span(sketch.runs).first(static_cast<std::size_t>(end - sketch.runs.begin()));
  };
  const auto runs_a = below(a);
  const auto runs_b = below(b);
  Overlap overlap{0, static_cast<std::uint32_t>(runs_a.size()), static_cast<std::uint32_t>(runs_b.size())};
  for (std::size_t x = 0, y = 0; x < runs_a.size() && y < runs_b.size();) {
    const std::uint32_t run_a = runs_a[x];
    const std::uint32_t run_b = runs_b[y];
    overlap.shared += run_a == run_b ? 1 : 0;
    x += run_a <= run_b ? 1 : 0;
    y += run_b <= run_a ? 1 : 0;
  }
  return overlap;
}

void ask_alike(const RunsFile& sketches, const AlikePairs& pairs) {
  std::array<std::vector<Entry>, kBandsAtOnce> entries;
  for (std::size_t first = 0; first < kBands; first += kBandsAtOnce) {
    for (std::vector<Entry>& band : entries) band.clear();
    sketches.each([&](std::uint32_t plan, const OwnRuns& own) {
      if (own.runs.size() < kLeastRuns) return;
      const auto least = least_runs(own);
      for (std::size_t band = 0; band < kBandsAtOnce; ++band) {
        const std::size_t slot = 2 * (first + band);
        entries[band].push_back({std::uint64_t{least[slot]} << 32 | least[slot + 1], plan});
      }
    });
    for (std::vector<Entry>& band : entries) {
      std::sort(band.begin(), band.end());
      if (pairs.foresee) {
        std::vector<PlanPair> soon;
        each_group(band, of_one_bucket,
                   [&](std::span<const Entry> bucket) { foresee_bucket(bucket, sketches, pairs, soon); });
        pairs.foresee(soon);
      }
      each_group(band, of_one_bucket, [&](std::span<const Entry> bucket) { ask_bucket(bucket, sketches, pairs); });
    }
  }
}

}  // namespace rasoat::checker
