#include "reports/markdown_report.h"

#include "reports/markdown_html.h"
#include "tests/reports/written.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using tests::written;

TEST_CASE("markdown: totals and a table come first, then the plans that need something") {
  const std::string text = written(Format::kMarkdown, {tests::sample_clean(), tests::sample_incomplete()});
  CHECK(text.starts_with("# Kết quả rà soát kế hoạch\n\n**2 kế hoạch: 1 đủ điều kiện trình, 1 cần hoàn thiện"));
  CHECK(text.find("| ke-hoach/sach.yaml | ĐỦ ĐIỀU KIỆN TRÌNH | 0 | 0 | 0 |\n") != std::string::npos);
  CHECK(text.find("## ke-hoach/05-KH-ĐU.yaml\n") != std::string::npos);
  CHECK(text.find("## ke-hoach/sach.yaml") == std::string::npos);
  CHECK(text.find("| Lỗi | 21 | Thời hạn 31/12/2025 trước ngày ban hành 20/01/2026. **Cách sửa:** Ghi lại thời hạn sau "
                  "ngày ban hành. | `deadline-before-issue` |\n") != std::string::npos);
  CHECK(text.find("2 lưu ý không ảnh hưởng") != std::string::npos);
  CHECK(text.find("decomposed-letters` |") == std::string::npos);
  const std::string all =
      written(Format::kMarkdown, {tests::sample_incomplete()}, {.show_info = true, .show_waived = true, .root = {}});
  CHECK(tests::count_of("decomposed-letters` |", all) == 2);
  CHECK(all.find("**Được miễn áp dụng: Ban Thường vụ") != std::string::npos);
}

TEST_CASE("markdown: what is not verified is said") {
  const std::string text =
      written(Format::kMarkdown, {tests::sample_not_verified()}, {}, tests::run_with_failed_input());
  CHECK(text.find("- **Lỗi**: Không tìm thấy kế hoạch nào tại: khong/co\n") != std::string::npos);
  CHECK(text.find("**KẾT LUẬN: CHƯA KẾT LUẬN ĐƯỢC; chưa xét theo 66") != std::string::npos);
  CHECK(text.find("Quy tắc chưa xét được: deadline-before-issue, task-lead-missing.") != std::string::npos);
  CHECK(written(Format::kMarkdown, {}).find("Không có kế hoạch nào được rà soát.") != std::string::npos);
}

TEST_CASE("markdown: hostile texts stay texts") {
  const std::string html = html_of_markdown(written(Format::kMarkdown, {tests::sample_poisoned()}));
  CHECK(html.find("<b>") == std::string::npos);
  CHECK(html.find("&lt;b&gt;&amp;amp; ]]&gt;") != std::string::npos);
  CHECK(tests::count_of("<h1>", html) == 1);
  CHECK(tests::count_of("<h2>", html) == 1);
  CHECK(tests::count_of("<tr>", html) == 2 + 6);
  CHECK(tests::count_of("<td>", html) == 5 + 5 * 4);
}

TEST_CASE("markdown: a step summary stays within its limit and says what is missing") {
  std::vector<Audit> audits(800, tests::sample_incomplete());
  const ReportOptions options{.root = {}, .step_summary = true};
  const std::string text = written(Format::kMarkdown, audits, options);
  CHECK(text.size() < 1024 * 1024);
  CHECK(text.size() > kStepSummaryLimit / 2);
  CHECK(text.find(" kế hoạch không nêu chi tiết ở đây vì báo cáo quá dài.") != std::string::npos);
  CHECK(text.find("**800 kế hoạch: 800 cần hoàn thiện") != std::string::npos);
  CHECK(text.find("GitHub chỉ gắn 10 chú giải mỗi loại") != std::string::npos);
  CHECK(written(Format::kMarkdown, audits).size() > 1024 * 1024);
  CHECK(written(Format::kMarkdown, {audits[0]}, options).find("GitHub") == std::string::npos);
}

}  // namespace
}  // namespace rasoat::reports
