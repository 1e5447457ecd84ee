#include "checker/portfolio/rule_tally.h"

#include <algorithm>

#include "tests/checker/small_portfolio.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

checker::RuleTotals totals_of(const SmallPortfolio& all, std::string_view rule) {
  const auto card = std::ranges::find(*all.cards, rule, &checker::RuleCard::id);
  REQUIRE(card != all.cards->end());
  return all.portfolio.rules[static_cast<std::size_t>(card - all.cards->begin())];
}

std::string plan(const std::string& day, const std::string& lead) {
  return "rasoat: 1\nvan_ban:\n  loai: ke_hoach\n  so_ky_hieu: 12-KH/ĐU\n  co_quan_ban_hanh: Đảng ủy xã A\n  "
         "ngay_ban_hanh: " +
         day + "\nnhiem_vu:\n  - ten: Một\n    cong_viec:\n      - { noi_dung: Mở lớp tập huấn" + lead + " }\n";
}

}  // namespace

TEST_CASE("rules are counted over the plans that count, whatever older versions say") {
  const SmallPortfolio all(
      {.plans = {{"a.yaml", plan("10/4/2025", ", chu_tri: Văn phòng Đảng ủy")}, {"b.yaml", plan("01/4/2025", "")}}});
  REQUIRE(all.portfolio.plans[0].counts);
  REQUIRE_FALSE(all.portfolio.plans[1].counts);
  const checker::RuleTotals totals = totals_of(all, "work-without-lead");
  CHECK(totals.holds == 1);
  CHECK(totals.broken == 0);
  CHECK(totals.findings == 0);

  const SmallPortfolio other(
      {.plans = {{"a.yaml", plan("01/4/2025", ", chu_tri: Văn phòng Đảng ủy")}, {"b.yaml", plan("10/4/2025", "")}}});
  CHECK(totals_of(other, "work-without-lead").holds == 0);
  CHECK(totals_of(other, "work-without-lead").broken == 1);
  CHECK(totals_of(other, "work-without-lead").findings == 1);
}

}  // namespace rasoat::tests
