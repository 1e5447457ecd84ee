#include "plans/reader.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/plans/outline.h"
#include "tests/support/catch.h"

using namespace rasoat::plans;

namespace {

// What is read when there must be no Fault.
std::string clean(std::string_view text) {
  const ReadResult result = read_yaml(text);
  return result.faults.empty() && result.complete ? outline(result) : "FAULTS " + faults_of(result);
}

}  // namespace

TEST_CASE("block collections") {
  CHECK(clean("a: 1\nb:\n  c: 2\n  d:\n    - x\n    - y\ne: 3\n") == "{a: 1, b: {c: 2, d: [x, y]}, e: 3}");
  CHECK(clean("a:\n- x\n- y\nb: 1\n") == "{a: [x, y], b: 1}");
  CHECK(clean("- - a\n  - b\n-\n  - c\n- - - d\n") == "[[a, b], [c], [[d]]]");
  CHECK(clean("- a: 1\n  b: 2\n-\n  c: 3\n-   d: 4\n    e: 5\n") == "[{a: 1, b: 2}, {c: 3}, {d: 4, e: 5}]");
  CHECK(clean("a:\n  b\nc:\n\n  # c\n  d\n") == "{a: b, c: d}");
  CHECK(clean("- a:\n  - b\n  c: d\n") == "[{a: [b], c: d}]");
}

TEST_CASE("what is not written is empty") {
  CHECK(clean("a:\nb: # c\nc:\n  d:\n") == "{a: ~, b: ~, c: {d: ~}}");
  CHECK(clean("-\n- \n- a\n-") == "[~, ~, a, ~]");
  CHECK(clean("a: &x\nb: *x\n") == "{a: ~, b: *x}");
  CHECK(clean("a: \"\"\nb: ''\nc: []\nd: {}\n") == "{a: , b: , c: [], d: {}}");
}

TEST_CASE("plain scalars are what is left") {
  CHECK(clean("a: http://x.y/z#t\nb: 12:30\nc: a:b\nd: -1\ne: ?x\nf: :x\n") ==
        "{a: http://x.y/z#t, b: 12:30, c: a:b, d: -1, e: ?x, f: :x}");
  CHECK(clean("a: b # c\nb: c#d\nc: “x”\nd: ~\ne: no\n") == "{a: b, b: c#d, c: “x”, d: ~, e: no}");
  CHECK(clean("a: b\n  c\n\n  d\ne: f\n") == "{a: b c\nd, e: f}");
  CHECK(clean("- 12:30\n- a:b\n- -x\n- 2024-01-10\n") == "[12:30, a:b, -x, 2024-01-10]");
  CHECK(clean("just text\nover lines\n") == "just text over lines");
  CHECK(clean("a: x\n  - y\n  z:w\n") == "{a: x - y z:w}");
}

TEST_CASE("keys of every kind") {
  CHECK(clean("'a b': 1\n\"c\\td\" : 2\nx y z: 3\n12: 4\na:b: 5\n- : 6\n") == "FAULTS stray-dash@42");
  CHECK(clean("'a b': 1\n\"c\\td\" : 2\nx y z: 3\n12: 4\na:b: 5\n") == "{a b: 1, c\td: 2, x y z: 3, 12: 4, a:b: 5}");
  CHECK(clean("&k a: 1\nb: &v 2\n*k : 3\n") == "{a: 1, b: 2, *k: 3}");
  CHECK(clean("'it''s': 1\n''': ': 2\n") == "{it's: 1, ': : 2}");
}

// Lines in the last sixteen bytes take another way through the reader than the same lines before them.
TEST_CASE("a short line is read the same wherever it stands") {
  for (const std::string_view line :
       {"a: b",        "a: 'b'",  "a: \"b\"", "a:",      "a: ",    "a : b",     "a:  b  ", "a: 'b' ", "a: 'b''c'",
        "a: \"b\\n\"", "a: 'b'c", "a: b # c", "a: b: c", "a: [b]", "a: {b: c}", "a: &x b", "a: *x",   "a: |",
        "a: ~",        "a: - b",  "a",        "<<: a",   "k: b",   "x: - ",     "'a': b",  "- b",     "- 'b'",
        "- a: b",      "- a:",    "- - b",    "-",       "a: b\r", "a: 'b'\r",  "a:\r"}) {
    for (const std::string_view before : {"", "k: 1\n", "m:\n  k: 1\n", "m:\n  k: 1\n  ", "m:\n  ", "m:\n- k: 1\n  ",
                                          "m:\n- ", "m:\n  k:\n    k: 1\n  "}) {
      const std::string text = std::string(before).append(line).append("\n");
      INFO(text);
      const ReadResult last = read_yaml(text);
      const std::string longer = text + "# nothing but a comment, long enough\n";
      const ReadResult inner = read_yaml(longer);
      CHECK(outline(last) + faults_of(last) == outline(inner) + faults_of(inner));
    }
  }
}

TEST_CASE("quoted scalars over several lines") {
  CHECK(clean("a: \"x\n  y\n\n  z\"\nb: 'p\n  q' # c\n") == "{a: x y\nz, b: p q}");
  CHECK(clean("- \"a: b\n  c: d\"\n- e\n") == "[a: b c: d, e]");
}

TEST_CASE("block scalars") {
  CHECK(clean("a: |\n  x\n   y\n\nb: >-\n  p\n  q\n\n\nc: d\n") == "{a: x\n y\n, b: p q, c: d}");
  CHECK(clean("a: |2\n   x\n  y\nb: |+\n  z\n\n") == "{a:  x\ny\n, b: z\n\n}");
  CHECK(clean("- |\n a\n- >\n b\n c\n") == "[a\n, b c\n]");
  CHECK(clean("a: |\nb: |\n\nc: d\n") == "{a: , b: , c: d}");
  CHECK(clean("--- |\n a\n...\n") == "a\n");
  CHECK(clean("a: |\n  # no comment\n  b: c\n  - d\n# comment\n") == "{a: # no comment\nb: c\n- d\n}");
}

TEST_CASE("flow collections") {
  CHECK(clean("[a, 'b', \"c\", [d], {e: f}]\n") == "[a, b, c, [d], {e: f}]");
  CHECK(clean("{a: 1, b: [x, y], c, d: , e: }\n") == "{a: 1, b: [x, y], c: ~, d: ~, e: ~}");
  CHECK(clean("{\"a\":1,\"b\":[2,3],\"c\":{\"d\":null}}\n") == "{a: 1, b: [2, 3], c: {d: null}}");
  CHECK(clean("[a: b, c, 'd': e, \"f\":g]\n") == "[{a: b}, c, {d: e}, {f: g}]");
  CHECK(clean("a: [x,\n  y, # c\n\n  z\n]\nb: {\n  c: d,\n}\n") == "{a: [x, y, z], b: {c: d}}");
  CHECK(clean("a: [x y\n   z, http://a.b, a:b, -1]\n") == "{a: [x y z, http://a.b, a:b, -1]}");
  CHECK(clean("[&a x, *a , ]\n") == "[x, *a]");
  CHECK(clean("{a: b:c, d: \"e\"\n , f: g}\n") == "{a: b:c, d: e, f: g}");
  CHECK(clean("[ : x, {: y}]\n") == "[{~: x}, {~: y}]");
}

TEST_CASE("one document, with or without its marks") {
  CHECK(clean("%YAML 1.2\n---\na: b\n...\n# end\n") == "{a: b}");
  CHECK(clean("--- # c\na: b\n") == "{a: b}");
  CHECK(clean("--- text\n") == "text");
  CHECK(clean("\n\n# c\n---\n- a\n...\n\n") == "[a]");
  CHECK(clean("a: ---\nb: x---y\n") == "{a: ---, b: x---y}");
}

TEST_CASE("byte order mark and line ends of any kind are read over") {
  CHECK(clean("\xEF\xBB\xBFrasoat: 1\r\nten: a\r\n  b\nl:\r\n  - |\r\n    x\r\n    y\r\n") ==
        "{rasoat: 1, ten: a b, l: [x\ny\n]}");
  CHECK(clean("\xEF\xBB\xBF---\r\na: [x,\r\n y]\r\n...\r\n") == "{a: [x, y]}");
  CHECK(clean("a: b") == "{a: b}");
}

TEST_CASE("an empty or comments-only file is one fault") {
  for (const std::string_view text : {"", "\n\n", "# only\n# comments\n", "---\n", "\xEF\xBB\xBF", "---\n...\n"}) {
    const ReadResult result = read_yaml(text);
    CHECK(faults_of(result) == "empty-document@0");
    CHECK(result.document.root() == kNoNode);
  }
}

TEST_CASE("what the profile refuses") {
  CHECK(faults_of("a: !x 1\nb: !!str 2\n") == "tag-refused@3 tag-refused@11");
  CHECK(outline("a: !x 1\n!y b: !<z> [2]\n") == "{a: 1, b: [2]}");
  CHECK(faults_of("? a\n: b\nc: d\n") == "complex-key-refused@0");
  CHECK(outline("? a\n: b\nc: d\n") == "{!: ~, c: d}?");
  CHECK(faults_of("[a]: b\n{c: d}: e\nf: g\n") == "complex-key-refused@0 complex-key-refused@7");
  CHECK(outline("[a]: b\nf: g\n") == "{!: b, f: g}?");
  CHECK(faults_of("{[a]: b, c: d}\n") == "complex-key-refused@1");
  CHECK(outline("[[a]: b, c]\n") == "[{!: b}?, c]");
  CHECK(faults_of("<<: *x\na: &x 1\n") == "merge-key-refused@0 unknown-alias@4");
  CHECK(faults_of("%TAG ! x\n---\na: b\n") == "directive-refused@0");
  CHECK(faults_of("%YAML 1.1\n---\na: b\n") == "directive-refused@0");
  CHECK(faults_of("%YAML 1.2\na: b\n") == "directive-refused@0");
}

TEST_CASE("a second document is not read") {
  for (const std::string_view text :
       {"a: b\n---\nc: d\n", "a: b\n...\nc: d\n", "a: b\n...\n---\n", "---\na: b\n---\n"}) {
    const ReadResult result = read_yaml(text);
    CHECK(faults_of(result).starts_with("several-documents"));
    CHECK(outline(result) == "{a: b}?");
    CHECK(!result.complete);
  }
  CHECK_FALSE(read_yaml("&a\n---\na\n").complete);  // the first is an empty node with an anchor
}

TEST_CASE("equal keys of one mapping, however they are written") {
  CHECK(faults_of("a: 1\n'a': 2\nb:\n  a: 3\n") == "duplicate-key@5");
  CHECK(outline("a: 1\n'a': 2\n") == "{a: 1, a: 2}");
  CHECK(faults_of("{a: 1, \"\\x61\": 2}") == "duplicate-key@7");
  const ReadResult result = read_yaml("a: 1\nb: 2\na: 3\na: 4\n");
  REQUIRE(result.faults.size() == 2);
  CHECK(result.faults[0].where == Span{10, 11});
  CHECK(result.faults[1].related == std::vector<Span>{{0, 1}});
  CHECK(faults_of("- a: 1\n- a: 2\n").empty());
}

TEST_CASE("equal keys are found among many") {
  std::string text;
  for (int i = 0; i < 50'000; ++i) text += "k" + std::to_string(i) + ": {x: 1}\n";
  CHECK(faults_of(text).empty());
  const std::string last = "@" + std::to_string(text.size());
  CHECK(faults_of(text + "k77: x\n") == "duplicate-key" + last);
  CHECK(faults_of(text + "new: x\n").empty());
}

TEST_CASE("genuine plans are read without a fault") {
  std::size_t plans = 0;
  for (const auto& entry : std::filesystem::directory_iterator(RASOAT_SOURCE_DIR "/plans/samples")) {
    // `.loi.yaml`: the same plan with mistakes on purpose.
    if (entry.path().extension() != ".yaml" || entry.path().stem().extension() == ".loi") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    CHECK(faults_of(text.str()) == "");
    ++plans;
  }
  CHECK(plans > 0);
}
