#include "reports/markdown.h"

#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

TEST_CASE("a text stays a text, and readable") {
  CHECK(markdown_text("149-HD/BTGTW, ngày 25/3/2024 (khoản 2).") == "149-HD/BTGTW, ngày 25/3/2024 (khoản 2).");
  CHECK(markdown_text("ghi “chu_tri:” ở van_ban.so_ky_hieu") == "ghi “chu_tri:” ở van_ban.so_ky_hieu");
  CHECK(markdown_text("<b>*đậm*</b> [a](b) `c` a|b _x_ ~s~ &lt; #1") ==
        "\\<b>\\*đậm\\*\\</b> \\[a\\](b) \\`c\\` a\\|b \\_x\\_ \\~s\\~ \\&lt; \\#1");
  CHECK(markdown_text("một\nhai") == "một hai");
}

TEST_CASE("a text cannot begin a list, a heading, a quotation or a rule") {
  CHECK(markdown_text("- a") == "\\- a");
  CHECK(markdown_text("---") == "\\---");
  CHECK(markdown_text("> a") == "\\> a");
  CHECK(markdown_text("=== ") == "\\=== ");
  CHECK(markdown_text("12. a") == "12\\. a");
  CHECK(markdown_text("2)") == "2\\)");
  CHECK(markdown_text("1.0.0") == "1.0.0");
}

TEST_CASE("code holds backticks, and bars that a table would take") {
  CHECK(markdown_code("chu_tri") == "`chu_tri`");
  CHECK(markdown_code("a`b") == "``a`b``");
  CHECK(markdown_code("`a") == "`` `a ``");
  CHECK(markdown_code("a|b") == "`a|b`");
  Markdown page;
  page.table({"x"}, {{markdown_code("a|b") + markdown_text("c|d")}});
  CHECK(page.take().ends_with("| `a\\|b`c\\|d |\n"));
}

TEST_CASE("anchors are those of a repository’s own pages") {
  CHECK(markdown_anchor("III.1a") == "iii1a");
  CHECK(markdown_anchor("van_ban") == "van_ban");
  CHECK(markdown_anchor("phần hạn chế") == "phần-hạn-chế");
  CHECK(markdown_anchor("conditions (when, require)") == "conditions-when-require");
  Anchors anchors;
  CHECK(anchors.next("I.1") == "i1");
  CHECK(anchors.next("I1") == "i1-1");
}

TEST_CASE("links are relative paths with what must be escaped escaped") {
  CHECK(markdown_link("a", "rules/x.md#i1") == "[a](rules/x.md#i1)");
  CHECK(markdown_link("a", "b c).md") == "[a](b%20c%29.md)");
}

TEST_CASE("blocks are set apart, items and rows are not") {
  Markdown page;
  page.heading(1, "Tên");
  page.item("một");
  page.item("hai");
  page.quote("lời");
  page.table({"a", "b"}, {{"1", "2"}, {"3", ""}});
  page.code("x: ```\n\n", "yaml");
  CHECK(
      page.take() ==
      "# Tên\n\n- một\n- hai\n\n> lời\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 |  |\n\n````yaml\nx: ```\n\n````\n");
}

}  // namespace
}  // namespace rasoat::reports
