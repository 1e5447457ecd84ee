#include "plans/when_reader.h"

#include <string_view>

#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

std::optional<WhenPoint> point_of(std::string_view folded, const WhenPoint* after = nullptr) {
  const WhenTokens tokens(folded);
  WhenReader reader(tokens);
  auto point = reader.point(after);
  if (!reader.done()) point.reset();
  return point;
}

TEST_CASE("a point may lack its year, or its month") {
  CHECK(point_of("quý ii")->year == 0);
  CHECK(point_of("quý ii")->month == 4);
  CHECK(point_of("15/12")->day == 15);
  CHECK(point_of("15/12")->month == 12);
  CHECK(point_of("ngày 15")->month == 0);
  CHECK(point_of("ngày 20 tháng cuối quý")->quarter_month == 3);
  CHECK(point_of("ngày 15/01 năm sau")->next);
  CHECK(point_of("cuối năm 2025")->vague);
  CHECK_FALSE(point_of("quý ii/2025")->vague);
}

TEST_CASE("a bare number is of the kind of the one before it") {
  const WhenPoint quarter = quarter_numbered(1);
  const WhenPoint month = month_numbered(3);
  CHECK(point_of("2/2025", &quarter)->precision == Precision::kQuarter);
  CHECK(point_of("2/2025", &month)->precision == Precision::kMonth);
  CHECK(point_of("6", &month)->month == 6);
  CHECK_FALSE(point_of("6"));
}

TEST_CASE("what is no point leaves the reader where it was") {
  const WhenTokens tokens("17 giờ hôm nay");
  WhenReader reader(tokens);
  CHECK_FALSE(reader.point());
  CHECK(reader.position() == 0);
}

TEST_CASE("numbers that no calendar has are impossible points") {
  for (const std::string_view text : {"32/12", "tháng 13", "quý 5/2025", "ngày 31/6/2025", "0/2025", "ngày 0"}) {
    INFO(text);
    REQUIRE(point_of(text));
    CHECK(point_of(text)->impossible);
  }
  CHECK_FALSE(point_of("29/02")->impossible);
}

}  // namespace
}  // namespace rasoat::plans
