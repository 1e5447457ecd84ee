#include "reports/rdjson_report.h"

#include "tests/reports/json_check.h"
#include "tests/reports/written.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using tests::written;

using tests::Json;

TEST_CASE("rdjson: a diagnostic counts bytes and carries its suggestion") {
  const Json json(written(Format::kRdjson, {tests::sample_incomplete()}));
  CHECK(json.text("/source/name") == "rasoat");
  REQUIRE(json.at("/diagnostics").Size() == 7);
  const std::string last = "/diagnostics/6";
  CHECK(json.text(last + "/message") ==
        "Thời hạn 31/12/2025 trước ngày ban hành 20/01/2026.\nCách sửa: Ghi lại thời hạn sau ngày ban hành.");
  CHECK(json.text(last + "/severity") == "ERROR");
  CHECK(json.text(last + "/code/value") == "deadline-before-issue");
  CHECK(json.text(last + "/location/path") == "ke-hoach/05-KH-ĐU.yaml");
  CHECK(json.number(last + "/location/range/start/column") == 19);
  CHECK(json.number(last + "/location/range/end/column") == 29);
  CHECK(json.text(last + "/suggestions/0/text") == "31/12/2026");
  CHECK(json.number(last + "/suggestions/0/range/start/line") == 21);
  CHECK(json.number(last + "/related_locations/0/location/range/start/line") == 6);
  CHECK(json.text(last + "/related_locations/0/message") == "ngày ban hành ghi ở đây");
  CHECK(json.text(last + "/original_output").starts_with("ke-hoach/05-KH-ĐU.yaml:21:19: error: "));
}

TEST_CASE("rdjson: columns are bytes, not characters") {
  const std::string text = "Đề: Ổn\n";
  Audit audit = tests::sample_blank("a.yaml", text);
  audit.findings = {tests::sample_incomplete().findings[0]};
  audit.findings[0].where = tests::place_of("Ổn", 0, text);
  const Json json(written(Format::kRdjson, {audit}));
  CHECK(json.number("/diagnostics/0/location/range/start/column") == 8);
  CHECK(json.number("/diagnostics/0/location/range/end/column") == 12);
}

TEST_CASE("rdjson: what is not verified is an error") {
  const Json json(written(Format::kRdjson, {tests::sample_unreadable()}, {}, tests::run_with_failed_input()));
  CHECK(json.text("/diagnostics/0/code/value") == "no-plan-found");
  CHECK(json.text("/diagnostics/1/code/value") == "not-verified");
  CHECK(json.text("/diagnostics/1/severity") == "ERROR");
  CHECK(Json(written(Format::kRdjson, {})).at("/diagnostics").Size() == 0);
}

}  // namespace
}  // namespace rasoat::reports
