#include "app/timing_text.h"

#include <chrono>
#include <string>
#include <vector>

#include "tests/support/catch.h"

namespace rasoat::app {
namespace {

using checker::RuleCard;
using checker::Step;
using checker::Stopwatch;
using checker::Timing;
using std::chrono::milliseconds;

std::vector<RuleCard> cards(std::size_t count) {
  std::vector<RuleCard> made(count);
  for (std::size_t i = 0; i < count; ++i) made[i].id = "rule-" + std::to_string(i);
  return made;
}

TEST_CASE("the dearest rules stand first, the others as a sum") {
  Timing timing;
  timing.expect_rules(22);
  for (std::size_t i = 0; i < 22; ++i) timing.add_rule(i, milliseconds(i == 5 ? 100 : 1));
  timing.add(Step::kRead, milliseconds(79));
  const std::string text = timing_text(timing, cards(22), 3, Lang::kEn);
  CHECK(text.starts_with("Plans: 3"));
  CHECK(text.find("read YAML") != std::string::npos);
  CHECK(text.find("50.0%") < text.find("rule-0 "));  // rule-5, of 200 ms in all
  CHECK(text.find("rule-19 ") != std::string::npos);
  CHECK(text.find("rule-20 ") == std::string::npos);
  CHECK(text.find("rule-21 ") == std::string::npos);
  CHECK(text.find("2 other rules") != std::string::npos);
}

TEST_CASE("as JSON every rule is there, in nanoseconds") {
  Timing timing;
  timing.expect_rules(2);
  timing.add_rule(1, milliseconds(2));
  timing.add(Step::kLoad, milliseconds(1));
  CHECK(
      timing_json(timing, cards(2), 1) ==
      "{\"rasoat_timing\":1,\"plans\":1,\"steps_ns\":{\"rules\":0,\"load\":1000000,\"read\":0,\"witness\":0,\"bind\":0,"
      "\"match\":0,\"texts\":0,\"judge\":2000000,\"settle\":0,\"report\":0},\"rules\":[{\"rule\":\"rule-1\",\"ns\":"
      "2000000},"
      "{\"rule\":\"rule-0\",\"ns\":0}]}\n");
}

TEST_CASE("a stopwatch counts for its step or its rule; without a Timing for nothing") {
  Timing timing;
  timing.expect_rules(1);
  {
    const Stopwatch watch(&timing, Step::kBind);
  }
  {
    const Stopwatch watch = Stopwatch::of_rule(&timing, 0);
  }
  {
    const Stopwatch watch(nullptr, Step::kRead);
  }
  CHECK(timing.of(Step::kBind).count() > 0);
  CHECK(timing.of_rule(0).count() > 0);
  CHECK(timing.of(Step::kJudge) == timing.of_rule(0));
  CHECK(timing.of(Step::kRead).count() == 0);
}

}  // namespace
}  // namespace rasoat::app
