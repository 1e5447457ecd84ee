#include <set>
#include <sstream>

#include "reports/report.h"
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
    CHECK_FALSE(out.str().empty());
  }
  CHECK(names == std::set<std::string_view>{"text", "json", "sarif"});
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

}  // namespace
}  // namespace rasoat::reports
