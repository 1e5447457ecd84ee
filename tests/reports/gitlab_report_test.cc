#include "reports/gitlab_report.h"

#include <set>

#include "tests/reports/json_check.h"
#include "tests/reports/written.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using tests::written;

using tests::Json;

TEST_CASE("gitlab: a finding is an issue with its severity and line") {
  const Json json(written(Format::kGitlab, {tests::sample_incomplete()}));
  REQUIRE(json.document_size() == 7);
  CHECK(json.text("/6/check_name") == "deadline-before-issue");
  CHECK(json.text("/6/severity") == "major");
  CHECK(json.text("/6/description") == "Thời hạn 31/12/2025 trước ngày ban hành 20/01/2026.");
  CHECK(json.text("/6/location/path") == "ke-hoach/05-KH-ĐU.yaml");
  CHECK(json.number("/6/location/lines/begin") == 21);
  CHECK(json.text("/6/fingerprint").ends_with("00000000000000a6"));
  CHECK(json.text("/2/severity") == "info");
  CHECK(json.text("/3/severity") == "minor");
}

TEST_CASE("gitlab: fingerprints know the file and no lines") {
  Audit moved = tests::sample_incomplete();
  const std::string before = "# một dòng nữa\n";
  Audit shifted = tests::sample_blank("ke-hoach/05-KH-ĐU.yaml", before + std::string(tests::kSamplePlan));
  shifted.findings = moved.findings;
  for (checker::Finding& finding : shifted.findings) {
    finding.where = {finding.where.begin + static_cast<std::uint32_t>(before.size()),
                     finding.where.end + static_cast<std::uint32_t>(before.size())};
  }
  const Json here(written(Format::kGitlab, {moved}));
  const Json below(written(Format::kGitlab, {shifted}));
  moved.file = "khac.yaml";
  const Json elsewhere(written(Format::kGitlab, {moved}));
  CHECK(below.number("/6/location/lines/begin") == 22);
  CHECK(here.text("/6/fingerprint") == below.text("/6/fingerprint"));
  CHECK(here.text("/6/fingerprint") != elsewhere.text("/6/fingerprint"));
}

TEST_CASE("gitlab: no two issues are taken for one") {
  const Json json(written(Format::kGitlab, tests::all_samples(), {}, tests::run_with_failed_input()));
  std::set<std::string> fingerprints;
  for (std::size_t i = 0; i < json.document_size(); ++i) {
    fingerprints.insert(json.text("/" + std::to_string(i) + "/fingerprint"));
  }
  CHECK(fingerprints.size() == json.document_size());
}

TEST_CASE("gitlab: what is not verified is critical") {
  const Json json(written(Format::kGitlab, {tests::sample_not_verified()}, {}, tests::run_with_failed_input()));
  CHECK(json.text("/0/check_name") == "no-plan-found");
  CHECK(json.text("/0/location/path") == "khong/co");
  CHECK(json.text("/1/check_name") == "not-verified");
  CHECK(json.text("/1/severity") == "critical");
  CHECK(Json(written(Format::kGitlab, {})).document_size() == 0);
}

}  // namespace
}  // namespace rasoat::reports
