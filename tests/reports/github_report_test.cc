#include "reports/github_report.h"

#include "tests/reports/written.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using tests::written;

TEST_CASE("github: findings are annotations of their kind beside their place") {
  const std::vector<std::string> lines = tests::lines_of(written(Format::kGithub, {tests::sample_incomplete()}));
  REQUIRE(lines.size() == 7);
  CHECK(lines[6] ==
        "::error file=ke-hoach/05-KH-ĐU.yaml,line=21,endLine=21,col=19,endColumn=29,title=deadline-before-issue::Thời "
        "hạn 31/12/2025 trước ngày ban hành 20/01/2026.%0ACách sửa: Ghi lại thời hạn sau ngày ban hành.");
  CHECK(std::ranges::count_if(lines, [](const std::string& line) { return line.starts_with("::notice "); }) == 2);
  CHECK(std::ranges::count_if(lines, [](const std::string& line) { return line.starts_with("::warning "); }) == 1);
}

TEST_CASE("github: no text can end a property, a command or a line") {
  const std::string text = written(Format::kGithub, {tests::sample_poisoned()});
  for (const std::string& line : tests::lines_of(text)) {
    CHECK(line.starts_with("::"));
    const std::string head = line.substr(2, line.find("::", 2) - 2);
    CHECK(std::ranges::count(head, ',') == 5);
    CHECK(head.find("file=ke-hoach/50%25 a%3Ab%2C c; d]") != std::string::npos);
    CHECK(head.find(",title=") != std::string::npos);
    CHECK(line.find_first_of("\r\x1B") == std::string::npos);
  }
}

TEST_CASE("github: what GitHub does not show is counted") {
  Audit audit = tests::sample_clean();
  const checker::Finding finding = tests::sample_incomplete().findings[1];
  audit.findings.assign(13, finding);
  const std::vector<std::string> lines =
      tests::lines_of(written(Format::kGithub, {audit}, {.lang = Lang::kEn, .root = {}}));
  REQUIRE(lines.size() == 14);
  CHECK(lines.back().find("; 3 findings are not shown beside their lines") != std::string::npos);
  audit.findings.resize(10);
  CHECK(tests::lines_of(written(Format::kGithub, {audit})).size() == 10);
}

TEST_CASE("github: what is not verified is an error") {
  const std::string text = written(Format::kGithub, {tests::sample_unreadable()}, {}, tests::run_with_failed_input());
  CHECK(tests::count_of("::error ", text) == 3);
  CHECK(text.find("title=not-verified::") != std::string::npos);
  CHECK(text.find("file=khong/co,") != std::string::npos);
}

}  // namespace
}  // namespace rasoat::reports
