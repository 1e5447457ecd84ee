#include "reports/portfolio_json.h"

#include <sstream>

#include "tests/reports/json_check.h"
#include "tests/reports/portfolio_fixture.h"

namespace rasoat::reports {
namespace {

using namespace tests;  // NOLINT(google-build-using-namespace): the names of the fixture's units

TEST_CASE("the whole audit is one object") {
  const PortfolioFixture made = portfolio_fixture();
  const std::string text = written(made, PortfolioFormat::kJson);
  const Json json(text);
  CHECK(json.number("/rasoat_audit") == 1);
  CHECK(json.number("/totals/units") == 12);
  CHECK(json.number("/totals/listed") == 11);
  CHECK(json.number("/totals/unlisted/units") == 1);
  CHECK(json.number("/totals/unlisted/plans") == 1);
  CHECK(json.number("/totals/unlisted/incomplete") == 1);
  CHECK(json.number("/totals/submitted") == 8);
  CHECK(json.number("/totals/missing") == 3);
  CHECK(json.at("/units").Size() == 12);
  CHECK(json.text("/units/3/submission") == "missing");
  CHECK(json.text("/units/3/standing") == "missing");
  CHECK(json.at("/units/3/plans").Size() == 0);
  CHECK(json.at("/units/3/clauses").IsNull());
  CHECK(json.text("/units/3/due") == "2026-06-30");
  CHECK(json.at("/units/0/clauses").Size() == json.at("/clauses").Size());
  CHECK(json.at("/plans").Size() == made.records.size());
  CHECK(json.text("/plans/1/findings/0/rule") == "task-group-missing");
  CHECK(json.number("/plans/1/findings/0/begin/line") == 8);
  CHECK(json.at("/plans/1/findings/0/bases").Size() == 1);
  CHECK(json.text("/unit_findings/0/message") == "Kế hoạch ngày 15/7/2026, sau hạn 30/6/2026.");
  CHECK(json.number("/copies/0/percent") == 87);
  CHECK(json.text("/copies/1/plans/0") == "cap-tren/12-KH-TU.yaml");
  CHECK(json.at("/clusters/1/from_superior").GetBool());
  CHECK(json.text("/left_to_reader/1/code") == "phần hạn chế");
  CHECK(json.number("/trend/new") == 12);
}

TEST_CASE("without a roster no unit is listed or not") {
  const std::string text = written(portfolio_fixture({.roster = false}), PortfolioFormat::kJson);
  const Json json(text);
  CHECK(json.number("/totals/units") == 12);
  CHECK(json.at("/totals/listed").IsNull());
  CHECK(json.at("/totals/unlisted").IsNull());
}

TEST_CASE("a plan is a line, in both forms the same") {
  const PortfolioFixture made = portfolio_fixture({.hostile = true});
  std::istringstream lines(written(made, PortfolioFormat::kJsonLines));
  const std::string whole = written(made, PortfolioFormat::kJson);
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line); ++number) {
    const Json plan(line);
    CHECK_FALSE(plan.text("/file").empty());
    CHECK(whole.find(line) != whole.npos);
  }
  CHECK(number == made.records.size());
}

TEST_CASE("hostile texts come back as they were, but for bytes that are no text") {
  const PortfolioFixture made = portfolio_fixture({.hostile = true});
  const Json json(written(made, PortfolioFormat::kJson));
  CHECK(json.text("/units/0/name").ends_with("</script><script>window.hostile=1</script>"));
  CHECK(json.text("/units/6/name").find("\\xFF &amp;") != std::string::npos);
}

}  // namespace
}  // namespace rasoat::reports
