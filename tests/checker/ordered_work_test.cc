#include "checker/ordered_work.h"

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>

#include "tests/support/catch.h"

using rasoat::checker::ordered_work;

TEST_CASE("results come in the order of the inputs at any number of threads") {
  for (const unsigned jobs : {1u, 2u, 7u}) {
    std::vector<std::size_t> seen;
    ordered_work<std::size_t>(
        500, jobs,
        [](std::size_t i) {
          if (i % 17 == 0) std::this_thread::sleep_for(std::chrono::microseconds(300));
          return i * i;
        },
        [&](std::size_t value) { seen.push_back(value); });
    REQUIRE(seen.size() == 500);
    for (std::size_t i = 0; i < seen.size(); ++i) REQUIRE(seen[i] == i * i);
  }
}

TEST_CASE("workers do not run ahead of the consumer without a bound") {
  std::atomic<std::size_t> started = 0;
  std::size_t consumed = 0;
  std::size_t furthest = 0;
  ordered_work<int>(
      1000, 2,
      [&](std::size_t) {
        ++started;
        return 0;
      },
      [&](int) {
        furthest = std::max(furthest, started.load() - consumed);
        ++consumed;
      });
  CHECK(consumed == 1000);
  CHECK(furthest <= 2 * 8 + 2);
}

TEST_CASE("an exception of a worker or of the consumer reaches the caller") {
  CHECK_THROWS_AS(ordered_work<int>(
                      100, 3,
                      [](std::size_t i) {
                        if (i == 40) throw std::runtime_error("work");
                        return 0;
                      },
                      [](int) {}),
                  std::runtime_error);
  CHECK_THROWS_AS(ordered_work<int>(
                      100, 3, [](std::size_t) { return 0; }, [](int) { throw std::logic_error("consume"); }),
                  std::logic_error);
}

TEST_CASE("nothing to do is done at once") {
  bool called = false;
  ordered_work<int>(0, 4, [](std::size_t) { return 1; }, [&](int) { called = true; });
  CHECK_FALSE(called);
}
