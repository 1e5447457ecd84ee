#include "reports/portfolio_view.h"

#include "tests/reports/portfolio_fixture.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using namespace tests;  // NOLINT(google-build-using-namespace): the names of the fixture's units

TEST_CASE("a unit stands as its plan does, and never as ready when that is not known") {
  const PortfolioFixture made = portfolio_fixture();
  const PortfolioView view(made.run);
  CHECK(view.unit(kReadyUnit).standing == Standing::kReady);
  CHECK(view.unit(kIncompleteUnit).standing == Standing::kIncomplete);
  CHECK(view.unit(kLateUnit).standing == Standing::kReady);
  CHECK(view.unit(kLateUnit).late);
  CHECK(view.unit(kMissingUnit).standing == Standing::kMissing);
  CHECK(view.unit(kNotVerifiedUnit).standing == Standing::kNotVerified);
  CHECK(view.unit(kDraftUnit).standing == Standing::kMissing);
  CHECK(view.unit(kDraftUnit).draft_only);
  CHECK(view.unit(kSilentUnit).standing == Standing::kMissing);
  CHECK(view.unit(kUnlistedUnit).unlisted);
  CHECK_FALSE(view.unit(kCopiedUnit).copied);  // the earlier one
  CHECK(view.unit(kCopyingUnit).copied);
  CHECK_FALSE(view.unit(kTwoPlansUnit).copied);
}

TEST_CASE("an error of the unit itself makes a plan without errors incomplete") {
  PortfolioFixture made = portfolio_fixture();
  checker::Portfolio& portfolio = made.run.portfolio;
  portfolio.findings[portfolio.units[kLateUnit].findings.at(0)].severity = checker::Severity::kError;
  const PortfolioView view(made.run);
  CHECK(view.unit(kLateUnit).standing == Standing::kIncomplete);
  CHECK(view.unit(kLateUnit).errors == 1);
}

TEST_CASE("a plan that cannot be read is one error of its unit, not two") {
  PortfolioFixture made = portfolio_fixture();
  checker::Portfolio& portfolio = made.run.portfolio;
  checker::Unit& unit = portfolio.units[kNotVerifiedUnit];
  portfolio.plans[unit.plans.front()].read_completely = false;
  const std::uint32_t before = PortfolioView(made.run).unit(kNotVerifiedUnit).errors;
  auto cards = std::make_shared<std::vector<checker::RuleCard>>(*made.run.info.cards);
  cards->push_back(cards->front());
  cards->back().id = "unit-plan-unreadable";
  made.run.info.cards = cards;
  unit.findings.push_back(static_cast<std::uint32_t>(portfolio.findings.size()));
  checker::UnitFinding& told = portfolio.findings.emplace_back();
  told.rule = static_cast<std::uint32_t>(cards->size() - 1);
  told.severity = checker::Severity::kError;
  told.unit = kNotVerifiedUnit;
  told.plan = unit.plans.front();
  CHECK(PortfolioView(made.run).unit(kNotVerifiedUnit).errors == before);
}

TEST_CASE("figures add up, and unlisted units are told apart from those that must submit") {
  const PortfolioFixture made = portfolio_fixture({.units = 36});
  const PortfolioView view(made.run);
  const PortfolioFigures& of = view.figures();
  CHECK(of.units == 33);
  CHECK(of.missing == 9);
  CHECK(of.submitted == 24);
  CHECK(of.unlisted.units == 3);
  CHECK(of.unlisted.submitted == 3);
  CHECK(of.unlisted.incomplete == 3);
  CHECK(of.unlisted_plans == 3);
  CHECK(of.ready + of.incomplete + of.not_verified == of.submitted);
  CHECK(of.not_verified == 3);
  CHECK(of.late == 3);
  CHECK(of.copied == 3);
  CHECK(of.plans == made.records.size());
}

TEST_CASE("the summary names every figure, and does not claim to know who is missing without a roster") {
  const PortfolioFixture made = portfolio_fixture();
  CHECK(
      PortfolioView(made.run).summary() ==
      "Trong 11 đơn vị phải nộp kế hoạch, 8 đơn vị đã nộp, 3 đơn vị chưa nộp (trong đó 1 đơn vị mới có dự thảo); 1 đơn "
      "vị nộp muộn. Kết quả: 5 đơn vị "
      "có kế hoạch đủ điều kiện, 2 đơn vị cần bổ sung, 1 đơn vị chưa thẩm định được và chưa được coi là đạt. Ngoài ra "
      "có 1 kế hoạch không quy được về đơn vị nào trong danh sách.");
  const PortfolioFixture without = portfolio_fixture({.roster = false});
  const std::string summary = PortfolioView(without.run).summary();
  CHECK(summary.find("chưa xác định được đơn vị nào chưa nộp") != summary.npos);
  CHECK(summary.find("phải nộp kế hoạch,") == summary.npos);
  checker::PortfolioRun nothing;
  nothing.lang = checker::Lang::kEn;
  CHECK(PortfolioView(nothing).summary() == "No plan was reviewed.");
}

TEST_CASE("where no day was set nobody is said to be in time") {
  PortfolioFixture made = portfolio_fixture();
  const auto says = [&](std::string_view words) {
    return PortfolioView(made.run).summary().find(words) != std::string::npos;
  };
  CHECK(says("đơn vị nộp muộn."));
  CHECK_FALSE(says("không ghi hạn"));
  made.run.portfolio.units[0].due.reset();
  CHECK(says("đơn vị nộp muộn; 1 đơn vị không ghi hạn nộp nên không xét nộp muộn."));
  for (checker::Unit& unit : made.run.portfolio.units) unit.due.reset();
  CHECK(says("; danh sách không ghi hạn nộp nên không xét nộp muộn."));
}

TEST_CASE("what could not be verified is told of plans outside the list too") {
  PortfolioFixture made = portfolio_fixture();
  checker::Portfolio& portfolio = made.run.portfolio;
  portfolio.units[kNotVerifiedUnit].submission = checker::Submission::kUnlisted;
  const PortfolioView view(made.run);
  CHECK(view.figures().not_verified == 0);
  CHECK(view.figures().unlisted.not_verified == 1);
  CHECK(view.summary().ends_with(
      "Ngoài ra có 2 kế hoạch không quy được về đơn vị nào trong danh sách, trong đó 1 kế hoạch chưa thẩm định được."));
}

TEST_CASE("a late unit is told by its first version where no finding says so") {
  PortfolioFixture made = portfolio_fixture();
  checker::Portfolio& portfolio = made.run.portfolio;
  checker::Unit& unit = portfolio.units[kTwoPlansUnit];
  unit.submission = checker::Submission::kLate;
  unit.late_by = unit.plans[1];
  portfolio.plans[unit.late_by].date = rules::Date{2026, 7, 3};
  CHECK(PortfolioView(made.run).reasons_text(kTwoPlansUnit) == "Nộp muộn: kế hoạch đề ngày 03/7/2026, hạn 30/6/2026.");
}

TEST_CASE("reasons say what to write to the unit about") {
  const PortfolioFixture made = portfolio_fixture();
  const PortfolioView view(made.run);
  CHECK(view.reasons(kReadyUnit).empty());
  CHECK(view.reasons_text(kMissingUnit) == "Chưa nộp kế hoạch, hạn 30/6/2026.");
  CHECK(view.reasons_text(kSilentUnit) == "Chưa nộp kế hoạch, hạn 30/6/2026.");
  CHECK(view.reasons_text(kLateUnit) == "Kế hoạch ngày 15/7/2026, sau hạn 30/6/2026.");
  CHECK(view.reasons_text(kDraftUnit) == "Mới có dự thảo, chưa có kế hoạch chính thức.");
  CHECK(view.reasons_text(kIncompleteUnit).starts_with("4 lỗi. Chưa đáp ứng điểm "));
  CHECK(view.reasons_text(kNotVerifiedUnit).find("2 quy tắc chưa kết luận được") != std::string::npos);
  CHECK(view.reasons_text(kCopiedUnit).find("riêng") == std::string::npos);
  CHECK(view.reasons_text(kCopyingUnit) == "Kế hoạch trùng 87% với kế hoạch của đơn vị khác.");
}

TEST_CASE("where nobody can tell who copied, both units are written to, each with its own side of it") {
  PortfolioFixture made = portfolio_fixture();
  made.run.portfolio.copies.front().order_known = false;
  for (checker::Unit& unit : made.run.portfolio.units) unit.findings.clear();
  const PortfolioView view(made.run);
  const auto name = [&](std::uint32_t unit) { return made.run.portfolio.units[unit].name.str(); };
  CHECK(view.unit(kCopiedUnit).to_write_to());
  CHECK(view.reasons(kCopiedUnit).back() == "Có 87% nội dung riêng của kế hoạch của " + name(kCopyingUnit));
  CHECK(view.reasons(kCopyingUnit).back() == "87% nội dung riêng giống kế hoạch của " + name(kCopiedUnit));
}

TEST_CASE("a plan whose guidance has no rule pack is written about, however it stands") {
  PortfolioFixture made = portfolio_fixture();
  checker::PlanLine& line = made.run.portfolio.plans[made.run.portfolio.units[kReadyUnit].plans.front()];
  line.plan.guidance = std::string("66-NQ/TW\n");
  line.guidance_without_pack = std::string("66-NQ/TW\n");
  const PortfolioView view(made.run);
  CHECK(view.unit(kReadyUnit).standing == Standing::kReady);
  CHECK(view.unit(kReadyUnit).to_write_to());
  CHECK(view.reasons_text(kReadyUnit) ==
        "Mới xét theo quy tắc chung; chưa xét theo hướng dẫn nào (không có bộ quy tắc cho 66-NQ/TW).");
  CHECK(view.unserved_text(kReadyUnit) + "." == view.reasons_text(kReadyUnit));
  line.plan.guidance = std::string("149-HD/BTGTW\n66-NQ/TW\n");
  CHECK(PortfolioView(made.run).reasons_text(kReadyUnit) == "Chưa xét theo 66-NQ/TW (không có bộ quy tắc).");
}

TEST_CASE("a reason names the requirements that are not kept, the first three") {
  PortfolioFixture made = portfolio_fixture();
  checker::Portfolio& portfolio = made.run.portfolio;
  std::vector<std::uint32_t>& rules = portfolio.plans[portfolio.units[kIncompleteUnit].plans.front()].error_rules;
  const auto title = [&](std::uint32_t rule) { return "“" + (*made.run.info.cards)[rule].title.vi + "”"; };
  rules = {1};
  CHECK(PortfolioView(made.run).reasons_text(kIncompleteUnit).ends_with("Chưa đạt yêu cầu " + title(1) + "."));
  rules = {0, 1, 2, 3};
  CHECK(PortfolioView(made.run)
            .reasons_text(kIncompleteUnit)
            .ends_with("Chưa đạt yêu cầu " + title(0) + "; " + title(1) + "; " + title(2) + " …"));
}

TEST_CASE("nobody writes to a unit before its plan is due") {
  PortfolioFixture made = portfolio_fixture();
  made.run.as_of = "2026-06-30";
  CHECK_FALSE(PortfolioView(made.run).unit(kSilentUnit).to_write_to());
  CHECK(PortfolioView(made.run).reasons_text(kSilentUnit) == "Chưa nộp kế hoạch, chưa đến hạn (30/6/2026).");
  made.run.as_of = "2026-07-01";
  CHECK(PortfolioView(made.run).unit(kSilentUnit).to_write_to());
}

TEST_CASE("the summary writes numbers as the figures do") {
  PortfolioFixture made = portfolio_fixture({.roster = false});
  made.run.portfolio.plans.resize(1'024);
  CHECK(PortfolioView(made.run).summary().starts_with("Đã nhận 1.024 kế hoạch"));
}

TEST_CASE("the units to write to are those with something to be said") {
  const PortfolioFixture made = portfolio_fixture();
  const PortfolioView view(made.run);
  CHECK_FALSE(view.unit(kReadyUnit).to_write_to());
  CHECK_FALSE(view.unit(kWaivedUnit).to_write_to());
  for (const auto unit : {kIncompleteUnit, kLateUnit, kMissingUnit, kNotVerifiedUnit, kDraftUnit, kCopyingUnit}) {
    CHECK(view.unit(unit).to_write_to());
  }
}

TEST_CASE("the rules that most plans break come first") {
  const PortfolioFixture made = portfolio_fixture();
  const std::vector<std::uint32_t> broken = PortfolioView(made.run).broken_rules();
  REQUIRE(broken.size() > 3);
  for (std::size_t at = 1; at < broken.size(); ++at) {
    CHECK(made.run.portfolio.rules[broken[at - 1]].broken >= made.run.portfolio.rules[broken[at]].broken);
  }
}

}  // namespace
}  // namespace rasoat::reports
