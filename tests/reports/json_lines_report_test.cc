#include "reports/json_lines_report.h"

#include "tests/reports/json_check.h"
#include "tests/reports/written.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using tests::written;

using tests::Json;

TEST_CASE("jsonl: every line is an object of its kind") {
  const std::string text = written(Format::kJsonLines, {tests::sample_incomplete(), tests::sample_not_verified()}, {},
                                   tests::run_with_failed_input());
  std::string types;
  for (const std::string& line : tests::lines_of(text)) types += Json(line).text("/type").substr(0, 2) + " ";
  CHECK(types == "ru fa fi fi fi fi fi fi fi fi pl fi pl en ");
}

TEST_CASE("jsonl: a plan has its verdict and what could not be decided") {
  const std::vector<std::string> lines = tests::lines_of(written(Format::kJsonLines, {tests::sample_not_verified()}));
  const Json finding(lines[1]);
  CHECK(finding.text("/file") == "hong/tab.yaml");
  CHECK(finding.text("/rule") == "tab-indentation");
  CHECK(finding.number("/place/begin/line") == 3);
  const Json plan(lines[2]);
  CHECK(plan.text("/verdict") == "not_verified");
  REQUIRE(plan.at("/undecided").Size() == 2);
  CHECK(plan.text("/undecided/1/rule") == "task-lead-missing");
  const Json end(lines[3]);
  CHECK(end.number("/plans") == 1);
  CHECK(end.number("/not_verified") == 1);
}

TEST_CASE("jsonl: hostile texts make no line of their own") {
  for (const std::string& line : tests::lines_of(written(Format::kJsonLines, {tests::sample_poisoned()}))) {
    CHECK_FALSE(Json(line).text("/type").empty());
  }
}

}  // namespace
}  // namespace rasoat::reports
