#include "rules/on_demand.h"

#include <string>
#include <thread>
#include <vector>

#include "tests/support/catch.h"

namespace rasoat::rules {

TEST_CASE("a value is made once, when it is first asked for") {
  int made = 0;
  const OnDemand<std::string> text([&made] { return std::to_string(++made); });
  const OnDemand<std::string> copy = text;
  CHECK(made == 0);
  CHECK(*copy == "1");
  CHECK(*text == "1");
  CHECK(made == 1);
}

TEST_CASE("a value that is there, or none at all, is read the same way") {
  const OnDemand<std::string> there = "x";
  CHECK(*there == "x");
  CHECK(OnDemand<std::string>()->empty());
}

TEST_CASE("many threads may be the first to ask") {
  int made = 0;
  const OnDemand<int> number([&made] { return ++made; });
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i) threads.emplace_back([&number] { (void)*number; });
  for (std::thread& thread : threads) thread.join();
  CHECK(*number == 1);
}

}  // namespace rasoat::rules
