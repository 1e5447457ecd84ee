#include "reports/tap_report.h"

#include "tests/reports/written.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using tests::written;

TEST_CASE("tap: each rule of a plan is a test point") {
  const std::vector<std::string> lines = tests::lines_of(written(Format::kTap, {tests::sample_incomplete()}));
  CHECK(lines.front() == "TAP version 14");
  CHECK(lines[1] == "ok 1 - ke-hoach/05-KH-ĐU.yaml: verified");
  CHECK(lines[2] == "ok 2 - ke-hoach/05-KH-ĐU.yaml: tab-indentation");
  CHECK(std::ranges::count(lines, "not ok 6 - ke-hoach/05-KH-ĐU.yaml: task-lead-missing") == 1);
  CHECK(lines.back() == "1..7");
}

TEST_CASE("tap: what was found stands below as YAML") {
  const std::string text = written(Format::kTap, {tests::sample_incomplete()});
  CHECK(text.find("not ok 4 - ke-hoach/05-KH-ĐU.yaml: deadline-before-issue\n"
                  "  ---\n"
                  "  message: \"Thời hạn 31/12/2025 trước ngày ban hành 20/01/2026.\"\n"
                  "  severity: error\n"
                  "  file: \"ke-hoach/05-KH-ĐU.yaml\"\n"
                  "  findings:\n"
                  "    - severity: error\n"
                  "      line: 21\n"
                  "      column: 19\n"
                  "      message: \"Thời hạn 31/12/2025 trước ngày ban hành 20/01/2026.\"\n"
                  "      remedy: \"Ghi lại thời hạn sau ngày ban hành.\"\n"
                  "  ...\n") != std::string::npos);
}

TEST_CASE("tap: what is not verified fails, and nothing at all is said to be nothing") {
  const std::string text = written(Format::kTap, {tests::sample_unreadable()}, {}, tests::run_with_failed_input());
  CHECK(text.find("not ok 1 - khong/co: verified\n") != std::string::npos);
  CHECK(text.find("not ok 2 - mat/khong-co.yaml: verified\n") != std::string::npos);
  CHECK(text.find("ok 4 - mat/khong-co.yaml: decomposed-letters # SKIP Chưa kết luận được.") != std::string::npos);
  CHECK(written(Format::kTap, {}) == "TAP version 14\n1..0 # SKIP Không có kế hoạch nào được rà soát.\n");
}

TEST_CASE("tap: no text makes a directive or a line") {
  for (const std::string& line : tests::lines_of(written(Format::kTap, {tests::sample_poisoned()}))) {
    const bool point = line.starts_with("ok ") || line.starts_with("not ok ");
    CHECK((point || line.starts_with("  ") || line == "TAP version 14" || line == "1..7"));
    if (point) CHECK(line.find(" # ") == std::string::npos);
  }
}

}  // namespace
}  // namespace rasoat::reports
