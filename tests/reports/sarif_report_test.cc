// RASOAT_SARIF_SCHEMA is the path of the published JSON Schema (cmake/SarifSchema.cmake).
#include "reports/sarif_report.h"

#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

#include <fstream>
#include <sstream>

#include "reports/sarif_fingerprint.h"
#include "reports/utf8.h"
#include "tests/reports/json_check.h"
#include "tests/support/catch.h"
#include "tests/support/sample_audit.h"

namespace rasoat::reports {
namespace {

using checker::Severity;
using tests::Json;

std::string written(const std::vector<Audit>& audits, const ReportOptions& options = {},
                    const RunInfo& run = tests::sample_run()) {
  std::ostringstream out;
  const std::unique_ptr<Report> report = make_sarif_report(options, out);
  report->begin(run);
  for (const Audit& audit : audits) report->add(audit);
  report->finish();
  return out.str();
}

const rapidjson::SchemaDocument& sarif_schema() {
  static const rapidjson::SchemaDocument schema = [] {
    std::ifstream file(RASOAT_SARIF_SCHEMA, std::ios::binary);
    REQUIRE(file);
    Json json(std::string{std::istreambuf_iterator<char>(file), {}});
    return rapidjson::SchemaDocument(json.document());
  }();
  return schema;
}

// "" when the report is valid, else where it is not.
std::string invalid_at(Json& json) {
  rapidjson::SchemaValidator validator(sarif_schema());
  if (json.document().Accept(validator)) return "";
  rapidjson::StringBuffer where;
  validator.GetInvalidDocumentPointer().StringifyUriFragment(where);
  return std::string(where.GetString()) + " " + validator.GetInvalidSchemaKeyword();
}

std::vector<Audit> all_samples() {
  return {tests::sample_clean(),        tests::sample_incomplete(), tests::sample_long_line(),
          tests::sample_not_verified(), tests::sample_unreadable(), tests::sample_hostile()};
}

TEST_CASE("every report is valid by the published schema") {
  RunInfo run = tests::sample_run();
  run.failed_inputs = {"khong/co"};
  for (const Lang lang : {Lang::kVi, Lang::kEn}) {
    Json full(written(all_samples(), {.lang = lang, .show_waived = true, .root = {}}, run));
    CHECK(invalid_at(full) == "");
    Json empty(written({}, {.lang = lang, .root = {}}));
    CHECK(invalid_at(empty) == "");
  }
}

TEST_CASE("the schema would notice") {
  const auto broken = [](auto change) {
    Json json(written({tests::sample_incomplete()}));
    change(json.document());
    return invalid_at(json);
  };
  using rapidjson::Pointer;
  CHECK(broken([](auto& d) { Pointer("/version").Set(d, "2.0.0"); }) != "");
  CHECK(broken([](auto& d) { Pointer("/runs/0/results/0/message").Erase(d); }) != "");
  CHECK(broken([](auto& d) { Pointer("/runs/0/results/0/level").Set(d, "fatal"); }) != "");
  CHECK(broken([](auto& d) { Pointer("/runs/0/results/0/unknown").Set(d, 1); }) != "");
  CHECK(broken([](auto& d) { Pointer("/runs/0/results/0/locations/0/physicalLocation/region/startLine").Set(d, 0); }) !=
        "");
  CHECK(broken([](auto& d) { Pointer("/runs/0/tool/driver/rules/0/id").Erase(d); }) != "");
}

TEST_CASE("every rule is listed with what services demand") {
  RunInfo run = tests::sample_run();
  auto cards = *run.cards;
  cards[0].because = {};
  cards[1].because = {std::string(3000, 'a'), "b"};
  for (int i = 0; i < 40; ++i) cards[2].tags.push_back("G" + std::to_string(i));
  run.cards = std::make_shared<const std::vector<checker::RuleCard>>(cards);
  const Json json(written({}, {}, run));
  CHECK(json.at("/runs/0/results").IsArray());
  CHECK(json.at("/runs/0/results").Empty());
  REQUIRE(json.at("/runs/0/tool/driver/rules").Size() == cards.size());
  for (std::size_t i = 0; i < cards.size(); ++i) {
    const std::string rule = "/runs/0/tool/driver/rules/" + std::to_string(i);
    CHECK(json.text(rule + "/id") == cards[i].id);
    for (const char* text : {"/shortDescription/text", "/fullDescription/text"}) {
      const std::string value = json.text(rule + text);
      CHECK_FALSE(value.empty());
      CHECK(first_code_points(value, 1024) == value);
    }
    CHECK_FALSE(json.text(rule + "/help/text").empty());
    CHECK_FALSE(json.text(rule + "/help/markdown").empty());
    CHECK(json.at(rule + "/properties/tags").Size() <= 20);
  }
  CHECK(json.text("/runs/0/tool/driver/rules/1/properties/problem.severity") == "recommendation");
  CHECK(json.text("/runs/0/tool/driver/rules/1/defaultConfiguration/level") == "note");
  CHECK(json.text("/runs/0/tool/driver/rules/2/properties/precision") == "medium");
  CHECK(json.text("/runs/0/tool/driver/rules/5/properties/precision") == "very-high");
  CHECK(json.text("/runs/0/tool/driver/rules/5/name") == "TaskGroupMissing");
}

TEST_CASE("a run says how it counts and what it is") {
  const Json json(written({tests::sample_clean()}));
  CHECK(json.text("/version") == "2.1.0");
  CHECK(json.text("/runs/0/columnKind") == "utf16CodeUnits");
  CHECK(json.text("/runs/0/automationDetails/id") == "rasoat/");
  CHECK(json.text("/runs/0/tool/driver/semanticVersion") == "0.1.0");
  CHECK(json.at("/runs/0/invocations/0/executionSuccessful").GetBool());
}

TEST_CASE("results come most severe first and name their rule") {
  const Json json(written({tests::sample_long_line(), tests::sample_incomplete()}));
  const auto& results = json.at("/runs/0/results");
  REQUIRE(results.Size() == 9);
  std::string levels;
  for (rapidjson::SizeType i = 0; i < results.Size(); ++i) {
    const std::string result = "/runs/0/results/" + std::to_string(i);
    levels += json.text(result + "/level")[0];
    const std::string index = std::to_string(json.number(result + "/ruleIndex"));
    CHECK(json.text("/runs/0/tool/driver/rules/" + index + "/id") == json.text(result + "/ruleId"));
  }
  CHECK(levels == "eeeewwwnn");
}

TEST_CASE("a rule that the run did not announce is listed all the same") {
  Audit audit = tests::sample_incomplete();
  auto cards = *audit.cards;
  cards[tests::kLeadMissing].id = "new-rule";
  audit.cards = std::make_shared<const std::vector<checker::RuleCard>>(cards);
  const Json json(written({audit}));
  CHECK(json.text("/runs/0/tool/driver/rules/6/id") == "new-rule");
  CHECK(json.number("/runs/0/results/1/ruleIndex") == 6);
}

TEST_CASE("a result has its place, its fingerprints, its links and its fix") {
  const Json json(written({tests::sample_incomplete()}));
  const std::string result = "/runs/0/results/3";
  const std::string region = result + "/locations/0/physicalLocation/region";
  CHECK(json.text(result + "/ruleId") == "deadline-before-issue");
  CHECK(json.text(result + "/locations/0/physicalLocation/artifactLocation/uri") == "ke-hoach/05-KH-%C4%90U.yaml");
  CHECK(json.number(region + "/startLine") == 21);
  CHECK(json.number(region + "/startColumn") == 19);
  CHECK(json.number(region + "/endLine") == 21);
  CHECK(json.number(region + "/endColumn") == 29);
  CHECK(json.text(result + "/message/text") ==
        "Thời hạn 31/12/2025 trước ngày ban hành 20/01/2026.\nCách sửa: Ghi lại thời hạn sau ngày ban hành.\n"
        "Xem thêm: [ngày ban hành ghi ở đây](1).");
  CHECK(json.number(result + "/relatedLocations/0/id") == 1);
  CHECK(json.number(result + "/relatedLocations/0/physicalLocation/region/startLine") == 6);
  CHECK(json.text(result + "/partialFingerprints/rasoat~1v1") == "00000000000000a6");
  CHECK(json.text(result + "/partialFingerprints/primaryLocationLineHash") ==
        to_text(line_hashes(tests::kSamplePlan)[20]));
  const std::string replacement = result + "/fixes/0/artifactChanges/0/replacements/0";
  CHECK(json.number(replacement + "/deletedRegion/startColumn") == 19);
  CHECK(json.text(replacement + "/insertedContent/text") == "31/12/2026");
}

TEST_CASE("waived findings are left out unless wanted") {
  const Json without(written({tests::sample_incomplete()}));
  CHECK(without.at("/runs/0/results").Size() == 7);
  const Json with(written({tests::sample_incomplete()}, {.show_waived = true, .root = {}}));
  REQUIRE(with.at("/runs/0/results").Size() == 8);
  CHECK(with.text("/runs/0/results/4/suppressions/0/justification") ==
        "Ban Thường vụ đồng ý tại Thông báo 12-TB/ĐU; người duyệt: Bí thư Đảng ủy; đến 31/12/2026");
  CHECK(with.text("/runs/0/results/4/level") == "note");
}

TEST_CASE("what could not be read is told, and the run was no success") {
  RunInfo run = tests::sample_run();
  run.failed_inputs = {"khong/co"};
  const Json json(written({tests::sample_unreadable(), tests::sample_not_verified()}, {}, run));
  const std::string invocation = "/runs/0/invocations/0";
  CHECK_FALSE(json.at(invocation + "/executionSuccessful").GetBool());
  REQUIRE(json.at(invocation + "/toolExecutionNotifications").Size() == 4);
  const std::string uri = "/locations/0/physicalLocation/artifactLocation/uri";
  CHECK(json.text(invocation + "/toolExecutionNotifications/0" + uri) == "khong/co");
  CHECK(json.text(invocation + "/toolExecutionNotifications/1" + uri) == "mat/khong-co.yaml");
  CHECK(json.text(invocation + "/toolExecutionNotifications/1/level") == "error");
  CHECK(json.text(invocation + "/toolExecutionNotifications/2/level") == "warning");
  CHECK(json.text(invocation + "/toolExecutionNotifications/3/level") == "note");
  CHECK(json.find("/runs/0/results/0/partialFingerprints/primaryLocationLineHash") == nullptr);
}

TEST_CASE("a plan of which a rule could not be decided is no success either") {
  Audit audit = tests::sample_clean();
  audit.rulings[tests::kLeadMissing].answer = checker::Answer::kUndecided;
  const Json json(written({audit}));
  const std::string invocation = "/runs/0/invocations/0";
  CHECK_FALSE(json.at(invocation + "/executionSuccessful").GetBool());
  CHECK(json.text(invocation + "/toolExecutionNotifications/0/message/text") ==
        "Chưa kết luận được kế hoạch này. Quy tắc chưa xét được: task-lead-missing.");
}

TEST_CASE("too many results are cut from the mild end, and it is said") {
  Audit audit = tests::sample_clean();
  const auto add = [&audit](Severity severity, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      audit.findings.push_back(
          tests::sample::finding(tests::kLeadMissing, severity, {0, 6}, "x", {"a", "b"}, {}, {}, "f"));
    }
  };
  add(Severity::kInfo, kSarifResultLimit);
  add(Severity::kError, 10);
  const Json json(written({audit}));
  REQUIRE(json.at("/runs/0/results").Size() == kSarifResultLimit);
  CHECK(json.text("/runs/0/results/9/level") == "error");
  CHECK(json.text("/runs/0/results/10/level") == "note");
  CHECK(json.text("/runs/0/invocations/0/toolExecutionNotifications/0/message/text").starts_with("10 kết quả"));
  CHECK(json.at("/runs/0/invocations/0/executionSuccessful").GetBool());
}

TEST_CASE("brackets of a text make no link") {
  Audit audit = tests::sample_incomplete();
  audit.findings[7].related[0].what = {"xem [a](b)", "see"};
  const Json json(written({audit}));
  CHECK(json.text("/runs/0/results/3/message/text").ends_with("[xem \\[a\\](b)](1)."));
}

}  // namespace
}  // namespace rasoat::reports
