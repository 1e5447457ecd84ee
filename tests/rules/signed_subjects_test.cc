#include "rules/native/signed_subjects.h"

#include <algorithm>
#include <random>

#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

using namespace rasoat;
using plans::PlanNode;

TEST_CASE("of subjects in any order those are visited whose text has a rare sign, each time they are named") {
  std::string text = "yeu_cau:\n";
  for (int i = 0; i < 60; ++i) text += i % 7 == 3 ? "  - một  lần\n" : "  - hai lần\n";
  const tests::BuiltPlan built(text);
  const plans::Plan& plan = built.plan();
  plans::TextStore store;
  plans::Readings readings(plan, store);
  std::vector<PlanNode> subjects;
  for (PlanNode node = 0; node < plan.size(); ++node)
    if (plan.kind(node) == plans::PlanKind::kText) subjects.push_back(node);
  REQUIRE(subjects.size() == 60);
  subjects.push_back(subjects[3]);
  std::mt19937 random(11);
  for (int round = 0; round < 20; ++round) {
    std::vector<std::size_t> expected;
    for (std::size_t i = 0; i < subjects.size(); ++i)
      if (plan[subjects[i]].text == "một  lần") expected.push_back(i);
    REQUIRE(expected.size() == 9 + 1);
    std::vector<std::size_t> visited;
    rules::each_signed(subjects, readings, [&](std::size_t i) { visited.push_back(i); });
    CHECK(visited == expected);
    std::ranges::shuffle(subjects, random);
  }
}

TEST_CASE("where no text has a sign nothing is visited") {
  const tests::BuiltPlan built("yeu_cau: [hai lần, 69-KL/TW]\n");
  plans::TextStore store;
  plans::Readings readings(built.plan(), store);
  std::vector<PlanNode> subjects = {2, 1, 3};
  rules::each_signed(subjects, readings, [](std::size_t) { FAIL("visited"); });
}
