#include "plans/date.h"

#include "tests/support/catch.h"

namespace rasoat::plans {

TEST_CASE("a date may be written with its place, as it is printed") {
  CHECK(read_day("Hà Nội, ngày 20 tháng 5 năm 2024") == Date{2024, 5, 20});
  CHECK(read_day("Xã An Bình, ngày 05/6/2024") == Date{2024, 6, 5});
  CHECK_FALSE(read_day("Số 12, ngày 20 tháng 5 năm 2024"));
  CHECK_FALSE(read_day("Hà Nội, 2024"));
}

TEST_CASE("ISO dates are exact") {
  CHECK(parse_iso_date("2024-03-25") == Date{2024, 3, 25});
  CHECK(parse_iso_date("2024-02-29") == Date{2024, 2, 29});
  for (const char* wrong : {"", "2024-3-25", "2024-03-25 ", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10",
                            "2024-04-31", "25-03-2024", "2024-03-2x", "0000-01-01", "2024/03/25"}) {
    INFO(wrong);
    CHECK_FALSE(parse_iso_date(wrong));
  }
}

TEST_CASE("plans write the day first, in many ways") {
  for (const char* written :
       {"5/3/2020", "05/03/2020", "05-03-2020", "5.3.2020", "2020-03-05", "ngày 5 tháng 3 năm 2020",
        "Ngày 05 tháng 03 năm 2020", " ngày 5/3/2020 ", "5 / 3 / 2020", "ngày 05-3-2020", "ngày 5/3 năm 2020",
        "ngày 5 tháng 3, năm 2020", "NGÀY 05 THÁNG 3 NĂM 2020", "5 tháng 3 năm 2020", "05/3/2020.", "ngay 5/3/2020"}) {
    INFO(written);
    CHECK(read_day(written) == Date{2020, 3, 5});
    CHECK(read_date(written).precision == Precision::kDay);
  }
  for (const char* other : {"", "31/02/2024", "5/3", "5/3-2020", "tháng 3/2021", "quý II/2025", "5/3/20", "5/3/20201",
                            "05/13/2020", "ngày 5 tháng 3", "……", "trước ngày 5/3/2020", "5/3/2020 và 6/3/2020"}) {
    INFO(other);
    CHECK_FALSE(read_day(other));
  }
}

TEST_CASE("of a date that lacks its day the month is known") {
  for (const char* text :
       {"tháng 9 năm 2025", "9/2025", "tháng 09/2025", "ngày     tháng 9 năm 2025", "ngày … tháng 9 năm 2025",
        "…/9/2025", "ngày ...../9/2025", "____/9/2025", "  /9/2025", "Xã A, ngày    tháng 9 năm 2025"}) {
    INFO(text);
    CHECK(read_month(text) == month_of(2025, 9));
    CHECK_FALSE(read_day(text));
  }
  for (const char* text : {"", "…", "20/9/2025", "2025", "năm 2025", "tháng … năm 2025", "quý III/2025", "Hà Nội"}) {
    INFO(text);
    CHECK_FALSE(read_month(text));
  }
}

TEST_CASE("a coarser date is the whole stretch") {
  const auto reads = [](const char* text, Interval interval, Precision precision) {
    INFO(text);
    const DateReading reading = read_date(text);
    CHECK(reading.outcome == DateOutcome::kDate);
    CHECK(reading.interval == interval);
    CHECK(reading.precision == precision);
  };
  for (const char* month : {"tháng 3/2021", "Tháng 03 năm 2021", "3/2021", "tháng 3.2021", "2021-03"})
    reads(month, {{2021, 3, 1}, {2021, 3, 31}}, Precision::kMonth);
  reads("tháng 02/2024", {{2024, 2, 1}, {2024, 2, 29}}, Precision::kMonth);
  for (const char* quarter : {"quý II/2025", "Quý 2 năm 2025", "Quí II-2025"})
    reads(quarter, {{2025, 4, 1}, {2025, 6, 30}}, Precision::kQuarter);
  reads("6 tháng cuối năm 2025", {{2025, 7, 1}, {2025, 12, 31}}, Precision::kHalfYear);
  for (const char* year : {"2030", "năm 2030", "Năm 2030"}) reads(year, year_of(2030), Precision::kYear);
}

TEST_CASE("an impossible date is not the same as no date") {
  for (const char* impossible : {"31/02/2024", "29/02/2023", "ngày 31 tháng 4 năm 2024", "2024-13-01", "0/5/2024",
                                 "05/13/2020", "tháng 13/2025", "quý V/2025", "00/2025", "1/1/0000"}) {
    INFO(impossible);
    CHECK(read_date(impossible).outcome == DateOutcome::kImpossible);
  }
  for (const char* none : {"", "sắp tới", "20", "20245", "cuối năm 2025", "hằng năm", "15/12", "tháng 3", "2024 - 2030",
                           "trước 5/3/2020", "ngày … tháng … năm 2024"}) {
    INFO(none);
    CHECK(read_date(none).outcome == DateOutcome::kNone);
  }
}

TEST_CASE("the calendar knows its months") {
  CHECK(days_in_month(2024, 2) == 29);
  CHECK(days_in_month(2100, 2) == 28);
  CHECK(days_in_month(2000, 2) == 29);
  CHECK(days_in_month(2024, 13) == 0);
  CHECK_FALSE(calendar_date(0, 1, 1));
  CHECK_FALSE(calendar_date(10000, 1, 1));
  CHECK(days_after({2024, 2, 28}, 2) == Date{2024, 3, 1});
  CHECK(days_after({2024, 1, 1}, -1) == Date{2023, 12, 31});
  CHECK(stretch_of({2024, 5, 20}, Precision::kQuarter) == quarter_of(2024, 2));
  CHECK(stretch_of({2024, 7, 1}, Precision::kHalfYear) == half_of(2024, 2));
  CHECK(stretch_of({2024, 2, 3}, Precision::kMonth).last == Date{2024, 2, 29});
  CHECK(stretch_of({2024, 2, 3}, Precision::kYear) == year_of(2024));
  CHECK(stretch_of({2024, 2, 3}, Precision::kDay) == day_of({2024, 2, 3}));
}

TEST_CASE("dates and intervals compare") {
  CHECK(Date{2024, 3, 25} < Date{2024, 12, 1});
  const Interval spring = quarter_of(2024, 1);
  CHECK(spring.contains(Date{2024, 3, 31}));
  CHECK_FALSE(spring.contains(Date{2024, 4, 1}));
  CHECK(year_of(2024).contains(spring));
  CHECK_FALSE(spring.contains(year_of(2024)));
  CHECK(spring.meets(month_of(2024, 3)));
  CHECK_FALSE(spring.meets(month_of(2024, 4)));
}

TEST_CASE("dates print") {
  CHECK(to_iso({2024, 3, 5}) == "2024-03-05");
  CHECK(to_iso({987, 12, 31}) == "0987-12-31");
  CHECK(to_vietnamese({2024, 2, 5}) == "05/02/2024");
  CHECK(to_vietnamese({2024, 10, 25}) == "25/10/2024");
  CHECK(to_vietnamese({2024, 3, 5}) == "05/3/2024");
}

}  // namespace rasoat::plans
