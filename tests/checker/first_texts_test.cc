#include "checker/first_texts.h"

#include <map>
#include <string>

#include "tests/support/catch.h"

namespace rasoat::checker {
namespace {

TEST_CASE("the first node that bears a text is told, however many texts there are") {
  FirstTexts firsts(*std::pmr::get_default_resource());
  CHECK(firsts.empty());
  CHECK_FALSE(firsts.contains(""));
  std::vector<std::string> texts;
  for (int i = 0; i < 5000; ++i) texts.push_back("việc " + std::to_string(i * 7 % 3001));
  std::map<std::string, plans::PlanNode> expected;
  for (plans::PlanNode node = 0; node < texts.size(); ++node) {
    CHECK(firsts.contains(texts[node]) == expected.contains(texts[node]));
    const auto first = expected.try_emplace(texts[node], node).first->second;
    REQUIRE(firsts.add(texts[node], node) == first);
  }
  CHECK_FALSE(firsts.empty());
  CHECK_FALSE(firsts.contains("việc"));
  CHECK_FALSE(firsts.contains("việc 3001"));
}

TEST_CASE("a text is told by what it says, not by where it lies") {
  FirstTexts firsts(*std::pmr::get_default_resource());
  const std::string one = "ủy ban nhân dân";
  const std::string other = "ủy ban nhân dân xã";
  CHECK(firsts.add(one, 3) == 3);
  CHECK(firsts.add(std::string_view(other).substr(0, one.size()), 4) == 3);
  CHECK(firsts.add(other, 5) == 5);
  CHECK(firsts.add("", 6) == 6);
  CHECK(firsts.contains(""));
}

}  // namespace
}  // namespace rasoat::checker
