#include "reports/portfolio_appraisals.h"

#include <set>

#include "tests/reports/portfolio_fixture.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using namespace tests;  // NOLINT(google-build-using-namespace): the names of the fixture's units

std::string page_of(const std::map<std::string, std::string>& files, const std::string& beginning) {
  for (const auto& [name, bytes] : files) {
    if (name.starts_with(beginning) && name.ends_with(".md")) return bytes;
  }
  FAIL("no page " << beginning);
  return "";
}

TEST_CASE("every unit has a page in both forms, and the index leads to all") {
  const PortfolioFixture made = portfolio_fixture();
  const auto files = written_files(made, PortfolioFormat::kAppraisals);
  CHECK(files.size() == 2 * 12 + 2);
  const std::string& index = files.at("index.md");
  for (const auto& [name, bytes] : files) {
    if (!name.ends_with(".md") || name == "index.md") continue;
    CHECK(index.find("(" + name + ")") != index.npos);
    CHECK(files.contains(name.substr(0, name.size() - 3) + ".html"));
  }
  CHECK(files.contains("001-dang-uy-truong-dai-hoc-bach-khoa.md"));
}

TEST_CASE("the index tells the units of the roster from others") {
  const std::string index = written_files(portfolio_fixture(), PortfolioFormat::kAppraisals).at("index.md");
  CHECK(index.find("| STT | Đơn vị | Tình hình nộp | Kết luận | Lý do |") != index.npos);
  CHECK(index.find("| Ngoài danh sách | Cần bổ sung |") != index.npos);
  CHECK(index.find("Trong 11 đơn vị phải nộp kế hoạch, 8 đơn vị đã nộp") != index.npos);
  const std::string without =
      written_files(portfolio_fixture({.roster = false}), PortfolioFormat::kAppraisals).at("index.md");
  CHECK(without.find("| STT | Đơn vị | Kết luận | Lý do |") != without.npos);
}

TEST_CASE("the conclusion says what the unit is to do") {
  const auto files = written_files(portfolio_fixture(), PortfolioFormat::kAppraisals);
  CHECK(page_of(files, "001").find("**Đủ điều kiện**") != std::string::npos);
  CHECK(page_of(files, "002").find("**Cần bổ sung** (4 lỗi, 1 cảnh báo, 2 lưu ý).") != std::string::npos);
  CHECK(page_of(files, "004").find("**Chưa nộp**") != std::string::npos);
  CHECK(page_of(files, "004").find("Đơn vị chưa nộp kế hoạch.") != std::string::npos);
  CHECK(page_of(files, "005").find("**Chưa thẩm định được**") != std::string::npos);
}

TEST_CASE("the table has place, problem, basis with its quote and remedy; errors first, the waived apart") {
  const auto files = written_files(portfolio_fixture(), PortfolioFormat::kAppraisals);
  const std::string page = page_of(files, "002");
  CHECK(page.find("| Mục | Vấn đề | Căn cứ | Đề xuất sửa |") != page.npos);
  const std::size_t error = page.find("| Toàn kế hoạch, dòng 8 | **Lỗi.** Kế hoạch chưa có nhóm nhiệm vụ II.2");
  const std::size_t warning = page.find("**Cảnh báo.** “các phòng, ban, khoa”");
  CHECK(error < warning);
  CHECK(page.find("cần bám sát các nội dung cơ bản") != page.npos);
  CHECK(page.find("## Nội dung được miễn áp dụng\n") > warning);
}

TEST_CASE("a page names no other unit") {
  const PortfolioFixture made = portfolio_fixture();
  const auto files = written_files(made, PortfolioFormat::kAppraisals);
  for (const auto& [name, bytes] : files) {
    if (name.starts_with("index")) continue;
    const std::size_t own = std::stoul(name.substr(0, 3)) - 1;
    for (std::size_t unit = 0; unit < made.run.portfolio.units.size(); ++unit) {
      INFO(name << " " << unit);
      if (unit != own) CHECK(bytes.find("Kế hoạch của " + made.run.portfolio.units[unit].name.str()) == bytes.npos);
    }
  }
}

TEST_CASE("hostile names give safe and distinct files, and no markup") {
  const PortfolioFixture made = portfolio_fixture({.units = 24, .hostile = true});
  const auto files = written_files(made, PortfolioFormat::kAppraisals);
  CHECK(files.size() == 2 * 24 + 2);
  for (const auto& [name, bytes] : files) {
    INFO(name);
    CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-.") == name.npos);
    if (!name.ends_with(".html")) continue;
    for (const std::string_view part :
         {"<script", "<img", "onload=window.hostile=3>hostile<", "javascript:window.hostile=4\">"}) {
      INFO(part);
      CHECK(bytes.find(part) == bytes.npos);
    }
  }
}

}  // namespace
}  // namespace rasoat::reports
