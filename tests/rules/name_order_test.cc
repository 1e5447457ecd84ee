#include "rules/registry/name_order.h"

#include <algorithm>
#include <vector>

#include "tests/support/catch.h"

namespace rasoat::rules {
namespace {

TEST_CASE("names stand as in a Vietnamese list") {
  const std::vector<std::string> sorted = {"An",  "Ăn",   "Ân",  "Ba",     "Chi bộ 2", "Chi bộ 10",
                                           "Dân", "Đông", "Oan", "Ông Cả", "Ơn",       "Tỉnh ủy"};
  const NameOrder order;
  std::vector<std::string> names = sorted;
  std::ranges::reverse(names);
  std::ranges::sort(names, {}, [&](const std::string& name) { return order.key(name); });
  CHECK(names == sorted);
}

TEST_CASE("tones tell names apart after their letters do") {
  const NameOrder order;
  CHECK(order.key("Hoa") < order.key("Hóa"));
  CHECK(order.key("Hóa") < order.key("Hoan"));
  CHECK(order.key("Ho\u0301a") == order.key("Hóa"));
}

TEST_CASE("a key is as long as the name needs") {
  const NameOrder order;
  const std::string longest(1000, 'x');
  CHECK(order.key(longest + "a") < order.key(longest + "b"));
  CHECK(order.key("").size() <= order.key("a").size());
}

}  // namespace
}  // namespace rasoat::rules
