#include <set>
#include <sstream>

#include "reports/report.h"
#include "tests/reports/written.h"
#include "tests/support/catch.h"
#include "tests/support/sample_audit.h"

namespace rasoat::reports {
namespace {

TEST_CASE("every format is found by its name and writes something") {
  std::set<std::string_view> names;
  for (const FormatInfo& info : formats()) {
    CAPTURE(std::string(info.name));
    names.insert(info.name);
    CHECK_FALSE(info.about_vi.empty());
    CHECK_FALSE(info.about_en.empty());
    CHECK(find_format(info.name) == info.format);
    std::ostringstream out;
    const std::unique_ptr<Report> report = make_report(info.format, {}, out);
    report->begin(tests::sample_run());
    report->finish();
    // These are lists of findings and nothing else.
    const bool list = info.format == Format::kConcise || info.format == Format::kGithub ||
                      info.format == Format::kAzure || info.format == Format::kTeamcity;
    CHECK(out.str().empty() == list);
  }
  CHECK(names == std::set<std::string_view>{"text", "json", "sarif", "concise", "jsonl", "github", "gitlab", "junit",
                                            "checkstyle", "tap", "azure", "teamcity", "rdjson", "markdown", "html"});
  CHECK_FALSE(find_format("TEXT"));
  CHECK_FALSE(find_format(""));
}

TEST_CASE("the same audits give the same bytes") {
  for (const FormatInfo& info : formats()) {
    std::set<std::string> outputs;
    for (int run = 0; run < 3; ++run) {
      std::ostringstream out;
      const std::unique_ptr<Report> report = make_report(info.format, {}, out);
      report->begin(tests::sample_run());
      report->add(tests::sample_incomplete());
      report->add(tests::sample_hostile());
      report->finish();
      outputs.insert(out.str());
    }
    CHECK(outputs.size() == 1);
  }
}

TEST_CASE("no format is silent about a plan that is not verified, or a path without one") {
  for (const FormatInfo& info : formats()) {
    CAPTURE(std::string(info.name));
    const std::string clean = tests::written(info.format, {tests::sample_clean()});
    Audit open = tests::sample_clean();
    open.rulings[tests::kLeadMissing].answer = checker::Answer::kUndecided;
    open.rulings[tests::kLeadMissing].undecided = 1;
    CHECK(tests::written(info.format, {open}) != clean);
    Audit part = tests::sample_clean();
    part.read_completely = false;
    CHECK(tests::written(info.format, {part}) != clean);
    const std::string failed = tests::written(info.format, {tests::sample_clean()}, {}, tests::run_with_failed_input());
    CHECK(failed.find("khong/co") != std::string::npos);
    CHECK(clean.find("khong/co") == std::string::npos);
  }
}

}  // namespace
}  // namespace rasoat::reports
