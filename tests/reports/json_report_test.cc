#include "reports/json_report.h"

#include <fstream>
#include <set>
#include <sstream>

#include "tests/reports/json_check.h"
#include "tests/support/catch.h"
#include "tests/support/sample_audit.h"

namespace rasoat::reports {
namespace {

using tests::Json;

std::string written(const std::vector<Audit>& audits, const ReportOptions& options = {}) {
  std::ostringstream out;
  RunInfo run = tests::sample_run();
  run.failed_inputs = {"khong/co"};
  const std::unique_ptr<Report> report = make_json_report(options, out);
  report->begin(run);
  for (const Audit& audit : audits) report->add(audit);
  report->finish();
  return out.str();
}

TEST_CASE("a report begins with its version, its tool and its packs") {
  const Json json(written({}));
  CHECK(json.number("/rasoat_report") == 1);
  CHECK(json.text("/tool/name") == "rasoat");
  CHECK(json.text("/tool/version") == "0.1.0");
  CHECK(json.text("/packs/0/name") == "149-hd-btgtw");
  CHECK(json.text("/packs/0/digest") == "sha256:aa");
  CHECK(json.at("/rules").Size() == 6);
  CHECK(json.text("/rules/4/basis/0/strength") == "quy_dinh_sau");
  CHECK(json.text("/rules/4/basis/0/from") == "2025-12-11");
  CHECK(json.at("/plans").Empty());
  CHECK(json.text("/failed_inputs/0") == "khong/co");
  CHECK(json.number("/totals/plans") == 0);
}

TEST_CASE("a plan says what it is, its verdict and its counts") {
  const Json json(written({tests::sample_incomplete(), tests::sample_clean()}));
  CHECK(json.text("/plans/0/file") == "ke-hoach/05-KH-ĐU.yaml");
  CHECK(json.text("/plans/0/verdict") == "incomplete");
  CHECK(json.text("/plans/0/plan/symbol") == "05-KH/ĐU");
  CHECK(json.text("/plans/0/as_of") == "2026-01-20");
  CHECK(json.number("/plans/0/counts/errors") == 4);
  CHECK(json.number("/plans/0/counts/warnings") == 1);
  CHECK(json.number("/plans/0/counts/infos") == 2);
  CHECK(json.number("/plans/0/counts/waived") == 1);
  CHECK(json.text("/plans/1/verdict") == "accepted");
  CHECK(json.at("/plans/1/findings").Empty());
  CHECK(json.number("/totals/accepted") == 1);
  CHECK(json.number("/totals/errors") == 4);
}

TEST_CASE("a finding has its place in every unit") {
  const Json json(written({tests::sample_incomplete()}));
  const std::string finding = "/plans/0/findings/7";
  CHECK(json.text(finding + "/rule") == "deadline-before-issue");
  CHECK(json.text(finding + "/severity") == "error");
  CHECK(json.text(finding + "/path") == "nhiem_vu[1].cong_viec[0].thoi_han");
  CHECK(json.text(finding + "/fingerprint") == "00000000000000a6");
  CHECK(json.text(finding + "/message/vi") == "Thời hạn 31/12/2025 trước ngày ban hành 20/01/2026.");
  const tests::Span where = tests::place_of("31/12/2025");
  CHECK(json.number(finding + "/place/begin/line") == 21);
  CHECK(json.number(finding + "/place/begin/column") == 19);
  CHECK(json.number(finding + "/place/begin/offset") == where.begin);
  CHECK(json.number(finding + "/place/end/offset") == where.end);
  CHECK(json.number(finding + "/place/end/column") == 29);
  CHECK(json.number(finding + "/related/0/place/begin/line") == 6);
  CHECK(json.text(finding + "/edit/text") == "31/12/2026");
  CHECK_FALSE(json.at(finding + "/edit/safe").GetBool());
}

TEST_CASE("columns differ by unit where letters do") {
  Audit audit = tests::sample_clean();
  audit.findings.push_back(tests::sample::finding(tests::kLeadMissing, checker::Severity::kError,
                                                  tests::place_of("toàn thể"), "x", {"a", "b"}, {}, {}, "f"));
  const Json json(written({audit}));
  const std::string begin = "/plans/0/findings/0/place/begin/";
  CHECK(json.number(begin + "column") == 72);
  CHECK(json.number(begin + "utf16") == 72);
  CHECK(json.number(begin + "byte") > 72);
}

TEST_CASE("waived findings are always there, with the reason") {
  const Json json(written({tests::sample_incomplete()}, {.show_waived = false, .root = {}}));
  CHECK(json.at("/plans/0/findings").Size() == 8);
  CHECK(json.at("/plans/0/findings/2/waived").GetBool());
  CHECK(json.text("/plans/0/findings/2/waiver_reason") == "Ban Thường vụ đồng ý tại Thông báo 12-TB/ĐU");
  CHECK(json.text("/plans/0/findings/2/waiver_approver") == "Bí thư Đảng ủy");
  CHECK(json.text("/plans/0/findings/2/waiver_until") == "31/12/2026");
  CHECK(json.at("/plans/0/findings/0/waiver_reason").IsNull());
}

TEST_CASE("rulings tell every rule's answer and why there is none") {
  const Json json(written({tests::sample_not_verified()}));
  CHECK(json.text("/plans/0/verdict") == "not_verified");
  CHECK_FALSE(json.at("/plans/0/read_completely").GetBool());
  REQUIRE(json.at("/plans/0/rulings").Size() == 6);
  CHECK(json.text("/plans/0/rulings/4/rule") == "task-lead-missing");
  CHECK(json.text("/plans/0/rulings/4/answer") == "undecided");
  CHECK(json.number("/plans/0/rulings/4/subjects") == 2);
  CHECK(json.number("/plans/0/rulings/4/undecided") == 2);
  CHECK(json.text("/plans/0/rulings/4/why/en") == "the block “van_ban” could not be read");
  CHECK(json.text("/plans/0/guidance_without_pack/0") == "66-NQ/TW");
  CHECK(json.at("/plans/0/as_of").IsNull());
}

TEST_CASE("a file that could not be read has no places") {
  const Json json(written({tests::sample_unreadable()}));
  CHECK_FALSE(json.at("/plans/0/readable").GetBool());
  CHECK(json.at("/plans/0/findings/0/place").IsNull());
}

TEST_CASE("any bytes at all give valid JSON, and letters are not escaped") {
  const std::string text = written({tests::sample_hostile()});
  const Json json(text);
  CHECK(json.text("/plans/0/file") == "te\x1B[2Jp\\xFF.yaml");
  CHECK(text.find("\\u001B") != text.npos);
  CHECK(text.find("Đảng ủy") != text.npos);
}

TEST_CASE("a plan is one line, so that reports can be compared") {
  std::istringstream lines(written({tests::sample_incomplete(), tests::sample_clean()}));
  int plans = 0;
  for (std::string line; std::getline(lines, line);) plans += line.find("\"verdict\"") != line.npos;
  CHECK(plans == 2);
}

// Names of members at any depth, in the report or in the page that describes it.
void collect_names(const rapidjson::Value& value, std::set<std::string>& names) {
  if (value.IsArray()) {
    for (const auto& each : value.GetArray()) collect_names(each, names);
  } else if (value.IsObject()) {
    for (const auto& member : value.GetObject()) {
      names.insert(member.name.GetString());
      collect_names(member.value, names);
    }
  }
}

TEST_CASE("every member is described in docs/json-report.md") {
  std::ifstream file(std::string(RASOAT_SOURCE_DIR) + "/docs/json-report.md");
  REQUIRE(file);
  const std::string page{std::istreambuf_iterator<char>(file), {}};
  Json json(written({tests::sample_incomplete(), tests::sample_not_verified()}));
  std::set<std::string> names;
  collect_names(json.document(), names);
  CHECK(names.size() > 50);
  for (const std::string& name : names) {
    CAPTURE(name);
    CHECK(page.find("`" + name + "`") != page.npos);
  }
}

}  // namespace
}  // namespace rasoat::reports
