#include "plans/date.h"

#include "tests/support/catch.h"

namespace rasoat::plans {

TEST_CASE("ISO dates are exact") {
  CHECK(parse_iso_date("2024-03-25") == Date{2024, 3, 25});
  CHECK(parse_iso_date("2024-02-29") == Date{2024, 2, 29});
  for (const char* wrong : {"", "2024-3-25", "2024-03-25 ", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10",
                            "2024-04-31", "25-03-2024", "2024-03-2x", "0000-01-01"}) {
    INFO(wrong);
    CHECK_FALSE(parse_iso_date(wrong));
  }
}

TEST_CASE("plans write the day first, in many ways") {
  for (const char* written :
       {"5/3/2020", "05/03/2020", "05-03-2020", "5.3.2020", "2020-03-05", "ngày 5 tháng 3 năm 2020",
        "Ngày 05 tháng 03 năm 2020", " ngày 5/3/2020 ", "5 / 3 / 2020"}) {
    INFO(written);
    CHECK(read_day(written) == Date{2020, 3, 5});
  }
  for (const char* other : {"", "31/02/2024", "5/3", "5/3-2020", "tháng 3/2021", "quý II/2025", "5/3/20", "5/3/20201",
                            "05/13/2020", "ngày 5 tháng 3", "……", "trước ngày 5/3/2020"}) {
    INFO(other);
    CHECK_FALSE(read_day(other));
  }
}

TEST_CASE("dates compare and print") {
  CHECK(Date{2024, 3, 25} < Date{2024, 12, 1});
  CHECK(to_iso({2024, 3, 5}) == "2024-03-05");
  CHECK(to_iso({987, 12, 31}) == "0987-12-31");
}

}  // namespace rasoat::plans
