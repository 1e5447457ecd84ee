#include "reports/html_report.h"

#include "tests/reports/written.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using tests::written;

TEST_CASE("html: a plan has its verdict, what to do, and every finding with line, basis and remedy") {
  const std::string text = written(Format::kHtml, {tests::sample_incomplete()});
  CHECK(text.starts_with("<!doctype html>\n<html lang=\"vi\">"));
  CHECK(text.find("<p class=\"verdict incomplete\"><b>KẾT LUẬN: CẦN HOÀN THIỆN TRƯỚC KHI TRÌNH</b> (4 lỗi, 1 cảnh báo, "
                  "2 lưu ý)</p>") != std::string::npos);
  CHECK(text.find("<h3>Phải hoàn thiện</h3>\n<ol start=\"1\">") != std::string::npos);
  CHECK(tests::count_of("<article class=\"finding error\">", text) == 4);
  CHECK(tests::count_of("<article class=\"finding warning\">", text) == 1);
  CHECK(text.find("<span class=\"number\">21</span>        thoi_han: <mark>31/12/2025</mark>\n") != std::string::npos);
  CHECK(text.find("<span class=\"related\">ngày ban hành ghi ở đây</span>") != std::string::npos);
  CHECK(text.find("<b>Căn cứ:</b> thông lệ") != std::string::npos);
  CHECK(text.find("<b>Căn cứ:</b> như dòng 12</p>") != std::string::npos);
  CHECK(text.find("<b>Cách sửa:</b> Ghi lại thời hạn sau ngày ban hành.</p>") != std::string::npos);
  CHECK(text.find("<h3>Lưu ý</h3>\n<ul>\n<li>Dòng 14:") != std::string::npos);
  CHECK(text.find("Ban Thường vụ") == std::string::npos);
  const std::string all = written(Format::kHtml, {tests::sample_incomplete()}, {.show_waived = true, .root = {}});
  CHECK(all.find("Được miễn áp dụng: Ban Thường vụ") != std::string::npos);
  const std::string full = written(Format::kHtml, {tests::sample_incomplete()}, {.show_info = true, .root = {}});
  CHECK(tests::count_of("<article class=\"finding info\">", full) == 2);
  CHECK(full.find("<h3>Lưu ý</h3>\n<article") != std::string::npos);
}

TEST_CASE("html: several plans have a table with links to each") {
  const std::string text = written(Format::kHtml, {tests::sample_clean(), tests::sample_not_verified()});
  CHECK(text.find("<section class=\"plan\" id=\"plan-2\">") != std::string::npos);
  CHECK(text.find(
            "<tr><td><a href=\"#plan-2\">hong/tab.yaml</a></td><td>CHƯA KẾT LUẬN ĐƯỢC; chưa xét theo 66-NQ/TW</td>") !=
        std::string::npos);
}

TEST_CASE("html: what is not verified is said") {
  const std::string text = written(Format::kHtml, {tests::sample_unreadable()}, {.lang = Lang::kEn, .root = {}},
                                   tests::run_with_failed_input());
  CHECK(text.find("<p class=\"failed\"><b>Error:</b> No plan was found at: khong/co</p>") != std::string::npos);
  CHECK(text.find("<p class=\"verdict not_verified\"><b>VERDICT: NOT VERIFIED</b>") != std::string::npos);
  CHECK(text.find("This plan is not verified. The file could not be read") != std::string::npos);
  CHECK(text.find("<pre>") == std::string::npos);
}

TEST_CASE("html: hostile texts stay texts") {
  const std::string text = written(Format::kHtml, {tests::sample_poisoned(), tests::sample_hostile()});
  CHECK(text.find("<b>&amp;amp;") == std::string::npos);
  CHECK(text.find("&lt;b&gt;&amp;amp; ]]&gt;") != std::string::npos);
  CHECK(text.find("<script") == std::string::npos);
  for (const char c : text) CHECK((static_cast<unsigned char>(c) >= 0x20 || c == '\n'));
}

TEST_CASE("html: a long line is cut around its place") {
  const std::string text = written(Format::kHtml, {tests::sample_long_line()});
  CHECK(text.find("<mark>tới sinh viên</mark>") != std::string::npos);
}

}  // namespace
}  // namespace rasoat::reports
