#include "checker/portfolio/copy_candidates.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "tests/bench/random.h"
#include "tests/support/catch.h"

using namespace rasoat::checker;

namespace {

// Sketches of runs that stand for texts: the same number is the same run.
OwnRuns sketch_of(std::vector<std::uint32_t> runs) {
  std::sort(runs.begin(), runs.end());
  return {runs, 0xFFFFFFFF};
}

std::vector<std::uint32_t> own_runs(std::uint64_t seed, std::size_t count) {
  rasoat::bench::Random random = rasoat::bench::random_for(seed);
  std::vector<std::uint32_t> runs(count);
  for (std::uint32_t& run : runs) run = static_cast<std::uint32_t>(random.next());
  return runs;
}

std::vector<std::uint32_t> joined(std::vector<std::uint32_t> runs, const std::vector<std::uint32_t>& more) {
  runs.insert(runs.end(), more.begin(), more.end());
  return runs;
}

RunsFile file_of(const std::vector<OwnRuns>& sketches) {
  RunsFile file;
  for (const OwnRuns& sketch : sketches) file.add(sketch);
  return file;
}

RareRuns rare_runs_of(const std::vector<OwnRuns>& sketches, const FewOthers& few, std::uint32_t some) {
  std::vector<std::uint32_t> plans(sketches.size());
  std::iota(plans.begin(), plans.end(), 0U);
  return rare_runs(file_of(sketches), plans, {few, some});
}

std::optional<std::uint32_t> four(std::uint32_t, std::uint32_t) { return 4; }

}  // namespace

TEST_CASE("only runs below both bounds are compared") {
  const OwnRuns a = {{1, 5, 9, 20}, 20};
  const OwnRuns b = {{1, 4, 9}, 10};
  const Overlap overlap = overlap_of(a, b);
  CHECK(overlap.shared == 2);
  CHECK(overlap.a == 3);
  CHECK(overlap.b == 3);
}

TEST_CASE("a crowd of plans that are alike is asked about against its first plan, not pair by pair") {
  const std::vector<OwnRuns> sketches(1000, sketch_of(own_runs(1, 100)));
  std::size_t asked = 0;
  ask_alike(file_of(sketches), {.ask = [&](std::uint32_t first, std::uint32_t other) {
              ++asked;
              CHECK(first == 0);
              CHECK(other > 0);
              return true;
            }});
  CHECK(asked >= 999);
  CHECK(asked < 20'000);

  asked = 0;  // and where they turn out to be no copies, not many times more
  ask_alike(file_of(sketches), {.ask = [&](std::uint32_t, std::uint32_t) { return ++asked == 0; }});
  CHECK(asked < 150'000);
}

TEST_CASE("pairs are foreseen once, and only those that are alike and new") {
  std::vector<OwnRuns> sketches(20, sketch_of(own_runs(1, 100)));
  for (std::uint64_t plan = 0; plan < 20; ++plan) sketches.push_back(sketch_of(own_runs(10 + plan, 100)));
  std::set<PlanPair> foreseen;
  AlikePairs pairs;
  pairs.is_new = [&](std::uint32_t first, std::uint32_t other) { return !foreseen.contains({first, other}); };
  pairs.foresee = [&](const std::vector<PlanPair>& soon) {
    for (const PlanPair& pair : soon) {
      CHECK(pair.first == 0);
      CHECK(foreseen.insert(pair).second);
    }
  };
  pairs.ask = [&](std::uint32_t first, std::uint32_t other) { return foreseen.contains({first, other}); };
  ask_alike(file_of(sketches), pairs);
  CHECK(foreseen.size() == 19);
}

TEST_CASE("plans with little in common are not asked about") {
  std::vector<OwnRuns> sketches;
  const std::vector<std::uint32_t> template_runs = own_runs(1, 50);
  for (std::uint64_t plan = 0; plan < 100; ++plan)
    sketches.push_back(sketch_of(joined(template_runs, own_runs(10 + plan, 60))));
  ask_alike(file_of(sketches), {.ask = [](std::uint32_t, std::uint32_t) {
              FAIL("asked");
              return false;
            }});
}

TEST_CASE("two plans that share a part are paired; what many hold is frequent") {
  std::vector<OwnRuns> sketches;
  const std::vector<std::uint32_t> template_runs = own_runs(1, 50);
  const std::vector<std::uint32_t> part = own_runs(2, 20);
  for (std::uint64_t plan = 0; plan < 100; ++plan) {
    std::vector<std::uint32_t> runs = joined(template_runs, own_runs(10 + plan, 60));
    if (plan == 33 || plan == 70) runs = joined(runs, part);
    sketches.push_back(sketch_of(runs));
  }
  const RareRuns rare = rare_runs_of(sketches, four, 10);
  REQUIRE(rare.pairs.size() == 1);
  CHECK(rare.pairs[0].a == 33);
  CHECK(rare.pairs[0].b == 70);
  CHECK(rare.pairs[0].shared == 20);
  CHECK(rare.pairs[0].crowd.empty());
  CHECK(rare.frequent.size() == 50);
}

TEST_CASE("what more than a few hold together is a template of theirs") {
  const std::vector<std::uint32_t> part = own_runs(2, 20);
  const auto pairs_among = [&](std::uint64_t holders) {
    std::vector<OwnRuns> sketches;
    for (std::uint64_t plan = 0; plan < 100; ++plan) {
      const std::vector<std::uint32_t> own = own_runs(10 + plan, 60);
      sketches.push_back(sketch_of(plan < holders ? joined(own, part) : own));
    }
    return rare_runs_of(sketches, four, 10).pairs.size();
  };
  CHECK(pairs_among(2) == 1);
  CHECK(pairs_among(5) == 10);
  CHECK(pairs_among(9) == 0);
}

TEST_CASE("how many make a template is asked of every pair, and some are no pairs") {
  std::vector<OwnRuns> sketches;
  const std::vector<std::uint32_t> part = own_runs(2, 20);
  for (std::uint64_t plan = 0; plan < 100; ++plan) {
    const std::vector<std::uint32_t> own = own_runs(10 + plan, 60);
    sketches.push_back(sketch_of(plan < 4 ? joined(own, part) : own));
  }
  const auto found = [&](const FewOthers& few) { return rare_runs_of(sketches, few, 10).pairs.size(); };
  CHECK(found([](std::uint32_t, std::uint32_t) { return 2; }) == 6);
  CHECK(found([](std::uint32_t, std::uint32_t) { return 1; }) == 0);
  CHECK(found([](std::uint32_t a, std::uint32_t b) {
          return a == 0 && b == 1 ? std::optional<std::uint32_t>(2) : std::nullopt;
        }) == 1);
}
