#include "reports/portfolio_csv.h"

#include <algorithm>
#include <vector>

#include "reports/csv.h"
#include "reports/portfolio_rows.h"
#include "tests/reports/portfolio_fixture.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using Table = std::vector<std::vector<std::string>>;

// RFC 4180, read strictly.
Table read_csv(std::string_view text) {
  REQUIRE(text.starts_with(kCsvMark));
  text.remove_prefix(kCsvMark.size());
  Table table(1);
  std::string cell;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '"') {
      REQUIRE(cell.empty());
      for (++at; at < text.size(); ++at) {
        if (text[at] == '"' && (at + 1 == text.size() || text[at + 1] != '"')) break;
        if (text[at] == '"') ++at;
        cell += text[at];
      }
    } else if (text[at] == ',') {
      table.back().push_back(std::move(cell));
      cell.clear();
    } else if (text[at] == '\r') {
      REQUIRE(text[++at] == '\n');
      table.back().push_back(std::move(cell));
      cell.clear();
      table.emplace_back();
    } else {
      REQUIRE(text[at] != '\n');
      cell += text[at];
    }
  }
  table.pop_back();
  return table;
}

TEST_CASE("every finding is a row, those about units first, and a unit without a plan is there too") {
  const tests::PortfolioFixture made = tests::portfolio_fixture();
  const Table table = read_csv(tests::written(made, PortfolioFormat::kCsv));
  std::size_t findings = made.run.portfolio.findings.size() + 2;  // and two units without a plan and a finding
  for (const checker::PlanRecord& record : made.records) findings += record.findings.size();
  REQUIRE(table.size() == findings + 1);
  for (const auto& row : table) CHECK(row.size() == table[0].size());
  CHECK(table[0][0] == "Đơn vị");
  CHECK(table[0][9] == "Vấn đề");
  const std::string silent = made.run.portfolio.units[tests::kSilentUnit].name.str();
  const auto row = std::find_if(table.begin(), table.end(), [&](const auto& cells) { return cells[0] == silent; });
  REQUIRE(row != table.end());
  CHECK((*row)[1] == "Chưa nộp");
  CHECK((*row)[9] == "Chưa nộp kế hoạch, hạn 30/6/2026");
}

TEST_CASE("a plan whose guidance has no rule pack has a row that says so") {
  tests::PortfolioFixture made = tests::portfolio_fixture();
  const std::uint32_t plan = made.run.portfolio.units[tests::kReadyUnit].plans.front();
  made.run.portfolio.plans[plan].guidance_without_pack = std::string("66-NQ/TW\n");
  const PortfolioView view(made.run);
  std::vector<std::string> told;
  FindingRows(made.run, view).of_units([&](const TableRow& row) {
    CHECK(row.size() == FindingRows(made.run, view).heads().size());
    if (cell_text(row[2]) == made.run.portfolio.plans[plan].file.str()) told.push_back(cell_text(row[9]));
  });
  CHECK(std::ranges::count(told, view.unserved_text(tests::kReadyUnit)) == 1);
}

TEST_CASE("a row says where, what, on what basis and what to do") {
  const tests::PortfolioFixture made = tests::portfolio_fixture();
  const Table table = read_csv(tests::written(made, PortfolioFormat::kCsv));
  const auto row = std::find_if(table.begin(), table.end(),
                                [](const auto& cells) { return cells[14] == "lead-is-group" && cells[16].empty(); });
  REQUIRE(row != table.end());
  CHECK((*row)[4] == "2026-05-20");
  CHECK((*row)[5] == "Cảnh báo");
  CHECK((*row)[6] == "Nhóm nhiệm vụ 1 › công việc 2 › đơn vị chủ trì");
  CHECK((*row)[7] == "15");
  CHECK((*row)[10].starts_with("Kết luận số 226-KL/TW, mục 1"));
}

TEST_CASE("no cell of a hostile audit is a formula") {
  const tests::PortfolioFixture made = tests::portfolio_fixture({.hostile = true});
  const auto rows = read_csv(tests::written(made, PortfolioFormat::kCsv));
  REQUIRE(rows.size() > 1);
  for (const auto& row : rows) {
    for (const std::string& cell : row) {
      INFO(cell);
      CHECK((cell.empty() || std::string_view("=+-@\t\r\n").find(cell[0]) == std::string_view::npos));
    }
  }
}

TEST_CASE("a cell hides nothing and gives a terminal no command") {
  CHECK(csv_line({"a\x1B[31mb",
                  "\xE2\x80\xAE"
                  "nược",
                  std::string("c\0d", 3), "x\r\ny"}) ==
        "a\xEF\xBF\xBD[31mb,nược,c\xEF\xBF\xBD"
        "d,\"x\ny\"\r\n");
  CHECK(csv_line({"\xE2\x80\xAE=1+1", "\xFF"}) == "'=1+1,\\xFF\r\n");
}

TEST_CASE("texts that a spreadsheet would run get an apostrophe, numbers do not") {
  CHECK(csv_line({"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1"}) ==
        "'=1+1,'+1,'-1,'@SUM(A1),\"'\t=1\",'  =1,'＝1\r\n");
  CHECK(csv_line({"1", "Đảng ủy", "a=b", ""}) == "1,Đảng ủy,a=b,\r\n");
  CHECK(csv_line({"a,b", "a;b", "a\"b", "a\nb"}) == "\"a,b\",\"a;b\",\"a\"\"b\",\"a\nb\"\r\n");
}

}  // namespace
}  // namespace rasoat::reports
