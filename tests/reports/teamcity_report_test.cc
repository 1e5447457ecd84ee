#include "reports/teamcity_report.h"

#include "tests/reports/written.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using tests::written;

TEST_CASE("teamcity: an inspection is announced once and then reported") {
  const std::string text = written(Format::kTeamcity, {tests::sample_incomplete()}, {.lang = Lang::kEn, .root = {}});
  CHECK(tests::count_of("##teamcity[inspectionType id='task-lead-missing' ", text) == 1);
  CHECK(tests::count_of("##teamcity[inspection typeId='task-lead-missing' ", text) == 2);
  CHECK(text.find("typeId='deadline-before-issue' message='The deadline 31/12/2025 is before the issue, "
                  "20/01/2026.|nRemedy: Give a date after the date of issue.' "
                  "file='ke-hoach/05-KH-|0x0110U.yaml' line='21' SEVERITY='ERROR']\n") != std::string::npos);
  CHECK(text.find("SEVERITY='WARNING'") != std::string::npos);
  CHECK(text.find("SEVERITY='INFO'") != std::string::npos);
}

TEST_CASE("teamcity: values cannot end and are ASCII") {
  for (const std::string& line : tests::lines_of(written(Format::kTeamcity, {tests::sample_poisoned()}))) {
    CHECK(line.starts_with("##teamcity["));
    CHECK(line.ends_with("']"));
    std::size_t quotes = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
      CHECK((line[at] >= 0x20 && line[at] < 0x7F));
      if (line[at] == '|') {
        ++at;
      } else if (line[at] == '\'') {
        ++quotes;
      } else if (quotes % 2 == 1) {
        CHECK(line[at] != '[');
        CHECK(line[at] != ']');
      }
    }
    CHECK(quotes % 2 == 0);
  }
}

TEST_CASE("teamcity: letters outside the plane are pairs, and long values are cut between letters") {
  Audit audit = tests::sample_incomplete();
  audit.findings.resize(1);
  std::string faces;
  for (int i = 0; i < 3000; ++i) faces += "\xF0\x9F\x98\x80";
  audit.findings[0].say = {faces, faces};
  const std::string text = written(Format::kTeamcity, {audit});
  CHECK(tests::count_of("|0xD83D|0xDE00", text) == 2000);
}

TEST_CASE("teamcity: what is not verified is a problem of the build") {
  const std::string text =
      written(Format::kTeamcity, {tests::sample_not_verified()}, {}, tests::run_with_failed_input());
  CHECK(tests::count_of("##teamcity[buildProblem description='", text) == 2);
  CHECK(text.find("description='khong/co: ") != std::string::npos);
  CHECK(text.find("description='hong/tab.yaml: ") != std::string::npos);
}

}  // namespace
}  // namespace rasoat::reports
