#include "rules/native/printed_label.h"

#include "tests/support/catch.h"

namespace rasoat::rules {
namespace {

TEST_CASE("marks and words around a printed number are dropped, a prefix is kept apart") {
  CHECK(printed_label("III.").last == "iii");
  CHECK(printed_label(" (đ) ").last == "đ");
  CHECK(printed_label("Mục V").last == "v");
  CHECK(printed_label("Phụ lục số 02").last == "02");
  CHECK(printed_label("4.2.").prefix == "4");
  CHECK(printed_label("4.2.").last == "2");
  CHECK(printed_label("1.2.3").prefix == "1.2");
  CHECK(printed_label("").last.empty());
  CHECK(printed_label("...").last.empty());
}

TEST_CASE("a number is read in one style") {
  CHECK(number_in("12", LabelStyle::kArabic) == 12u);
  CHECK(number_in("xiv", LabelStyle::kRoman) == 14u);
  CHECK(number_in("đ", LabelStyle::kLetter) == 5u);
  CHECK(number_in("i", LabelStyle::kRoman) == 1u);
  CHECK(number_in("i", LabelStyle::kLetter) == 9u);
  CHECK_FALSE(number_in("iiii", LabelStyle::kRoman));
  CHECK_FALSE(number_in("vx", LabelStyle::kRoman));
  CHECK_FALSE(number_in("12a", LabelStyle::kArabic));
  CHECK_FALSE(number_in("99999", LabelStyle::kArabic));
  CHECK_FALSE(number_in("f", LabelStyle::kLetter));
  CHECK_FALSE(number_in("", LabelStyle::kRoman));
  CHECK_FALSE(number_in("1", LabelStyle::kNone));
}

TEST_CASE("an appendix has one number however it is written") {
  CHECK(plain_number("02") == 2u);
  CHECK(plain_number("ii") == 2u);
  CHECK_FALSE(plain_number("a"));
}

}  // namespace
}  // namespace rasoat::rules
