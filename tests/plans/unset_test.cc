#include "plans/unset.h"

#include <cstdint>
#include <vector>

#include "tests/support/catch.h"

namespace rasoat::plans {

TEST_CASE("room that is made ahead keeps what was filled, and is written by whoever fills it") {
  struct Pair {
    std::uint32_t first = 1;
    std::uint32_t second = 2;
  };
  std::vector<Pair, Unset<Pair>> pairs;
  for (std::uint32_t i = 0; i < 1000; ++i) {
    if (i == pairs.size()) pairs.resize(i + 7);
    pairs[i] = {.first = i, .second = 2 * i};
  }
  pairs.resize(1000);
  bool kept = true;
  for (std::uint32_t i = 0; i < pairs.size(); ++i) kept = kept && pairs[i].first == i && pairs[i].second == 2 * i;
  CHECK(kept);
  pairs.push_back({});
  CHECK(pairs.back().first == 1);
  const auto copy = pairs;
  CHECK(copy[999].second == 1998);
}

}  // namespace rasoat::plans
