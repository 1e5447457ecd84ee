#include "plans/number.h"

#include <limits>
#include <string>

#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

// "≥ 97,55% | tổng chi": what was understood of the figures, in one line.
std::string read(std::string_view text) {
  static constexpr std::string_view kSigns[] = {"", "= ", "≥ ", "> ", "≤ ", "< ", "~ "};
  const Number number = read_number(text);
  switch (number.outcome) {
    case NumberOutcome::kNone:
      return "none";
    case NumberOutcome::kAmbiguous:
      return "ambiguous";
    case NumberOutcome::kUnread:
      return "unread";
    default:
      break;
  }
  std::string line;
  for (const Figure& figure : number.figures) {
    line += line.empty() ? "" : "; ";
    if (figure.change != Change::kNone) line += figure.change == Change::kRise ? "+" : "-";
    line += std::string(kSigns[static_cast<std::size_t>(figure.comparator)]) + to_vietnamese(figure.low);
    if (figure.range) line += " - " + to_vietnamese(figure.high);
    if (figure.percent) line += "%";
    if (figure.foreign) line += " foreign";
    if (!figure.unit.empty()) line += " | " + std::string(figure.unit);
  }
  return line;
}

TEST_CASE("digits are read the Vietnamese way") {
  CHECK(read("97,55%") == "97,55%");
  CHECK(read("1.528") == "1.528");
  CHECK(read("0124") == "124");
  CHECK(read("05") == "5");
  CHECK(read("1.528.000,5") == "1.528.000,5");
  CHECK(read("0,125") == "0,125");
  CHECK(read("-5,5%") == "-5,5%");
  CHECK(read("2,50") == "2,50");
}

TEST_CASE("English digits are read where they leave no doubt, and are told") {
  CHECK(read("2.5%") == "2,5% foreign");
  CHECK(read("1,528,000") == "1.528.000 foreign");
  CHECK(read("1,528.5") == "1.528,5 foreign");
  CHECK(read("0.125") == "0,125 foreign");
}

TEST_CASE("doubtful digits are ambiguous, not guessed") {
  CHECK(read("1,528") == "ambiguous");
  CHECK(read("2,000 tỷ") == "ambiguous");
  CHECK(read("≥ 12,345 người") == "ambiguous");
  CHECK(read("2.125%") == "ambiguous");
}

TEST_CASE("comparators are signs or words") {
  for (const char* text : {"≥ 55", ">= 55", "=> 55", "> = 55", "⩾55", "tối thiểu 55", "ít nhất 55", "không dưới 55",
                           "55 trở lên", "từ 55 trở lên", "Tối thiểu đạt 55", "ĐẠT ÍT NHẤT 55"}) {
    INFO(text);
    CHECK(read(text) == "≥ 55");
  }
  for (const char* text : {"≤ 3", "<= 3", "tối đa 3", "không quá 3", "không vượt quá 3", "3 trở xuống", "top 3"}) {
    INFO(text);
    CHECK(read(text) == "≤ 3");
  }
  CHECK(read("> 80%") == "> 80%");
  CHECK(read("trên 80%") == "> 80%");
  CHECK(read("đạt trên 80%") == "> 80%");
  CHECK(read("dưới 5%") == "< 5%");
  CHECK(read("< 5 %") == "< 5%");
  CHECK(read("= 100") == "= 100");
  CHECK(read("khoảng 30") == "~ 30");
  CHECK(read("tăng ít nhất 10%") == "+≥ 10%");
  CHECK(read("giảm 5%/năm") == "-5% | /năm");
}

TEST_CASE("ranges take every dash") {
  for (const char* text : {"40 - 50", "40-50", "40 – 50", "40—50", "40 đến 50", "từ 40 đến 50"}) {
    INFO(text);
    CHECK(read(text) == "40 - 50");
  }
  CHECK(read("40% - 50%") == "40 - 50%");
  CHECK(read("2 - 3 triệu đồng") == "2.000.000 - 3.000.000 | đồng");
  CHECK(read("55 - 45") == "55 - 45");
  CHECK(read("6 - 8 lớp/năm") == "6 - 8 | lớp/năm");
}

TEST_CASE("magnitudes count, units stay words") {
  CHECK(read("2.000 tỷ đồng") == "2.000.000.000.000 | đồng");
  CHECK(read("1,5 triệu tấn") == "1.500.000 | tấn");
  CHECK(read("30 nghìn lượt") == "30.000 | lượt");
  CHECK(read("5 nghìn tỷ") == "5.000.000.000.000");
  CHECK(read("100% số chi bộ") == "100% | số chi bộ");
  CHECK(read("  Tối thiểu 150 Doanh nghiệp KH&CN ") == "≥ 150 | Doanh nghiệp KH&CN");
  CHECK(read("ít nhất 12 đề án/năm") == "≥ 12 | đề án/năm");
  CHECK(read("100 km2") == "100 | km2");
  CHECK(read("50% vào năm 2025") == "50% | vào năm 2025");
}

TEST_CASE("several ranks are several figures") {
  CHECK(read("≤ 3 Đông Nam Á; ≤ 50 Thế giới") == "≤ 3 | Đông Nam Á; ≤ 50 | Thế giới");
  CHECK(read("1; 2; 3; 4") == "1; 2; 3; 4");
  CHECK(read("1; 2; 3; 4; 5") == "unread");
  CHECK(read("≥ 3;") == "≥ 3");
}

TEST_CASE("what is no number says so") {
  for (const char* nothing : {"", "  ", "…", "xxx", "-"}) CHECK(read(nothing) == "none");
  for (const char* unread :
       {"hoàn thành", "10/12 chỉ tiêu", "50% vào năm 2025, 80% vào năm 2030", "12.34.56", "40,50,60", "2 tỷ 500 triệu",
        "1 528", "≥", "CT1", "1234567890123456789", "9999999999 nghìn tỷ", "năm 2025"}) {
    INFO(unread);
    CHECK(read(unread) == "unread");
  }
}

TEST_CASE("decimals compare exactly, whatever their scale") {
  CHECK(Decimal{25, 1} == Decimal{250, 2});
  CHECK(Decimal{1, 1} < Decimal{11, 2});
  CHECK(Decimal{-1, 0} < Decimal{0, 5});
  CHECK(Decimal{std::numeric_limits<std::int64_t>::max(), 0} > Decimal{std::numeric_limits<std::int64_t>::max(), 18});
  CHECK(sum_of({1, 1}, {2, 1}) == Decimal{3, 1});
  CHECK(sum_of({15, 1}, {5, 2}) == Decimal{155, 2});
  CHECK_FALSE(sum_of({std::numeric_limits<std::int64_t>::max(), 0}, {1, 0}));
  CHECK_FALSE(sum_of({std::numeric_limits<std::int64_t>::max(), 0}, {1, 18}));
}

TEST_CASE("decimals print as they are written") {
  CHECK(to_vietnamese(Decimal{1528, 0}) == "1.528");
  CHECK(to_vietnamese(Decimal{-5, 2}) == "-0,05");
  CHECK(to_vietnamese(Decimal{123, 0}) == "123");
  CHECK(to_vietnamese(Decimal{std::numeric_limits<std::int64_t>::min(), 0}) == "-9.223.372.036.854.775.808");
}

TEST_CASE("long texts take no time") {
  for (const std::string& piece : {std::string("≥"), std::string("1."), std::string("1;"), std::string("tăng "),
                                   std::string("năm 1 "), std::string("trở lên ")}) {
    std::string text = "1 ";
    for (int i = 0; i < 100'000; ++i) text += piece;
    CHECK(read_number(text).outcome != NumberOutcome::kNone);
  }
}

}  // namespace
}  // namespace rasoat::plans
