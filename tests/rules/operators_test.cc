#include "rules/language/operators.h"

#include <set>
#include <string>

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace rasoat::rules {

TEST_CASE("there is one operator for each Op, in its order") {
  std::size_t index = 0;
  for (const Operator& one : operators()) {
    CHECK(static_cast<std::size_t>(one.op) == index++);
    CHECK(find_operator(one.name) == &one);
  }
  CHECK(find_operator("exist") == nullptr);
}

TEST_CASE("every operator and its keys are explained in both languages, and each key fills a slot") {
  for (const Operator& one : operators()) {
    INFO(one.name);
    CHECK_FALSE((one.vi.empty() || one.en.empty()));
    CHECK((one.shape == Shape::kMapping) == !one.keys.empty());
    CHECK((one.shape == Shape::kMapping) == (one.slot == Slot::kNone));
    std::set<std::string_view> names;
    std::set<Slot> slots;
    for (const Key& key : one.keys) {
      INFO(key.name);
      CHECK(names.insert(key.name).second);
      CHECK_FALSE((key.vi.empty() || key.en.empty()));
      CHECK(key.slot != Slot::kNone);
      CHECK(slots.insert(key.slot).second);
    }
  }
}

TEST_CASE("the page on the rule language names every operator and every key of it") {
  const std::string page = tests::read_file(std::string(RASOAT_SOURCE_DIR) + "/docs/rule-language.md");
  REQUIRE_FALSE(page.empty());
  for (const Operator& one : operators()) {
    INFO(one.name);
    CHECK(page.find("`" + std::string(one.name) + ":") != std::string::npos);
    for (const Key& key : one.keys) {
      INFO(key.name);
      CHECK(page.find(key.name) != std::string::npos);
    }
  }
}

}  // namespace rasoat::rules
