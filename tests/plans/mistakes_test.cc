#include "plans/mistakes.h"

#include "tests/support/catch.h"

using namespace rasoat::plans;

namespace {

bool entry(std::string_view line) { return looks_like_entry(Scanner(line), 0); }

}  // namespace

TEST_CASE("lines that look like entries of a block") {
  CHECK(entry("- a"));
  CHECK(entry("-"));
  CHECK(entry("ten: a"));
  CHECK(entry("Chủ trì:"));
  CHECK(entry("\"ten\": a"));
  CHECK(!entry("-a"));
  CHECK(!entry("ten:a"));
  CHECK(!entry("http://a.b"));
  CHECK(!entry("12:30"));
  CHECK(!entry("một câu rất dài, có cả dấu phẩy và nhiều chữ: thế này"));
}

TEST_CASE("keys are a few short words") {
  CHECK(key_like("noi_dung"));
  CHECK(key_like("Kiểm tra giám sát"));
  CHECK(!key_like("12"));
  CHECK(!key_like(""));
  CHECK(!key_like("a, b"));
  CHECK(!key_like("một hai ba bốn năm sáu"));
  CHECK(ascii_key("so_ky_hieu"));
  CHECK(!ascii_key("Mục tiêu"));
}

TEST_CASE("curly quotes enclose all of a text or are its own") {
  CHECK(in_curly_quotes("“II.5”") == "II.5");
  CHECK(in_curly_quotes("‘a b’") == "a b");
  CHECK(in_curly_quotes("“”") == "");
  for (const char* own : {"“a” và “b”", "“a", "a”", "“", "“a’", "x “a”", ""}) CHECK_FALSE(in_curly_quotes(own));
}

TEST_CASE("odd blanks and their width") {
  CHECK(odd_blank_at(Scanner("\u00A0x"), 0).columns == 1);
  CHECK(odd_blank_at(Scanner("\u3000x"), 0).columns == 2);
  CHECK(odd_blank_at(Scanner("\u200Bx"), 0).columns == 0);
  CHECK(odd_blank_at(Scanner("\u200Bx"), 0).bytes == 3);
  CHECK(odd_blank_at(Scanner("à"), 0).bytes == 0);
  CHECK(odd_blank_at(Scanner("“"), 0).bytes == 0);
  CHECK(skip_all_blanks(Scanner(" \u00A0\t\u3000x"), 0) == 7);
}

TEST_CASE("conflict markers have seven characters and a blank") {
  CHECK(conflict_marker_at(Scanner("<<<<<<< HEAD"), 0) == '<');
  CHECK(conflict_marker_at(Scanner("=======\n"), 0) == '=');
  CHECK(conflict_marker_at(Scanner("========\n"), 0) == 0);
  CHECK(conflict_marker_at(Scanner("<<<<<<"), 0) == 0);
  CHECK(conflict_marker_at(Scanner("-------"), 0) == 0);
}

TEST_CASE("quoting keeps the text") {
  CHECK(quoted("a \"b\" \\c") == R"("a \"b\" \\c")");
  CHECK(excerpt("ngắn") == "ngắn");
  CHECK(excerpt(std::string(59, 'x') + "ủy") == std::string(59, 'x') + "…");
}
