#include "reports/markdown_html.h"

#include "reports/html.h"
#include "reports/markdown.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

TEST_CASE("headings get anchors, tables a box, links the other ending") {
  CHECK(html_of_markdown("# Mục `III.1a`\n\n## Mục III.1a\n") ==
        "<h1><a id=\"mục-iii1a\"></a>Mục <code>III.1a</code></h1>\n<h2><a id=\"mục-iii1a-1\"></a>Mục III.1a</h2>\n");
  CHECK(html_of_markdown("[a](../b.md#c) [d](e.txt) [f](https://g/h.md)\n") ==
        "<p><a href=\"../b.html#c\">a</a> <a href=\"e.txt\">d</a> <a href=\"https://g/h.md\">f</a></p>\n");
  const std::string table = html_of_markdown("| a |\n| --- |\n| b |\n");
  CHECK(table.starts_with("<div class=\"table\">\n<table>"));
  CHECK(table.find("<td>b</td>") != table.npos);
}

TEST_CASE("nothing in a page can run") {
  CHECK(html_of_markdown("<script>alert(1)</script>\n").find("<script") == std::string::npos);
  CHECK(html_of_markdown("a <b onclick=\"x\">c</b>\n").find("onclick") == std::string::npos);
  CHECK(html_of_markdown("[a](javascript:x)\n").find("javascript") == std::string::npos);
  CHECK(html_of_markdown("```yaml\n<script>\n```\n").find("&lt;script&gt;") != std::string::npos);
}

TEST_CASE("whatever a text holds, the page shows it and nothing else") {
  for (const std::string text : {"<script>alert(1)</script>", "a & b &lt; c", "[x](javascript:y)", "![i](http://j)",
                                 "# không phải mục", "1. a", "- a", "> a", "`mã` **đậm** _nghiêng_ ~gạch~", "a|b",
                                 "<https://a.b>", "| a |", "===", "\\", "\\<b>", "![", "*"}) {
    INFO(text);
    CHECK(html_of_markdown(markdown_text(text) + "\n") == "<p>" + html_text(text) + "</p>\n");
  }
}

TEST_CASE("a page names its language, loads nothing and escapes what it is given") {
  HtmlPage page;
  page.lang = "vi";
  page.title = "a<b>\"c\"&";
  page.book = {"Sổ tay", "../index.html", false};
  page.contents = {{"Nhóm <1>", {{"Trang", "x y.html", true}}}};
  page.body = "<p>thân</p>\n";
  const std::string html = html_page(page);
  CHECK(html.starts_with("<!doctype html>\n<html lang=\"vi\">"));
  CHECK(html.find("<title>a&lt;b&gt;&quot;c&quot;&amp;</title>") != html.npos);
  CHECK(html.find("<summary>Nhóm &lt;1&gt;</summary>") != html.npos);
  CHECK(html.find("<a href=\"x%20y.html\" aria-current=\"page\">Trang</a>") != html.npos);
  CHECK(html.find("<p>thân</p>") != html.npos);
  CHECK(html.find("default-src 'none'") != html.npos);
  CHECK(html.find("<script") == html.npos);
  CHECK(html.find("src=") == html.npos);
}

}  // namespace
}  // namespace rasoat::reports
