#include "reports/sarif_place.h"

#include "tests/support/catch.h"
#include "tests/support/sample_audit.h"

namespace rasoat::reports {
namespace {

using checker::Audit;
using tests::place_of;

TEST_CASE("a file is named relative to the root") {
  CHECK(artifact_uri("ke-hoach/a.yaml", "/repo") == "ke-hoach/a.yaml");
  CHECK(artifact_uri("./ke-hoach/./a.yaml", "/repo") == "ke-hoach/a.yaml");
  CHECK(artifact_uri("x/../a.yaml", "") == "a.yaml");
  CHECK(artifact_uri("/repo/ke-hoach/a.yaml", "/repo") == "ke-hoach/a.yaml");
  CHECK(artifact_uri("/repo/ke-hoach/a.yaml", "/repo/") == "ke-hoach/a.yaml");
  CHECK(artifact_uri("/other/a.yaml", "/repo") == "../other/a.yaml");
  CHECK(artifact_uri("plans/a.yaml", "plans") == "a.yaml");
  CHECK(artifact_uri("Kế hoạch #1.yaml", "/repo") == "K%E1%BA%BF%20ho%E1%BA%A1ch%20%231.yaml");
}

TEST_CASE("a region counts UTF-16 units and stays on its line") {
  const std::string text = "a: \xF0\x9F\x98\x80 x\nb: |\n  hai\n  dòng\n";
  const Audit audit = tests::sample_blank("a.yaml", text);
  const Region one = smallest_region(audit, place_of("x", 0, text));
  CHECK(one.start_line == 1);
  CHECK(one.start_column == 7);  // the face is two units
  CHECK(one.end_line == 1);
  CHECK(one.end_column == 8);
  const checker::Span block = place_of("|\n  hai\n  dòng", 0, text);
  const Region first = smallest_region(audit, block);
  CHECK(first.start_line == 2);
  CHECK(first.end_line == 2);
  CHECK(first.end_column == 5);
  const Region whole = whole_region(audit, block);
  CHECK(whole.end_line == 4);
  CHECK(whole.end_column == 7);
}

TEST_CASE("an empty place gets a width where there is something to point at") {
  const std::string text = "a: b\n";
  const Audit audit = tests::sample_blank("a.yaml", text);
  CHECK(smallest_region(audit, {3, 3}).end_column == 5);
  CHECK(smallest_region(audit, {4, 4}).start_column == 5);
  CHECK(smallest_region(audit, {4, 4}).end_column == 5);
}

TEST_CASE("without a source a region is the beginning of the file") {
  const Region region = smallest_region(tests::sample_unreadable(), {0, 0});
  CHECK(region.start_line == 1);
  CHECK(region.start_column == 1);
  CHECK(region.end_line == 1);
  CHECK(region.end_column == 1);
}

}  // namespace
}  // namespace rasoat::reports
