#include "reports/concise_report.h"

#include "tests/reports/written.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using tests::written;

TEST_CASE("concise: a finding is a line with its place, severity and rule") {
  const std::vector<std::string> lines = tests::lines_of(written(Format::kConcise, {tests::sample_incomplete()}));
  REQUIRE(lines.size() == 7);
  CHECK(lines[1] ==
        "ke-hoach/05-KH-ĐU.yaml:12:9: error: Công việc 1.1 «Tổ chức hội nghị quán triệt …» chưa có đơn vị chủ trì. "
        "[task-lead-missing]");
  CHECK(lines[6].starts_with("ke-hoach/05-KH-ĐU.yaml:21:19: error: Thời hạn 31/12/2025"));
  CHECK(tests::count_of(": info: ", written(Format::kConcise, {tests::sample_incomplete()})) == 2);
  CHECK(written(Format::kConcise, {tests::sample_clean()}).empty());
}

TEST_CASE("concise: what is not verified is never silent") {
  const std::string text =
      written(Format::kConcise, {tests::sample_not_verified()}, {}, tests::run_with_failed_input());
  const std::vector<std::string> lines = tests::lines_of(text);
  CHECK(lines[0] == "khong/co:1:1: error: Không tìm thấy kế hoạch nào tại đường dẫn này. [no-plan-found]");
  CHECK(lines[1].starts_with("hong/tab.yaml:1:1: error: Chưa kết luận được"));
  CHECK(lines[1].ends_with(" [not-verified]"));
}

TEST_CASE("concise: nothing of a plan begins a line of its own") {
  const std::string text = written(Format::kConcise, {tests::sample_poisoned(), tests::sample_hostile()});
  for (const std::string& line : tests::lines_of(text))
    CHECK((line.starts_with("ke-hoach/") || line.starts_with("te")));
  CHECK(text.find('\x1B') == std::string::npos);
}

}  // namespace
}  // namespace rasoat::reports
