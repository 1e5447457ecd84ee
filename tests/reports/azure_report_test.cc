#include "reports/azure_report.h"

#include "tests/reports/written.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using tests::written;

TEST_CASE("azure: errors and warnings are issues, infos are lines of the log") {
  const std::vector<std::string> lines = tests::lines_of(written(Format::kAzure, {tests::sample_incomplete()}));
  REQUIRE(lines.size() == 7);
  CHECK(lines[6] ==
        "##vso[task.logissue type=error;sourcepath=ke-hoach/05-KH-ĐU.yaml;linenumber=21;columnnumber=19;"
        "code=deadline-before-issue;]Thời hạn 31/12/2025 trước ngày ban hành 20/01/2026.%0ACách sửa: Ghi lại thời hạn "
        "sau ngày ban hành.");
  CHECK(tests::count_of("##vso[task.logissue type=warning;", written(Format::kAzure, {tests::sample_incomplete()})) ==
        1);
  CHECK(std::ranges::count_if(lines, [](const std::string& line) { return line.starts_with("ke-hoach/"); }) == 2);
}

TEST_CASE("azure: no text of a plan is a command or ends one") {
  for (const std::string& line : tests::lines_of(written(Format::kAzure, {tests::sample_poisoned()}))) {
    if (!line.starts_with("##vso[task.logissue type=")) {
      CHECK(line.starts_with("ke-hoach/"));
      CHECK(line.find("##") == std::string::npos);
      continue;
    }
    CHECK(line.find("sourcepath=ke-hoach/50%AZP25 a:b, c%3B d%5D [e%5D") != std::string::npos);
    CHECK(std::ranges::count(line.substr(0, line.find(']')), ';') == 5);
    CHECK(line.find('\r') == std::string::npos);
  }
}

TEST_CASE("azure: what is not verified is an error") {
  const std::string text = written(Format::kAzure, {tests::sample_not_verified()}, {}, tests::run_with_failed_input());
  CHECK(text.find("code=not-verified;]") != std::string::npos);
  CHECK(text.find("sourcepath=khong/co;") != std::string::npos);
  CHECK(tests::count_of("type=error", text) == 3);
}

}  // namespace
}  // namespace rasoat::reports
