#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>
#include <utility>

#include "checker/portfolio/copy_candidates.h"
#include "checker/portfolio/groups.h"
#include "checker/portfolio/hash_buckets.h"
#include "checker/portfolio/sort_by_bits.h"
#include "checker/portfolio/spill_file.h"

namespace rasoat::checker {

namespace {

constexpr std::uint64_t kHoldings = 1 << 19;  // in memory at once, about
constexpr std::uint64_t kMeetings = 1 << 19;  // in memory at once
constexpr std::uint32_t kLeastShared = 4;     // rare runs
constexpr std::uint32_t kSharedPercent = 5;   // of the rare runs of the one that has fewer
constexpr std::size_t kCrowdRuns = 2;         // of the shared runs, held by one of a crowd
constexpr std::size_t kCrowdNamed = 12;

struct Holding {
  std::uint32_t run = 0, plan = 0;
};

// Two plans hold a run.
struct Meeting {
  std::uint32_t a = 0, b = 0, run = 0;
};

// Where those stand who hold a run.
struct HolderList {
  std::uint32_t run = 0;
  std::size_t first = 0, count = 0;
};

bool of_one_run(const Holding& one, const Holding& other) { return one.run == other.run; }
bool of_one_pair(const Meeting& one, const Meeting& other) { return one.a == other.a && one.b == other.b; }

// From `first` to before `end`, of all runs.
struct Slice {
  std::uint64_t first = 0, end = 0;
  std::uint64_t holdings = 0;
};

// All runs in ascending order, shared out so that a slice is small. The least runs are kept of texts, so there are many
// more small ones than large ones.
std::vector<Slice> slices_of(const RunsFile& sketches, const std::vector<bool>& wanted) {
  constexpr unsigned kShift = 20;  // the bits by which slices are not told apart
  std::vector<std::uint64_t> counts(std::size_t{1} << (32 - kShift));
  sketches.each([&](std::uint32_t plan, const OwnRuns& own) {
    if (!wanted[plan]) return;
    for (const std::uint32_t run : own.runs) ++counts[run >> kShift];
  });
  std::vector<Slice> slices(1);
  for (std::uint64_t at = 0; at < counts.size(); ++at) {
    if (slices.back().holdings > 0 && slices.back().holdings + counts[at] > kHoldings)
      slices.push_back({at << kShift, at << kShift, 0});
    slices.back().end = (at + 1) << kShift;
    slices.back().holdings += counts[at];
  }
  return slices;
}

// Calls `take` with the holders of each run, in ascending order; slice by slice, so that one at a time is in memory.
template <typename Take>
void each_run_held(const RunsFile& sketches, const std::vector<bool>& wanted, Take take) {
  for (const Slice& slice : slices_of(sketches, wanted)) {
    std::vector<Holding> holdings;
    holdings.reserve(slice.holdings);
    sketches.each([&](std::uint32_t plan, const OwnRuns& own) {
      if (!wanted[plan]) return;
      const auto first = std::lower_bound(own.runs.begin(), own.runs.end(), slice.first);
      for (auto run = first; run != own.runs.end() && *run < slice.end; ++run) holdings.push_back({*run, plan});
    });
    sort_by_bits(holdings, [](const Holding& one) { return one.run; });
    each_group(holdings, of_one_run, take);
  }
}

// Finds, among all runs that some plans hold, the pairs that share a good part. What is held by two plans or more lies
// on disk, by run; then the pairs that may share enough, each with the runs in which it meets.
class PairFinder {
 public:
  PairFinder(std::size_t plans, const FewOthers& few) : few_(few), rare_(plans), held_(plans) {}

  void add(std::span<const Holding> holders) {
    meetings_ += holders.size() * (holders.size() - 1) / 2;
    for (const Holding& holder : holders) {
      ++rare_[holder.plan];
      if (holders.size() > 1) shared_.add(std::array{holder.run, holder.plan});
    }
  }

  std::vector<SharingPair> run() {
    const auto slices = static_cast<std::uint32_t>(1 + meetings_ / kMeetings);
    for (std::uint32_t slice = 0; slice < slices; ++slice) {
      each_group(meetings_of(slice, slices), of_one_pair, [this](std::span<const Meeting> pair) { consider(pair); });
      std::sort(needed_.begin(), needed_.end());
      needed_.erase(std::unique(needed_.begin(), needed_.end()), needed_.end());
    }
    find_holders();
    return pairs_apart_from_crowds();
  }

 private:
  // Calls `take` with the holders of each run on disk.
  template <typename Take>
  void each_shared(Take take) const {
    SpillReader reader(shared_);
    std::vector<Holding> holders;
    for (std::array<std::uint32_t, 2> next{}; reader.next(next);) {
      if (!holders.empty() && holders.front().run != next[0]) {
        take(holders);
        holders.clear();
      }
      holders.push_back({next[0], next[1]});
    }
    if (!holders.empty()) take(holders);
  }

  // Of the pairs whose first plan is of this slice; by pair, then run.
  [[nodiscard]] std::vector<Meeting> meetings_of(std::uint32_t slice, std::uint32_t slices) const {
    std::vector<Meeting> meetings;
    each_shared([&](const std::vector<Holding>& holders) {
      for (std::size_t first = 0; first < holders.size(); ++first) {
        if (holders[first].plan % slices != slice) continue;
        for (std::size_t next = first + 1; next < holders.size(); ++next)
          meetings.push_back({holders[first].plan, holders[next].plan, holders[first].run});
      }
    });
    sort_by_bits(meetings, [](const Meeting& one) { return one.b; });
    sort_by_bits(meetings, [](const Meeting& one) { return one.a; });
    return meetings;
  }

  void consider(std::span<const Meeting> meetings) {
    const auto count = static_cast<std::uint32_t>(meetings.size());
    const auto [a, b, first_run] = meetings.front();
    if (!share_enough({a, b, count, {}}) || !few_(a, b)) return;
    candidates_.add(std::array{a, b, count});
    for (const Meeting& meeting : meetings) {
      candidates_.add(std::span(&meeting.run, 1));
      needed_.push_back(meeting.run);
    }
  }

  [[nodiscard]] bool share_enough(const SharingPair& pair) const {
    const std::uint32_t fewer = std::min(rare_[pair.a], rare_[pair.b]);
    return pair.shared >= kLeastShared && pair.shared * 100 >= fewer * kSharedPercent;
  }

  void find_holders() {
    std::vector<HolderList> lists;
    auto needed = needed_.begin();
    each_shared([&](const std::vector<Holding>& holders) {
      while (needed != needed_.end() && *needed < holders.front().run) ++needed;
      if (needed == needed_.end() || *needed != holders.front().run) return;
      const std::size_t first = holders_.size();
      for (const Holding& holder : holders) holders_.push_back(holder.plan);
      lists.push_back({*needed, first, holders.size()});
    });
    needed_ = {};
    lists_ = {std::move(lists), [](const HolderList& list) { return list.run; }};
  }

  [[nodiscard]] std::span<const std::uint32_t> holders_of(std::uint32_t run) const {
    for (const HolderList& list : lists_.near(run)) {
      if (list.run == run) return std::span(holders_).subspan(list.first, list.count);
    }
    return {};
  }

  std::vector<SharingPair> pairs_apart_from_crowds() {
    std::vector<SharingPair> found;
    SpillReader reader(candidates_);
    for (std::array<std::uint32_t, 3> next{}; reader.next(next);) {
      std::vector<std::uint32_t> runs(next[2]);
      reader.next(runs);
      SharingPair pair = {next[0], next[1], next[2], {}};
      leave_out_crowd(runs, pair);
      if (share_enough(pair)) found.push_back(std::move(pair));
    }
    return found;
  }

  // Leaves out of the shared runs those that a crowd of others holds together with more of them, and names the crowd.
  void leave_out_crowd(const std::vector<std::uint32_t>& runs, SharingPair& pair) {
    const std::uint32_t few = few_(pair.a, pair.b).value_or(0);
    std::vector<std::span<const std::uint32_t>> holders;  // of each run
    for (const std::uint32_t run : runs) holders.push_back(holders_of(run));
    const std::vector<std::uint32_t> all = count_held(holders);
    held_[pair.a] = held_[pair.b] = 0;  // who are no crowd
    const auto in_crowd = [this](std::uint32_t plan) { return held_[plan] >= kCrowdRuns; };
    if (std::ranges::count_if(all, in_crowd) > few) {
      pair.shared = static_cast<std::uint32_t>(std::ranges::count_if(
          holders, [&](const auto& of_run) { return std::ranges::count_if(of_run, in_crowd) <= few; }));
      std::ranges::copy_if(all, std::back_inserter(pair.crowd), in_crowd);
      std::sort(pair.crowd.begin(), pair.crowd.end());
      pair.crowd.resize(std::min(pair.crowd.size(), kCrowdNamed));
      pair.crowd.shrink_to_fit();
    }
    for (const std::uint32_t plan : all) held_[plan] = 0;
  }

  // How many of the runs each plan holds; gives those that hold any.
  std::vector<std::uint32_t> count_held(const std::vector<std::span<const std::uint32_t>>& holders) {
    std::vector<std::uint32_t> all;
    for (const std::span<const std::uint32_t> of_run : holders) {
      for (const std::uint32_t plan : of_run) {
        if (held_[plan]++ == 0) all.push_back(plan);
      }
    }
    return all;
  }

  const FewOthers& few_;
  std::vector<std::uint16_t> rare_;     // of each plan
  std::vector<std::uint16_t> held_;     // by each plan, of the runs of one pair; else 0
  std::uint64_t meetings_ = 0;          // all that there are
  SpillFile shared_;                    // run and plan, in order: runs that two plans or more hold
  SpillFile candidates_;                // two plans, how many runs, the runs
  std::vector<std::uint32_t> needed_;   // runs of candidates
  std::vector<std::uint32_t> holders_;  // and who holds them, one run after the other
  HashBuckets<HolderList> lists_;
};

}  // namespace

RareRuns rare_runs(const RunsFile& sketches, std::span<const std::uint32_t> plans, const Rarity& rarity) {
  RareRuns result;
  std::vector<bool> wanted(sketches.size());
  for (const std::uint32_t plan : plans) wanted[plan] = true;
  PairFinder finder(sketches.size(), rarity.few);
  each_run_held(sketches, wanted, [&](std::span<const Holding> holders) {
    if (holders.size() > rarity.some)
      result.frequent.push_back(holders.front().run);
    else
      finder.add(holders);
  });
  result.pairs = finder.run();
  std::sort(result.pairs.begin(), result.pairs.end(), [](const SharingPair& one, const SharingPair& other) {
    return std::tuple(other.shared, one.a, one.b) < std::tuple(one.shared, other.a, other.b);
  });
  return result;
}

}  // namespace rasoat::checker
