#include "plans/numeral.h"

#include "tests/support/catch.h"

namespace rasoat::plans {

TEST_CASE("dots group and the comma parts decimals") {
  CHECK(read_numeral("1.528,5").value == Decimal{15285, 1});
  CHECK(read_numeral("1.528").thousands);
  CHECK_FALSE(read_numeral("1.528.000").thousands);
  CHECK(read_numeral("12,5").value == Decimal{125, 1});
  CHECK_FALSE(read_numeral("12,5").foreign);
}

TEST_CASE("the English way is read only where nothing else is meant") {
  CHECK(read_numeral("12.5").foreign);
  CHECK(read_numeral("1,234.5").value == Decimal{12345, 1});
  CHECK(read_numeral("1,234").outcome == NumberOutcome::kAmbiguous);
  CHECK(read_numeral("0,234").outcome == NumberOutcome::kNumber);
  CHECK(read_numeral("1234,567").value == Decimal{1234567, 3});
}

TEST_CASE("digits in no order are no number") {
  for (const char* text : {"1.2.3", "1,2,3", "1.23,4.5", "12.34,5", "1,23.4", "1..2", "1,,2"}) {
    INFO(text);
    CHECK(read_numeral(text).outcome == NumberOutcome::kUnread);
  }
  CHECK(read_numeral("999999999999999999").outcome == NumberOutcome::kNumber);
  CHECK(read_numeral("9999999999999999999").outcome == NumberOutcome::kUnread);
}

}  // namespace rasoat::plans
