#include "checker/portfolio/copy_candidates.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>
#include <utility>

namespace rasoat::checker {

namespace {

constexpr std::size_t kBands = 16;
constexpr std::size_t kSlots = 2 * kBands;   // two to a band
constexpr std::size_t kFirstOnes = 8;        // of a bucket
constexpr std::uint32_t kLeastRuns = 8;      // of a sketch, to be told at all
constexpr std::uint32_t kAlikePercent = 60;  // of the runs of either
constexpr std::uint32_t kSlices = 16;        // that memory is shared out in
constexpr std::uint32_t kLeastShared = 4;    // rare runs
constexpr std::uint32_t kSharedPercent = 8;  // of the rare runs of the one that has fewer
constexpr std::ptrdiff_t kCrowdRuns = 2;     // of the shared runs, held by one of a crowd
constexpr std::size_t kCrowdNamed = 12;

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

template <typename Take>
void each_bucket(const std::vector<Entry>& entries, Take take) {
  for (std::size_t first = 0; first < entries.size();) {
    std::size_t end = first;
    while (end < entries.size() && entries[end].key == entries[first].key) ++end;
    take(std::span(entries).subspan(first, end - first));
    first = end;
  }
}

void ask_bucket(std::span<const Entry> bucket, std::span<const OwnRuns> sketches, const AskPair& ask) {
  std::vector<std::uint32_t> firsts;
  for (const Entry& entry : bucket) {
    const bool copied = std::any_of(firsts.begin(), firsts.end(), [&](std::uint32_t first) {
      return are_alike(sketches[first], sketches[entry.plan]) && ask(first, entry.plan);
    });
    if (!copied && firsts.size() < kFirstOnes) firsts.push_back(entry.plan);
  }
}

// The plans' runs, slice by slice: entries with the run as key, sorted.
template <typename Take>
void each_slice(std::span<const OwnRuns> sketches, std::span<const std::uint32_t> plans, Take take) {
  std::vector<Entry> entries;
  for (std::uint32_t slice = 0; slice < kSlices; ++slice) {
    entries.clear();
    for (const std::uint32_t plan : plans) {
      for (const std::uint32_t run : sketches[plan].runs) {
        if (run % kSlices == slice) entries.push_back({run, plan});
      }
    }
    std::sort(entries.begin(), entries.end());
    take(entries);
  }
}

struct Holding {
  std::uint32_t run = 0, plan = 0;
  friend auto operator<=>(const Holding&, const Holding&) = default;
};

// Finds, among all runs that some plans hold, the pairs that share a good part.
class PairFinder {
 public:
  PairFinder(std::span<const OwnRuns> sketches, Rarity rarity)
      : sketches_(sketches), rarity_(rarity), rare_(sketches.size()) {}

  void add(std::span<const Entry> holders) {
    for (const Entry& holder : holders) {
      ++rare_[holder.plan];
      if (holders.size() > 1) shared_.push_back({static_cast<std::uint32_t>(holder.key), holder.plan});
    }
  }

  std::vector<SharingPair> run() {
    std::sort(shared_.begin(), shared_.end());
    std::vector<SharingPair> found;
    for (std::uint32_t slice = 0; slice < kSlices; ++slice) {
      const std::vector<std::uint64_t> pairs = pairs_of_slice(slice);
      for (std::size_t first = 0; first < pairs.size();) {
        std::size_t end = first;
        while (end < pairs.size() && pairs[end] == pairs[first]) ++end;
        SharingPair pair = {static_cast<std::uint32_t>(pairs[first] >> 32),
                            static_cast<std::uint32_t>(pairs[first]),
                            static_cast<std::uint32_t>(end - first),
                            {}};
        if (share_enough(pair)) leave_out_crowd(pair);
        if (share_enough(pair)) found.push_back(std::move(pair));
        first = end;
      }
    }
    return found;
  }

 private:
  // Every pair of plans that holds a run, as one number, for the pairs whose first plan is of this slice.
  [[nodiscard]] std::vector<std::uint64_t> pairs_of_slice(std::uint32_t slice) const {
    std::vector<std::uint64_t> pairs;
    for (std::size_t first = 0; first < shared_.size(); ++first) {
      if (shared_[first].plan % kSlices != slice) continue;
      for (std::size_t next = first + 1; next < shared_.size() && shared_[next].run == shared_[first].run; ++next)
        pairs.push_back(std::uint64_t{shared_[first].plan} << 32 | shared_[next].plan);
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
  }

  // How many of its rare runs a plan has up to a bound.
  [[nodiscard]] std::uint32_t rare_below(std::uint32_t plan, std::uint32_t bound) const {
    return static_cast<std::uint32_t>(std::uint64_t{rare_[plan]} * bound / std::max(sketches_[plan].bound, 1U));
  }

  // Only the runs below both bounds can be found in both.
  [[nodiscard]] bool share_enough(const SharingPair& pair) const {
    const std::uint32_t bound = std::min(sketches_[pair.a].bound, sketches_[pair.b].bound);
    const std::uint32_t fewer = std::min(rare_below(pair.a, bound), rare_below(pair.b, bound));
    return pair.shared >= kLeastShared && pair.shared * 100 >= fewer * kSharedPercent;
  }

  [[nodiscard]] std::span<const Holding> holders_of(std::uint32_t run) const {
    const auto first = std::lower_bound(shared_.begin(), shared_.end(), Holding{run, 0});
    auto end = first;
    while (end != shared_.end() && end->run == run) ++end;
    return {first, end};
  }

  // Leaves out of the shared runs those that a crowd of others holds together with more of them, and names the crowd.
  void leave_out_crowd(SharingPair& pair) const {
    std::vector<std::span<const Holding>> runs;
    std::vector<std::uint32_t> holders;
    for (const std::uint32_t run : sketches_[pair.a].runs) {
      const auto of_run = holders_of(run);
      if (!std::binary_search(of_run.begin(), of_run.end(), Holding{run, pair.b})) continue;
      runs.push_back(of_run);
      for (const Holding& holding : of_run) holders.push_back(holding.plan);
    }
    std::sort(holders.begin(), holders.end());
    const auto in_crowd = [&](std::uint32_t plan) {
      const auto [first, end] = std::equal_range(holders.begin(), holders.end(), plan);
      return plan != pair.a && plan != pair.b && end - first >= kCrowdRuns;
    };
    pair.shared = static_cast<std::uint32_t>(std::count_if(runs.begin(), runs.end(), [&](std::span<const Holding> run) {
      return std::count_if(run.begin(), run.end(), [&](const Holding& one) { return in_crowd(one.plan); }) <=
             rarity_.few;
    }));
    std::unique_copy(holders.begin(), holders.end(), std::back_inserter(pair.crowd));
    std::erase_if(pair.crowd, [&](std::uint32_t plan) { return !in_crowd(plan); });
    if (pair.crowd.size() <= rarity_.few) pair.crowd.clear();
    pair.crowd.resize(std::min(pair.crowd.size(), kCrowdNamed));
  }

  std::span<const OwnRuns> sketches_;
  Rarity rarity_;
  std::vector<std::uint16_t> rare_;  // of each plan
  std::vector<Holding> shared_;      // runs that two plans or more hold
};

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

void ask_alike(std::span<const OwnRuns> sketches, const AskPair& ask) {
  std::vector<Entry> entries;
  for (std::size_t band = 0; band < kBands; ++band) {
    entries.clear();
    for (std::uint32_t plan = 0; plan < sketches.size(); ++plan) {
      if (sketches[plan].runs.size() < kLeastRuns) continue;
      const auto least = least_runs(sketches[plan]);
      entries.push_back({std::uint64_t{least[2 * band]} << 32 | least[2 * band + 1], plan});
    }
    std::sort(entries.begin(), entries.end());
    each_bucket(entries, [&](std::span<const Entry> bucket) { ask_bucket(bucket, sketches, ask); });
  }
}

RareRuns rare_runs(std::span<const OwnRuns> sketches, std::span<const std::uint32_t> plans, Rarity rarity) {
  RareRuns result;
  PairFinder finder(sketches, rarity);
  each_slice(sketches, plans, [&](const std::vector<Entry>& entries) {
    each_bucket(entries, [&](std::span<const Entry> holders) {
      if (holders.size() > rarity.some)
        result.frequent.push_back(static_cast<std::uint32_t>(holders.front().key));
      else
        finder.add(holders);
    });
  });
  result.pairs = finder.run();
  std::sort(result.pairs.begin(), result.pairs.end(), [](const SharingPair& one, const SharingPair& other) {
    return std::tuple(other.shared, one.a, one.b) < std::tuple(one.shared, other.a, other.b);
  });
  return result;
}

}  // namespace rasoat::checker
