// Everyday mistakes: one Fault at the smallest place, an edit where it is certain, and everything else still read.
#include <fstream>
#include <map>
#include <random>
#include <sstream>

#include "plans/reader.h"
#include "tests/plans/outline.h"
#include "tests/support/catch.h"

using namespace rasoat::plans;

namespace {

// "what was read | faults"
std::string read(std::string_view text) {
  const ReadResult result = read_yaml(text);
  return outline(result) + " | " + faults_of(result);
}

}  // namespace

TEST_CASE("tabs in the indentation") {
  CHECK(read("a:\n\tb: 1\n") == "{a: {b: 1}} | tab-indentation@3");
  CHECK(outline("a:\n\tb: 1\n\tc:\n\t\t- x\n\t\t- y\nd: 2\n") == "{a: {b: 1, c: [x, y]}, d: 2}");
  CHECK(outline("l:\n  - a: 1\n\tb: 2\n    c: 3\n") == "{l: [{a: 1, b: 2, c: 3}]}");
  CHECK(outline("l:\n  - a: 1\n\t   b: 2\n    c: 3\n") == "{l: [{a: 1, b: 2, c: 3}]}");
  // The next line tells how wide the tabs were meant.
  CHECK(read("a:\n  - b:\n      - c: 1\n\t\td: 2\n        e: 3\n") ==
        "{a: [{b: [{c: 1, d: 2, e: 3}]}]} | tab-indentation@23");
  CHECK(read("a: x\n\ty\nb: 1\n") == "{a: x y, b: 1} | tab-indentation@5");
  CHECK(mended("l:\n  - a: 1\n\tb: 2\n") == "l:\n  - a: 1\n    b: 2\n");
  CHECK(read("a: |\n\tx\nb: 1\n") == "{a: x\n, b: 1} | tab-indentation@5");
  // One file, one width, told once.
  const std::string throughout = "a:\n  b:\n\tc: 1\n\td: 2\n  e:\n\t- f: 3\n\t  g:\n\t\t  h: 4\n\t- f: 5\ni: 6\n";
  CHECK(read(throughout) == "{a: {b: {c: 1, d: 2}, e: [{f: 3, g: {h: 4}}, {f: 5}]}, i: 6} | tab-indentation@8");
  CHECK(outline(mended(throughout)) == outline(throughout));
  CHECK(faults_of(mended(throughout)).empty());
  CHECK(faults_of("a:\tb\n\t\n\t# c\nc: [\n\td ]\n").empty());
}

TEST_CASE("odd blanks where a blank should be") {
  CHECK(read("a:\n\u00A0\u00A0b: 1\n  c: 2\n") == "{a: {b: 1, c: 2}} | odd-blank@3");
  CHECK(mended("a:\n  b: 1\n\u3000c: 2\n") == "a:\n  b: 1\n  c: 2\n");
  CHECK(read("\u200Ba: 1\nb: 2\n") == "{a: 1, b: 2} | odd-blank@0");
  CHECK(read("a: 1\nb:\u00A0x\n") == "{a: 1, b: x} | odd-blank@7");
  CHECK(read("- a\n-\u00A0b\n- c\n") == "[a, b, c] | odd-blank@5");
  CHECK(mended("- a\n-\u00A0b\n") == "- a\n- b\n");
  CHECK(read("a: 1\n\u00A0\nb: 2\n") == "{a: 1, b: 2} | odd-blank@5");
  CHECK(faults_of("a: x\u00A0y\nb: \u00A0z\n").empty());
}

TEST_CASE("indentation that fits nothing") {
  CHECK(read("l:\n  - a: 1\n   b: 2\n    c: 3\n  - a: 4\n") ==
        "{l: [{a: 1, b: 2, c: 3}?, {a: 4}]} | wrong-indentation@12");
  CHECK(mended("l:\n  - a: 1\n   b: 2\n") == "l:\n  - a: 1\n    b: 2\n");
  CHECK(read("a: 1\n   b: 2\nc: 3\n") == "{a: 1, b: 2, c: 3}? | wrong-indentation@5");
  CHECK(read("a: 1\n  b: 2\n  c: 3\nd: 4\n") == "{a: 1, b: 2, c: 3, d: 4}? | wrong-indentation@5");
  CHECK(read("l:\n    - a\n   - b\n    - c\n") == "{l: [a, b, c]?} | wrong-indentation@11");
  CHECK(read("a: |\n    x\n  y\n    z\nb: 1\n") == "{a: x\ny\nz\n, b: 1} | wrong-indentation@11");
  CHECK(read("a:\n    b: 1\n  c: 2\nd: 3\n") == "{a: {b: 1, c: 2}?, d: 3} | wrong-indentation@12");
}

TEST_CASE("colons") {
  CHECK(read("a: 1\nb:2\nc: 3\n") == "{a: 1, b: 2, c: 3} | missing-blank-after-colon@6");
  CHECK(read("a:1\nb: 2\n") == "{a: 1, b: 2} | missing-blank-after-colon@1");
  CHECK(mended("a: 1\n\"b\":2\n") == "a: 1\n\"b\": 2\n");
  CHECK(read("ten: Mục tiêu: đến 2030 # c\nb: 1\n") == "{ten: Mục tiêu: đến 2030, b: 1} | colon-in-plain-value@16");
  CHECK(mended("a: x: \"y\"\n") == "a: \"x: \\\"y\\\"\"\n");
  CHECK(read("a: x: y\n  z\nb: 1\n") == "{a: x: y z, b: 1} | colon-in-plain-value@4");
  CHECK(read("a: Gồm:\nb: 1\n") == "{a: Gồm:, b: 1} | colon-in-plain-value@8");
  CHECK(read("a：1\nb: 2\n") == "{a: 1, b: 2} | full-width-colon@1");
  CHECK(mended("a: 1\nb：2\nc： 3\n") == "a: 1\nb: 2\nc: 3\n");
  CHECK(faults_of("a: x：y\nb: c:d\n").empty());
  CHECK(read("{a: Mục tiêu: x, b: 1}\n") == "{a: Mục tiêu: x, b: 1} | colon-in-plain-value@15");
  // The commas behind it are within the quotes that the text needs.
  CHECK(read("{a: Gồm: x, y z, b: 1}\n") == "{a: Gồm: x, y z, b: 1} | colon-in-plain-value@9");
  CHECK(mended("{a: Gồm: x, y, z}\n") == "{a: \"Gồm: x, y, z\"}\n");
  CHECK(read("{a: Gồm: x, chu_tri, b: 1}\n") == "{a: Gồm: x, chu_tri: ~, b: 1} | colon-in-plain-value@9");
}

TEST_CASE("half-typed keys and stray text") {
  CHECK(read("a: 1\nvan\nb: 2\n") == "{a: 1, !: ~, b: 2}? | half-typed-key@5");
  CHECK(read("van\nb: 2\n") == "{!: ~, b: 2}? | half-typed-key@0");
  CHECK(read("a: 1\nviec\n  - x\n  - y\nb: 2\n") == "{a: 1, viec: [x, y], b: 2} | half-typed-key@5");
  CHECK(mended("a: 1\nviec\n  - x\n") == "a: 1\nviec:\n  - x\n");
  CHECK(read("l:\n  - a: 1\n    b: x\nY z, một câu\n    c: 2\n") ==
        "{l: [{a: 1, b: x, !: ~, c: 2}?]?}? | unexpected-text@21");
  CHECK(read("a: 1\nMột câu, dài.\nHai câu, dài.\nb: 2\n") == "{a: 1, !: ~, b: 2}? | unexpected-text@5");
  CHECK(read("a: 1\n: x\nb: 2\n") == "{a: 1, ~: x, b: 2}? | unexpected-text@5");
}

TEST_CASE("another sign in the place of a key's colon") {
  CHECK(read("a: 1\nchu_tri = Sở A\nb: 2\n") == "{a: 1, chu_tri: Sở A, b: 2} | half-typed-key@13");
  CHECK(read("a: 1\nchu_tri; Sở A\nb: 2\n") == "{a: 1, chu_tri: Sở A, b: 2} | half-typed-key@12");
  CHECK(mended("a: 1\nchu_tri = x\nchu_ky=y\n") == "a: 1\nchu_tri: x\nchu_ky: y\n");
  CHECK(outline("a: 1\nChủ trì = Sở A\nb: 2\n") == "{a: 1, Chủ trì: Sở A, b: 2}");
  CHECK(read("a: 1\ntăng trưởng = 5%\nb: 2\n") == "{a: 1 tăng trưởng = 5%, b: 2} | unexpected-text@5");
  CHECK(read("a: 1\nmở; đóng\nb: 2\n").ends_with("| unexpected-text@5"));
}

TEST_CASE("the rest of a text that is not indented belongs to it") {
  CHECK(read("l:\n  - a: Mở chợ,\nhỗ trợ đăng ký bảo hộ, bồi dưỡng\n    b: 2\n") ==
        "{l: [{a: Mở chợ, hỗ trợ đăng ký bảo hộ, bồi dưỡng, b: 2}]} | unexpected-text@22");
  CHECK(mended("a:\n  b: Mở chợ,\nhỗ trợ đăng ký, bảo hộ\n") == "a:\n  b: Mở chợ,\n    hỗ trợ đăng ký, bảo hộ\n");
  CHECK(read("a: Mở chợ,\nhỗ trợ, bồi dưỡng,\nthi đua, khen thưởng\nb: 2\n") ==
        "{a: Mở chợ, hỗ trợ, bồi dưỡng, thi đua, khen thưởng, b: 2} | unexpected-text@15");
  CHECK(read("l:\n  - a:\n    Mở chợ công nghệ\n    b: 2\n") ==
        "{l: [{a: Mở chợ công nghệ, b: 2}]} | unexpected-text@14");
  CHECK(read("a:\nBAN THƯỜNG VỤ\nb: 2\n") == "{a: BAN THƯỜNG VỤ, b: 2} | unexpected-text@3");
  CHECK(outline("a:\nIV. TỔ CHỨC\nb: 2\n") == "{a: ~, b: 2}");
  // Something stands between, or it may begin anew.
  for (const char* apart : {"a: x # c\nhỗ trợ, bảo hộ\nb: 2\n", "a: x\n\nhỗ trợ, bảo hộ\nb: 2\n",
                            "a: \"x\"\nhỗ trợ, bảo hộ\nb: 2\n", "a: x\nHỗ trợ, bảo hộ\nb: 2\n"})
    CHECK(outline(apart) == "{a: x, !: ~, b: 2}?");
}

TEST_CASE("titles and rules of a printed text are no entries, and nothing is lost with them") {
  for (const std::string line :
       {"IV. TỔ CHỨC QUÁN TRIỆT", "TỔ CHỨC THỰC HIỆN, KIỂM TRA", "-----", "*****", "__________"}) {
    const std::string text = "l:\n  - a: x\n" + line + "\n    b: 1\n";
    CHECK(read(text) == "{l: [{a: x, b: 1}]} | unexpected-text@12");
    CHECK(mended(text) == "l:\n  - a: x\n# " + line + "\n    b: 1\n");
  }
}

TEST_CASE("other words alone on a line are told as what they most probably are") {
  const auto kind = [](const std::string& line) {
    const std::string text = "a: x\n" + line + "\nb: 1\n";
    const ReadResult result = read_yaml(text);
    REQUIRE(result.faults.size() == 1);
    CHECK(outline(result) == "{a: x, !: ~, b: 1}?");
    return result.faults[0].args.back().second;
  };
  CHECK(kind("2. Mục tiêu, chỉ tiêu") == "heading");
  CHECK(kind("a) Mở lớp, hội nghị") == "heading");
  CHECK(kind("V. Tổ chức thực hiện, báo cáo") == "heading");
  CHECK(kind("Các sở, ngành, địa phương căn cứ kế hoạch này") == "wrapped");
}

TEST_CASE("an item of a list without its dash") {
  const std::string three =
      "l:\n  - a: 1\n    b: 2\n    a: 3\n    b: 4\n    c: 5\n    a: 6\n    b: 7\n  - a: 8\nd: 9\n";
  CHECK(read(three) ==
        "{l: [{a: 1, b: 2}, {a: 3, b: 4, c: 5}, {a: 6, b: 7}, {a: 8}], d: 9} | missing-dash@25 missing-dash@52");
  CHECK(mended(three) == "l:\n  - a: 1\n    b: 2\n  - a: 3\n    b: 4\n    c: 5\n  - a: 6\n    b: 7\n  - a: 8\nd: 9\n");
  // At the column of the dashes.
  CHECK(read("l:\n  - a: 1\n    b: 2\n  a: 3\n    b: 4\n  - a: 5\nd: 9\n") ==
        "{l: [{a: 1, b: 2}, {a: 3, b: 4}, {a: 5}], d: 9} | missing-dash@23");
  CHECK(read("l:\n  - a: 1\n    b: 2\n  a: 3\n  b: 4\nd: 9\n") ==
        "{l: [{a: 1, b: 2}, {a: 3, b: 4}], d: 9} | missing-dash@23");
  CHECK(mended("l:\n  - a: 1\n    b: 2\n  a: 3\n    b: 4\n") == "l:\n  - a: 1\n    b: 2\n  - a: 3\n    b: 4\n");
  // The first of the list.
  CHECK(read("l:\n    a: 1\n    b: [x]\n  - a: 3\n    b: 4\nd: 9\n") ==
        "{l: [{a: 1, b: [x]}, {a: 3, b: 4}], d: 9} | missing-dash@7");
  CHECK(mended("l:\n    a: 1\n    b: 2\n  - a: 3\n") == "l:\n  - a: 1\n    b: 2\n  - a: 3\n");
}

TEST_CASE("a text of a list without its dash begins with a capital") {
  const std::string text = "l:\n  - Sở A\n  Sở B, Sở C\n  - Sở D\nd: 9\n";
  CHECK(read(text) == "{l: [Sở A, Sở B, Sở C, Sở D], d: 9} | missing-dash@16");
  CHECK(mended(text) == "l:\n  - Sở A\n  - Sở B, Sở C\n  - Sở D\nd: 9\n");
  CHECK(read("l:\n  - Sở A\n  và các sở, ngành\nd: 9\n") == "{l: [Sở A và các sở, ngành], d: 9} | unexpected-text@16");
  CHECK(read_yaml("Kính gửi ông A, bà B\na: 1\n").faults[0].args.size() == 1);
}

TEST_CASE("a key twice is a duplicate where no new item begins") {
  CHECK(faults_of("l:\n  - a: 1\n    b: 2\n    a: 3\n") == "duplicate-key@25");
  CHECK(faults_of("l:\n  - a: 1\n    a: 2\n    b: 3\n") == "duplicate-key@16");
  CHECK(faults_of("l:\n  - a: 1\n    b: 2\n    c: 3\n    b: 4\n    c: 5\n") == "duplicate-key@34 duplicate-key@43");
  CHECK(faults_of("a: 1\nb: 2\na: 3\nb: 4\n") == "duplicate-key@10 duplicate-key@15");
  CHECK(faults_of("[{a: 1, b: 2, a: 3, b: 4}]") == "duplicate-key@14 duplicate-key@20");
  CHECK(faults_of("l:\n  - a: 1\n    b: 2\n    a: 3\n    b: 4\n    b: 5\n") ==
        "duplicate-key@25 duplicate-key@34 duplicate-key@43");
  CHECK(faults_of("l:\n  - &x\n    a: 1\n    b: 2\n    a: 3\n    b: 4\nm: *x\n") ==
        "duplicate-key@32 duplicate-key@41");
}

TEST_CASE("dashes") {
  CHECK(read("- a\n-b\n- c\n") == "[a, b, c] | stray-dash@4");
  CHECK(mended("- a\n-b\n") == "- a\n- b\n");
  CHECK(read("a: 1\n- b: 2\n  c: 3\nd: 4\n") == "{a: 1, !: [{b: 2, c: 3}], d: 4}? | stray-dash@5");
  CHECK(read("a: -\nb: - x\nc: 1\n") == "{a: -, b: - x, c: 1} | stray-dash@3 stray-dash@8");
  CHECK(mended("a: -\n") == "a: \"-\"\n");
  CHECK(read("a: - x\n  - y\nb: 1\n") == "{a: [x, y], b: 1} | stray-dash@3");
  CHECK(read("a: - b: 1\n    c: 2\n  - d\n") == "{a: [{b: 1, c: 2}, d]} | stray-dash@3");
}

TEST_CASE("values that YAML can only have in quotes") {
  CHECK(read("a: @x\nb: `y`\nc: %z\n") ==
        "{a: @x, b: `y`, c: %z} | reserved-start@3 reserved-start@9 reserved-start@16");
  CHECK(mended("a: @x \"y\"\n") == "a: \"@x \\\"y\\\"\"\n");
  CHECK(read("a: >= 30\nb: > 5\nc: |x\n") ==
        "{a: >= 30, b: > 5, c: |x} | reserved-start@3 reserved-start@12 reserved-start@19");
  CHECK(read("a: >30%\nb: >=30 # c\nc:\n  - > 5 triệu đồng\n") ==
        "{a: >30%, b: >=30, c: [> 5 triệu đồng]} | reserved-start@3 reserved-start@11 reserved-start@27");
  CHECK(mended("a: >= 30 # c\nc: |-\n  x\nd: >\n") == "a: \">= 30\" # c\nc: |-\n  x\nd: >\n");
  CHECK(read("a: >2\n    x\nb: >-\nc: |2-\n") == "{a:   x\n, b: , c: } | ");
  CHECK(read("a: >x\n  y\nb: 1\n") == "{a: y\n, b: 1} | bad-block-header@3");
  CHECK(read("a: * x\nb: & y\n") == "{a: * x, b: & y} | reserved-start@3 reserved-start@10");
  CHECK(read("[@a, b]\n") == "[@a, b] | reserved-start@1");
  CHECK(read("@a: 1\nb: 2\n") == "{@a: 1, b: 2} | reserved-start@0");
}

TEST_CASE("curly quotes where YAML's were meant") {
  CHECK(read("a: “Mục tiêu: x”\nb: 1\n") == "{a: Mục tiêu: x, b: 1} | curly-quotes@3");
  CHECK(read("a: “Một: x” và “hai: y”\n").starts_with("{a: “Một: x” và “hai: y”} | colon-in-plain-value@"));
  CHECK(mended("a: “Mục tiêu: x”\n") == "a: \"Mục tiêu: x\"\n");
  CHECK(faults_of("a: “x”\nb: “y” z\n").empty());
}

TEST_CASE("quotes that are not closed, or too early") {
  CHECK(read("a: \"x\nb: 1\nc: \"y\"\n") == "{a: !, b: 1, c: y} | unclosed-quote@3");
  CHECK(read("l:\n  - 'x\n  - y\nb: 1\n") == "{l: [!, y]?, b: 1} | unclosed-quote@7");
  CHECK(read("l:\n  - \"a: 1\n    b: 2\n  - c\n") == "{l: [{!: ~, b: 2}?, c]} | unclosed-quote@7");
  CHECK(read("a: \"x\" y\nb: 1\n") == "{a: \"x\" y, b: 1} | unexpected-text@7");
  CHECK(mended("a: \"Chợ\" mở # c\nl:\n  - 'x' y: z\n") == "a: “Chợ” mở # c\nl:\n  - \"'x' y: z\"\n");
  CHECK(read("a: \"Chợ\" mở\n  hằng năm\nb: 1\n") == "{a: \"Chợ\" mở hằng năm, b: 1} | unexpected-text@11");
  CHECK(read("a: \"x\" \"y\"\nb: 1\n") == "{a: !, b: 1} | unexpected-text@7");
  CHECK(read("a: \"x\nb: [1, 2]\n") == "{a: !, b: [1, 2]} | unclosed-quote@3");
  CHECK(read("a: [\"x, y]\nb: 1\n") == "{a: [!]?, b: 1} | unclosed-quote@4");
  CHECK(read("a: 1\n\"b: 2\nc: 3\n") == "{a: 1, !: ~, c: 3}? | unclosed-quote@5");
  CHECK(read("a: \"\\q\"\n") == "{a: \\q} | bad-escape@4");
  CHECK(read("a: &b[c]\nd: [&e{f: 1}]\n") == "{a: [c], d: [{f: 1}]} | unexpected-text@5 unexpected-text@15");
  CHECK(read("\"\\q\": x\n") == "{\\q: x} | bad-escape@1");
}

TEST_CASE("brackets") {
  CHECK(read("a: [x, y\nb: 1\n") == "{a: [x, y]?, b: 1}? | unclosed-bracket@3");
  CHECK(mended("a: [x, {y: z\nb: 1\n") == "a: [x, {y: z}]\nb: 1\n");
  CHECK(read("a: [x}\nb: 1\n") == "{a: [x]?, b: 1} | unmatched-bracket@5");
  CHECK(mended("a: [x}\n") == "a: [x]\n");
  CHECK(read("a: [x, {y: z]\nb: 1\n") == "{a: [x, {y: z}?]?, b: 1} | unclosed-bracket@7");
  CHECK(read("a: ]\nb: 1\n") == "{a: !, b: 1} | unmatched-bracket@3");
  CHECK(read("a:\n  - \"x, y\",\n  - 'z' ; # c\n  - w\nb: [x],\nc: {d: \"e\"}.\n") ==
        "{a: [x, y, z, w], b: [x], c: {d: e}} | stray-punctuation@13 stray-punctuation@23 stray-punctuation@41 "
        "stray-punctuation@54");
  CHECK(read("a: \"x\",\nb: 1\n") == "{a: x, b: 1} | stray-punctuation@6");
  CHECK(mended("a: \"x\" , # c\nb: 1\n") == "a: \"x\" # c\nb: 1\n");
  CHECK(read("a: \"x\", \"y\"\nb: 1\n") == "{a: !, b: 1} | unexpected-text@6");
  CHECK(read("a: \"x\",,\nb: 1\n") == "{a: !, b: 1} | unexpected-text@6");
  CHECK(read("a: [x] y\nb: 1\n") == "{a: [x] y, b: 1} | unexpected-text@7");
  CHECK(mended("a: [số] lớp\nb: 1\n") == "a: \"[số] lớp\"\nb: 1\n");
  CHECK(read("a: [x, y] z\nb: 1\n") == "{a: [x, y], b: 1}? | unexpected-text@10");
  CHECK(read("a:\n  - {b: 1\n    c: 2\n    d: 3\n  - e\nf: 1\n") ==
        "{a: [{b: 1, c: 2, d: 3}?, e]?, f: 1} | unclosed-bracket@7");
  CHECK(read("a: [x,, y]\n") == "{a: [x, y]?} | unexpected-text@6");
}

TEST_CASE("commas that are missing") {
  CHECK(read("['a' \"b\"]\n") == "[a, b] | missing-comma@5");
  CHECK(mended("['a' \"b\", [c] d]\n") == "['a', \"b\", [c] d]\n");
  CHECK(read("{a: 1 b: 2}\n") == "{a: 1, b: 2} | missing-comma@6");
  CHECK(read("{a: 1\n b: 2}\n") == "{a: 1, b: 2} | missing-comma@7");
  CHECK(mended("a: {b: 1\n  c: 2}\n") == "a: {b: 1,\n  c: 2}\n");
}

TEST_CASE("merge conflicts are one fault, and one side is read") {
  const std::string text = "a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\nc: 4\n";
  CHECK(read(text) == "{a: 1, b: 2, c: 4}? | merge-conflict@5");
  CHECK(read("l:\n  - a: 1\n<<<<<<< HEAD\n    b: 2\n=======\n    b: 3\n>>>>>>> x\n    c: 4\n") ==
        "{l: [{a: 1, b: 2, c: 4}?]?}? | merge-conflict@12");
  CHECK(read("a: 1\n=======\nb: 2\n") == "{a: 1, b: 2}? | merge-conflict@5");
}
