#include "rules/language/message.h"

#include "tests/support/catch.h"

namespace rasoat::rules {

TEST_CASE("names are filled in, and print as they are written") {
  CHECK(format_message("Thiếu {missing}", Lang::kVi, {{"missing", "thời hạn"}}) == "Thiếu thời hạn");
  CHECK(format_message("{a} và {b}, {a}", Lang::kVi, {{"a", "một"}, {"b", "hai"}}) == "một và hai, một");
  CHECK(format_message("đến năm {year}", Lang::kVi, {{"year", "2030"}}) == "đến năm 2030");
  CHECK(format_message("by {year}", Lang::kEn, {{"year", "2030"}}) == "by 2030");
  CHECK(format_message("{value}", Lang::kEn, {{"value", "{x} ' #"}}) == "{x} ' #");
  CHECK(format_message("không có tên", Lang::kVi, {}) == "không có tên");
  CHECK(format_message("[{unknown}]", Lang::kEn, {}) == "[]");
}

TEST_CASE("English counts") {
  const std::string wording =
      "{count, plural, =0 {nothing} one {# piece of {what}} other {# pieces of {what}}} by {limit}";
  const auto said = [&](const char* count) {
    return format_message(wording, Lang::kEn, {{"count", count}, {"what", "work"}, {"limit", "2030"}});
  };
  CHECK(said("0") == "nothing by 2030");
  CHECK(said("1") == "1 piece of work by 2030");
  CHECK(said("2030") == "2030 pieces of work by 2030");
  CHECK(said("several") == "several pieces of work by 2030");
}

TEST_CASE("Vietnamese has one form, ordinals and selections work") {
  CHECK(format_message("{n, plural, one {x} other {# việc}}", Lang::kVi, {{"n", "1"}}) == "1 việc");
  CHECK(format_message("{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", Lang::kEn, {{"n", "22"}}) ==
        "22nd");
  CHECK(format_message("{cap, select, tinh {tỉnh} other {khác}}", Lang::kVi, {{"cap", "tinh"}}) == "tỉnh");
  CHECK(format_message("{cap, select, tinh {tỉnh} other {khác}}", Lang::kVi, {{"cap", "xa"}}) == "khác");
}

TEST_CASE("a wording is checked and its names are told") {
  CHECK(check_message("{a} {b} {a}").names == std::vector<std::string>{"a", "b"});
  CHECK(check_message("{n, plural, one {{a}} other {#}}").names == std::vector<std::string>{"n", "a"});
  CHECK(check_message("no names").names.empty());
  for (const char* wrong : {"{", "}", "{}", "{a", "{ a b }", "{n, plural, one {x}}", "{n, number}", "{n, choice, 0#a}",
                            "{0, plural, other {x}}"}) {
    INFO(wrong);
    CHECK_FALSE(check_message(wrong).error.empty());
  }
  for (const char* right : {"", "{a}", "{n, plural, other {x}}", "“{a}”"}) {
    INFO(right);
    CHECK(check_message(right).error.empty());
  }
}

TEST_CASE("a wording that is not well formed is given back as it is") {
  CHECK(format_message("{a, x", Lang::kEn, {{"a", "1"}}) == "{a, x");
}

}  // namespace rasoat::rules
