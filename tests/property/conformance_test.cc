// Small texts, each with the tree that the rules of YAML 1.2 give it: our reader and libyaml must both find that tree.
//
// The trees are written in the notation of tests/support/yaml_events.h. Chapters follow the specification's.
#include <string>
#include <string_view>

#include "plans/reader.h"
#include "tests/support/catch.h"
#include "tests/support/libyaml_reading.h"
#include "tests/support/witnesses.h"
#include "tests/support/yaml_events.h"

namespace rasoat::tests {
namespace {

struct Case {
  std::string_view text;
  std::string_view tree;
};

constexpr Case kCharactersAndLines[] = {
    {"a: b", R"({"a": "b"})"},
    {"a: b\n", R"({"a": "b"})"},
    {"a: b\r\nc: d\r\n", R"({"a": "b", "c": "d"})"},
    {"\xEF\xBB\xBF"
     "a: b\n",
     R"({"a": "b"})"},
    {"\n\n\na: b\n\n\n", R"({"a": "b"})"},
    {"   \na: b\n   \n", R"({"a": "b"})"},
    {"a: b   \n", R"({"a": "b"})"},
    {"a:    b\n", R"({"a": "b"})"},
    {"a:\tb\n", R"({"a": "b"})"},
    {"a: b\t\n", R"({"a": "b"})"},
    {"Chủ trì: Đảng ủy\n", R"({"Chủ trì": "Đảng ủy"})"},
    {"a: 𝄞\n", R"({"a": "𝄞"})"},
    {"a: x\xC2\xA0y\n", "{\"a\": \"x\xC2\xA0y\"}"},
};

constexpr Case kComments[] = {
    {"# c\na: b\n", R"({"a": "b"})"},
    {"a: b # c\n", R"({"a": "b"})"},
    {"a: b\t# c\n", R"({"a": "b"})"},
    {"a: b#c\n", R"({"a": "b#c"})"},
    {"a: #c\n", R"({"a": ~})"},
    {"a: # c\n  b\n", R"({"a": "b"})"},
    {"a: # c\n  - b\n", R"({"a": ["b"]})"},
    {"a:\n  # c\n  b: c\n", R"({"a": {"b": "c"}})"},
    {"a:\n# c\n  b: c\n", R"({"a": {"b": "c"}})"},
    {"a:\n      # c\n  b: c\n", R"({"a": {"b": "c"}})"},
    {"- a\n# c\n- b\n", R"(["a", "b"])"},
    {"- a\n    # c\n- b\n", R"(["a", "b"])"},
    {"a: 'b' # c\n", R"({"a": "b"})"},
    {"a: [b, # c\n  d]\n", R"({"a": ["b", "d"]})"},
    {"a: b\n#", R"({"a": "b"})"},
    {"a: b\n# c", R"({"a": "b"})"},
    {"a: '#c'\n", R"({"a": "#c"})"},
};

constexpr Case kBlockMappings[] = {
    {"a:\n", R"({"a": ~})"},
    {"a:\nb:\n", R"({"a": ~, "b": ~})"},
    {"a:\n  b: c\n", R"({"a": {"b": "c"}})"},
    {"a:\n  b:\n    c: d\ne: f\n", R"({"a": {"b": {"c": "d"}}, "e": "f"})"},
    {"a:\n b: c\n d: e\nf: g\n", R"({"a": {"b": "c", "d": "e"}, "f": "g"})"},
    {"a:\n        b: c\n", R"({"a": {"b": "c"}})"},
    {"  a: b\n  c: d\n", R"({"a": "b", "c": "d"})"},
    {"a:\n  b\n", R"({"a": "b"})"},
    {"a:\n\n  b\n", R"({"a": "b"})"},
    {"a : b\n", R"({"a": "b"})"},
    {"'a': b\n", R"({"a": "b"})"},
    {"\"a\" : b\n", R"({"a": "b"})"},
    {"a b c: d\n", R"({"a b c": "d"})"},
    {"a:b: c\n", R"({"a:b": "c"})"},
    {"12:30: x\n", R"({"12:30": "x"})"},
    {"a: b:c\n", R"({"a": "b:c"})"},
    {"a: http://x/y?z\n", R"({"a": "http://x/y?z"})"},
    {"a: ::b\n", R"({"a": "::b"})"},
    {"a#b: c\n", R"({"a#b": "c"})"},
    {"null: ~\n", R"({"null": "~"})"},
    {"a: \n  'b'\n", R"({"a": "b"})"},
};

constexpr Case kBlockSequences[] = {
    {"- a\n- b\n", R"(["a", "b"])"},
    {"-   a\n", R"(["a"])"},
    {"-\n- a\n-\n", R"([~, "a", ~])"},
    {"-\n  a\n", R"(["a"])"},
    {"- - a\n  - b\n- c\n", R"([["a", "b"], "c"])"},
    {"- - - a\n", R"([[["a"]]])"},
    {"- a: b\n  c: d\n- e\n", R"([{"a": "b", "c": "d"}, "e"])"},
    {"-   a: b\n    c: d\n", R"([{"a": "b", "c": "d"}])"},
    {"- a:\n  - b\n", R"([{"a": ["b"]}])"},
    {"- a:\n    - b\n  c: d\n", R"([{"a": ["b"], "c": "d"}])"},
    {"a:\n- b\n- c\nd: e\n", R"({"a": ["b", "c"], "d": "e"})"},
    {"a:\n  - b\n  - c\nd: e\n", R"({"a": ["b", "c"], "d": "e"})"},
    {"-\n  - a\n  -\n    - b\n", R"([["a", ["b"]]])"},
    {"- -a\n", R"(["-a"])"},
    {"- --\n", R"(["--"])"},
    {"- a - b\n", R"(["a - b"])"},
    {"- -1\n", R"(["-1"])"},
    {"a:\n-\n- b\n", R"({"a": [~, "b"]})"},
};

constexpr Case kPlain[] = {
    {"abc\n", R"("abc")"},
    {"a: b\n  c\n", R"({"a": "b c"})"},
    {"a: b\n  c\n\n  d\n", R"({"a": "b c\nd"})"},
    {"a: b\n\n\n  c\n", R"({"a": "b\n\nc"})"},
    {"a: b   \n      c   \n", R"({"a": "b c"})"},
    {"a:\n  b\n   c\n  d\n", R"({"a": "b c d"})"},
    {"- b\n  c\n- d\n", R"(["b c", "d"])"},
    {"a: b 'c' \"d\"\n", R"({"a": "b 'c' \"d\""})"},
    {"a: b, c] }\n", R"({"a": "b, c] }"})"},
    {"a: b & *c !d | > %\n", R"({"a": "b & *c !d | > %"})"},
    {"a: ?b\n", R"({"a": "?b"})"},
    {"a: 2024-12-15\n", R"({"a": "2024-12-15"})"},
    {"a: b\\nc\n", R"({"a": "b\\nc"})"},
    {"a: b # c\nd: e\n", R"({"a": "b", "d": "e"})"},
    {"a:\n    b\n  c\n", R"({"a": "b c"})"},
};

constexpr Case kQuoted[] = {
    {"''", R"("")"},
    {"\"\"", R"("")"},
    {"a: 'it''s'\n", R"({"a": "it's"})"},
    {"a: ''''\n", R"({"a": "'"})"},
    {"a: 'b\n  c'\n", R"({"a": "b c"})"},
    {"a: 'b\n\n  c'\n", R"({"a": "b\nc"})"},
    {"a: ' b '\n", R"({"a": " b "})"},
    {"a: '\n  b'\n", R"({"a": " b"})"},
    {"a: 'b\n  '\n", R"({"a": "b "})"},
    {"a: '\\n'\n", R"({"a": "\\n"})"},
    {"a: \"\\n\\\"\\\\\"\n", R"({"a": "\n\"\\"})"},
    {"a: \"\\x41\\u1ea1\\U0001D11E\"\n", R"({"a": "Aạ𝄞"})"},
    {"a: \"\\/\\ \"\n", R"({"a": "/ "})"},
    {"a: \"b\\\n  c\"\n", R"({"a": "bc"})"},
    {"a: \"b \\\n  c\"\n", R"({"a": "b c"})"},
    {"a: \"b\n  c\"\n", R"({"a": "b c"})"},
    {"a: \"b  \n  c\"\n", R"({"a": "b c"})"},
    {"a: \"b\n\n\n  c\"\n", R"({"a": "b\n\nc"})"},
    {"a: \"b: c # d\"\n", R"({"a": "b: c # d"})"},
    {"a: \"\\\n  b\"\n", R"({"a": "b"})"},
    {"\"a: b\": c\n", R"({"a: b": "c"})"},
    {"a: \"b\\\n  \\  c\"\n", R"({"a": "b  c"})"},
};

constexpr Case kBlockScalars[] = {
    {"a: |\n  b\n", R"({"a": "b\n"})"},
    {"a: |\n  b\n  c\n", R"({"a": "b\nc\n"})"},
    {"a: |-\n  b\n", R"({"a": "b"})"},
    {"a: |+\n  b\n\n", R"({"a": "b\n\n"})"},
    {"a: |\n  b\n\n\nc: d\n", R"({"a": "b\n", "c": "d"})"},
    {"a: |+\n  b\n\nc: d\n", R"({"a": "b\n\n", "c": "d"})"},
    {"a: |\n\n  b\n", R"({"a": "\nb\n"})"},
    {"a: |\n  b\n   c\n  d\n", R"({"a": "b\n c\nd\n"})"},
    {"a: |2\n    b\n   c\n", R"({"a": "  b\n c\n"})"},
    {"a: |-2\n   b\n", R"({"a": " b"})"},
    {"a: |2-\n   b\n", R"({"a": " b"})"},
    {"a: | # c\n  b\n", R"({"a": "b\n"})"},
    {"a: |\n  # b\n  c: d\n  - e\n", R"({"a": "# b\nc: d\n- e\n"})"},
    {"a: |\n  b\n# c\nd: e\n", R"({"a": "b\n", "d": "e"})"},
    {"a: |\n", R"({"a": ""})"},
    {"a: |\nb: c\n", R"({"a": "", "b": "c"})"},
    {"a: |-\n\nb: c\n", R"({"a": "", "b": "c"})"},
    {"a: |+\n\nb: c\n", R"({"a": "\n", "b": "c"})"},
    {"- |\n  a\n- >\n  b\n", R"(["a\n", "b\n"])"},
    {"- - |\n    a\n  - b\n", R"([["a\n", "b"]])"},
    {"a: >\n  b\n  c\n", R"({"a": "b c\n"})"},
    {"a: >\n  b\n\n  c\n", R"({"a": "b\nc\n"})"},
    {"a: >-\n  b\n\n\n  c\n", R"({"a": "b\n\nc"})"},
    {"a: >\n  b\n    c\n  d\n", R"({"a": "b\n  c\nd\n"})"},
    {"a: >\n  b\n\n    c\n\n  d\n", R"({"a": "b\n\n  c\n\nd\n"})"},
    {"a: >\n\n  b\n", R"({"a": "\nb\n"})"},
    {"a: >+\n  b\n\n", R"({"a": "b\n\n"})"},
    {"a: |\r\n  b\r\n  c\r\n", R"({"a": "b\nc\n"})"},
    {"a: |\n  b  \n", R"({"a": "b  \n"})"},
    {"a: |\n  b", R"({"a": "b"})"},
    {"a:\n  b: |\n   c\n  d: e\n", R"({"a": {"b": "c\n", "d": "e"}})"},
};

constexpr Case kFlow[] = {
    {"[]", "[]"},
    {"{}", "{}"},
    {"a: []\nb: {}\n", R"({"a": [], "b": {}})"},
    {"[a, b]", R"(["a", "b"])"},
    {"[a, b, ]", R"(["a", "b"])"},
    {"{a: b, c: d}", R"({"a": "b", "c": "d"})"},
    {"{a: b, }", R"({"a": "b"})"},
    {"{a: , b: c}", R"({"a": ~, "b": "c"})"},
    {"{a, b: c}", R"({"a": ~, "b": "c"})"},
    {"{\"a\":b, 'c':d}", R"({"a": "b", "c": "d"})"},
    {"[[a], {b: [c]}]", R"([["a"], {"b": ["c"]}])"},
    {"[\n  a,\n  b\n]", R"(["a", "b"])"},
    {"a: [\n  b,\n  c\n  ]\n", R"({"a": ["b", "c"]})"},
    {"[a\n b, c]", R"(["a b", "c"])"},
    {"['a', \"b\"]", R"(["a", "b"])"},
    {"[a:b, c]", R"(["a:b", "c"])"},
    {"[-1, -a]", R"(["-1", "-a"])"},
    {"{a: [b, c], d: {e: f}}", R"({"a": ["b", "c"], "d": {"e": "f"}})"},
    {"- [a, b]\n- {c: d}\n", R"([["a", "b"], {"c": "d"}])"},
    {"{ a : b }", R"({"a": "b"})"},
    {"[ a , b ]", R"(["a", "b"])"},
    {"{a: b # c\n, d: e}", R"({"a": "b", "d": "e"})"},
    {"{a: 'b, c'}", R"({"a": "b, c"})"},
};

constexpr Case kAnchors[] = {
    {"a: &x b\nc: *x\n", R"({"a": &"b", "c": *1})"},
    {"a: &x\n  b: c\nd: *x\n", R"({"a": &{"b": "c"}, "d": *1})"},
    {"- &x a\n- &x b\n- *x\n", R"([&"a", &"b", *2])"},
    {"- &x\n- *x\n", R"([&~, *1])"},
    {"[&x a, *x , b]", R"([&"a", *1, "b"])"},
    {"&x a: b\nc: *x\n", R"({&"a": "b", "c": *1})"},
    {"a: &x [b]\nc: *x # d\n", R"({"a": &["b"], "c": *1})"},
    {"a: &x 'b'\nc: *x\n", R"({"a": &"b", "c": *1})"},
    {"a: &x |\n  b\nc: *x\n", R"({"a": &"b\n", "c": *1})"},
    {"a:\n  &x b\nc: *x\n", R"({"a": &"b", "c": *1})"},
};

constexpr Case kDocuments[] = {
    {"---\na: b\n", R"({"a": "b"})"},
    {"a: b\n...\n", R"({"a": "b"})"},
    {"%YAML 1.2\n---\na: b\n", R"({"a": "b"})"},
    {"# c\n---\na: b\n...\n# d\n", R"({"a": "b"})"},
    {"--- # c\na: b\n", R"({"a": "b"})"},
    {"--- a\n", R"("a")"},
    {"---a: b\n", R"({"---a": "b"})"},
    {"a: ---\n", R"({"a": "---"})"},
};

template <typename Table>
void check_all(const Table& table) {
  for (const Case& expected : table) {
    INFO(expected.text);
    const LibyamlReading theirs = libyaml_reading(expected.text);
    CHECK(theirs.error == "");
    CHECK(notation(theirs.events) == expected.tree);
    const plans::ReadResult ours = plans::read_yaml(expected.text);
    for (const plans::Fault& fault : ours.faults) {
      FAIL_CHECK("a fault: " << fault_id(fault.code) << " at " << fault.where.begin);
    }
    if (ours.document.root() == plans::kNoNode) {
      FAIL_CHECK("nothing read");
      continue;
    }
    CHECK(notation(events_of(ours.document)) == expected.tree);
    CHECK(dissent(ours) == "");
  }
}

}  // namespace

TEST_CASE("characters and line ends") { check_all(kCharactersAndLines); }
TEST_CASE("comments") { check_all(kComments); }
TEST_CASE("block mappings") { check_all(kBlockMappings); }
TEST_CASE("block sequences") { check_all(kBlockSequences); }
TEST_CASE("plain scalars") { check_all(kPlain); }
TEST_CASE("quoted scalars") { check_all(kQuoted); }
TEST_CASE("block scalars") { check_all(kBlockScalars); }
TEST_CASE("flow collections") { check_all(kFlow); }
TEST_CASE("anchors and aliases") { check_all(kAnchors); }
TEST_CASE("document markers") { check_all(kDocuments); }

}  // namespace rasoat::tests
