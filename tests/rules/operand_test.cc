#include "rules/language/operand.h"

#include "tests/rules/rule_texts.h"

namespace rasoat::rules {

using tests::kRule;
using tests::mistakes_of;
using tests::with;

namespace {

std::string mistakes_with(const std::string& condition) {
  return mistakes_of(with(kRule, "require: { exists: chu_tri }", "require: " + condition));
}

}  // namespace

TEST_CASE("only what the format calls a date, a deadline or a number is compared") {
  CHECK_THAT(mistakes_with("{ before: { path: chu_tri, than: /van_ban.ngay_ban_hanh } }"),
             Catch::Contains("“chu_tri” is not a date, a year, a deadline or a period; it cannot be compared."));
  CHECK_THAT(mistakes_with("{ sum: { path: noi_dung, equals: /kinh_phi.so_tien } }"),
             Catch::Contains("“noi_dung” is not a number; it cannot be compared."));
  CHECK_THAT(mistakes_with("{ deadline_kind: { path: /van_ban.ngay_ban_hanh, kinds: [ngay] } }"),
             Catch::Contains("“/van_ban.ngay_ban_hanh” is not a deadline"));
  CHECK_THAT(mistakes_with("{ dated: noi_dung }"), Catch::Contains("“noi_dung” is not a date"));
}

TEST_CASE("a date is never compared with a number") {
  CHECK_THAT(mistakes_with("{ at_most: { path: thoi_han, than: /kinh_phi.so_tien } }"),
             Catch::Contains("“/kinh_phi.so_tien” is not a date"));
  CHECK_THAT(mistakes_with("{ at_most: { path: /kinh_phi.so_tien, than: thoi_han } }"),
             Catch::Contains("“thoi_han” is not a number"));
}

TEST_CASE("a value written in the rule must be of the kind too") {
  CHECK_THAT(mistakes_with("{ before: { path: thoi_han, value: 31/02/2025 } }"),
             Catch::Contains("“31/02/2025” is no date."));
  CHECK_THAT(mistakes_with("{ at_most: { path: /kinh_phi.so_tien, value: nhiều } }"),
             Catch::Contains("“nhiều” is no number."));
  CHECK_THAT(mistakes_with("{ before: { path: thoi_han } }"),
             Catch::Contains("“before” needs either “than” or “value”."));
  CHECK(mistakes_with("{ before: { path: thoi_han, value: 31/12/2025 } }").empty());
  CHECK(mistakes_with("{ within: { path: thoi_han, than: /van_ban.thoi_ky } }").empty());
}

}  // namespace rasoat::rules
