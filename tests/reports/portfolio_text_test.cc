#include "reports/portfolio_text.h"

#include <sstream>

#include "reports/terminal.h"
#include "tests/reports/portfolio_fixture.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using namespace tests;  // NOLINT(google-build-using-namespace): the names of the fixture's units

TEST_CASE("the summary names the units to write to, the gravest first, and why") {
  const PortfolioFixture made = portfolio_fixture();
  const std::string text = written(made, PortfolioFormat::kText);
  CHECK(text.starts_with("Trong 11 đơn vị phải nộp kế hoạch, 8 đơn vị đã nộp"));
  const auto at = [&](FixtureUnit unit) {
    return text.find("\n  " + made.run.portfolio.units[unit].name.str().substr(0, 24));
  };
  REQUIRE(at(kMissingUnit) != text.npos);
  CHECK(at(kMissingUnit) < at(kNotVerifiedUnit));
  CHECK(at(kNotVerifiedUnit) < at(kIncompleteUnit));
  CHECK(at(kIncompleteUnit) < at(kLateUnit));
  CHECK(at(kReadyUnit) == text.npos);
  CHECK(text.find("Chưa nộp kế hoạch, hạn 30/6/2026.") != text.npos);
  CHECK(text.find("Nội dung trùng lặp\n") != text.npos);
  CHECK(text.find("ke-hoach/000003.yaml") != text.npos);
}

TEST_CASE("plans of units that the list has not are named, with the name that they bear") {
  const PortfolioFixture made = portfolio_fixture();
  const std::string text = written(made, PortfolioFormat::kText);
  const std::size_t begin = text.find("Kế hoạch ngoài danh sách\n");
  REQUIRE(begin != text.npos);
  std::size_t unlisted = 0;
  for (const checker::PlanLine& plan : made.run.portfolio.plans) {
    if (made.run.portfolio.units[plan.unit].submission != checker::Submission::kUnlisted) continue;
    ++unlisted;
    CHECK(text.find(plan.file.str(), begin) != text.npos);
  }
  CHECK(unlisted > 0);
  CHECK(written(portfolio_fixture({.roster = false}), PortfolioFormat::kText).find("ngoài danh sách") == text.npos);
}

TEST_CASE("what has changed since the run before is told, where there was one") {
  PortfolioFixture made = portfolio_fixture();
  CHECK(written(made, PortfolioFormat::kText)
            .find("\nSo với lần thẩm định trước (01/7/2026): Mới 12; Còn tồn tại 31; Đã khắc phục 7.\n") !=
        std::string::npos);
  made.run.trend.known = false;
  CHECK(written(made, PortfolioFormat::kText).find("So với") == std::string::npos);
}

TEST_CASE("columns stand below each other and lines fit") {
  std::istringstream lines(written(portfolio_fixture({.units = 60}), PortfolioFormat::kText));
  std::size_t column = 0;
  for (std::string line; std::getline(lines, line);) {
    INFO(line);
    CHECK(display_columns(line) <= kColumns);
    const std::size_t begin = line.find("Cần bổ sung ");
    if (!line.starts_with("  ") || begin == line.npos) continue;
    const std::size_t here = display_columns(line.substr(0, begin));
    if (column == 0) column = here;
    CHECK(here == column);
  }
  CHECK(column > 10);
}

TEST_CASE("two units of one name are told apart") {
  PortfolioFixture made = portfolio_fixture();
  std::vector<checker::Unit>& units = made.run.portfolio.units;
  units[kLateUnit].name = units[kMissingUnit].name = "Chi bộ 1";
  units[kLateUnit].superior = "Đảng ủy A";
  units[kMissingUnit].superior = "Đảng ủy B";
  const std::string text = written(made, PortfolioFormat::kText);
  CHECK(text.find("\n  Chi bộ 1 (Đảng ủy A)") != std::string::npos);
  CHECK(text.find("\n  Chi bộ 1 (Đảng ủy B)") != std::string::npos);
}

TEST_CASE("many units are cut, and it says how many and where the rest is") {
  const std::string text = written(portfolio_fixture({.units = 120}), PortfolioFormat::kText);
  CHECK(text.find("đơn vị khác; danh sách đầy đủ: --format html=") != text.npos);
}

TEST_CASE("nothing hostile reaches the terminal") {
  const std::string text = written(portfolio_fixture({.hostile = true}), PortfolioFormat::kText);
  CHECK(text.find('\x1B') == text.npos);
  CHECK(text.find("\xE2\x80\xAE") == text.npos);
  CHECK(text.find("hostile") != text.npos);
}

}  // namespace
}  // namespace rasoat::reports
