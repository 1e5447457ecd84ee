#include "plans/few.h"

#include "tests/support/catch.h"

namespace rasoat::plans {

TEST_CASE("a short list takes no more than it holds") {
  FewOf<int, 2> list;
  CHECK(list.empty());
  CHECK(list.add(1));
  CHECK(list.add(2));
  CHECK_FALSE(list.add(3));
  CHECK(list.size() == 2);
  CHECK(list.back() == 2);
}

TEST_CASE("short lists are equal by content") {
  FewOf<int, 2> a;
  FewOf<int, 2> b;
  REQUIRE(a.add(1));
  REQUIRE(b.add(7));
  CHECK_FALSE(a == b);
  b.clear();
  CHECK_FALSE(a == b);
  REQUIRE(b.add(1));
  CHECK(a == b);
}

}  // namespace rasoat::plans
