#include "plans/when_point.h"

#include "tests/support/catch.h"

namespace rasoat::plans {

TEST_CASE("a point with its year is an interval") {
  CHECK(interval_of(quarter_numbered(2), 2025) == quarter_of(2025, 2));
  CHECK(interval_of(half_numbered(2), 2025) == half_of(2025, 2));
  CHECK(interval_of(whole_year(2025), 2025) == year_of(2025));
  CHECK(interval_of(month_numbered(2), 2023) == month_of(2023, 2));
  CHECK(interval_of(day_numbered(5, 3, 0), 2023) == day_of({2023, 3, 5}));
  CHECK_FALSE(interval_of(day_numbered(29, 2, 0), 2023));
}

TEST_CASE("without a year it is a window of every year") {
  CHECK(interval_of(month_numbered(2), 0) == Interval{{0, 2, 1}, {0, 2, 29}});
  CHECK(interval_of(day_numbered(15), 0) == day_of({0, 0, 15}));
  WhenPoint next = day_numbered(15, 1, 0);
  next.next = true;
  CHECK(interval_of(next, 0) == day_of({1, 1, 15}));
}

TEST_CASE("points know what no calendar has") {
  CHECK(day_numbered(0).impossible);
  CHECK(day_numbered(30, 2, 0).impossible);
  CHECK(day_numbered(29, 2, 2023).impossible);
  CHECK_FALSE(day_numbered(29, 2, 0).impossible);
  CHECK(month_numbered(13, 2025).impossible);
  CHECK(quarter_numbered(0).impossible);
  CHECK(quarter_numbered(4'000'000'000).impossible);
}

}  // namespace rasoat::plans
