#include "checker/portfolio/runs_file.h"

#include <array>

#include "tests/support/catch.h"

using namespace rasoat::checker;

TEST_CASE("sketches come back as they were added, in order and at any plan") {
  RunsFile file;
  std::vector<OwnRuns> all;
  for (std::uint32_t plan = 0; plan < 3000; ++plan) {
    OwnRuns own{{}, plan * 7};
    for (std::uint32_t run = 0; run < plan % 150; ++run) own.runs.push_back(plan * 1000 + run);
    file.add(own);
    all.push_back(own);
  }
  REQUIRE(file.size() == 3000);
  std::uint32_t next = 0;
  file.each([&](std::uint32_t plan, const OwnRuns& own) {
    REQUIRE(plan == next++);
    REQUIRE(own.runs == all[plan].runs);
    REQUIRE(own.bound == all[plan].bound);
  });
  CHECK(next == 3000);
  for (const std::uint32_t plan : {0U, 1U, 149U, 150U, 2999U}) CHECK(file.of(plan).runs == all[plan].runs);
}

TEST_CASE("a reader passes over all numbers, by groups that cross its buffer") {
  SpillFile file;
  constexpr std::uint32_t kTriples = 100'000;
  for (std::uint32_t i = 0; i < kTriples; ++i) file.add(std::array{i, i + 1, i + 2});
  CHECK(file.size() == 3 * kTriples);
  SpillReader reader(file);
  std::uint32_t count = 0;
  for (std::array<std::uint32_t, 3> next{}; reader.next(next); ++count)
    REQUIRE(next == std::array{count, count + 1, count + 2});
  CHECK(count == kTriples);
}

TEST_CASE("an empty file gives nothing") {
  RunsFile file;
  file.each([](std::uint32_t, const OwnRuns&) { FAIL("a plan"); });
  SpillFile numbers;
  numbers.add({});
  CHECK(numbers.size() == 0);
  SpillReader reader(numbers);
  std::array<std::uint32_t, 1> one{};
  CHECK_FALSE(reader.next(one));
}
