#include "plans/document.h"

#include "plans/reader.h"
#include "tests/plans/outline.h"
#include "tests/support/catch.h"

using namespace rasoat::plans;

namespace {

// The source text of every node in order, "kind:text".
std::string spans_of(std::string_view text) {
  const ReadResult result = read_yaml(text);
  std::string out;
  for (NodeId id = 0; id < result.document.size(); ++id) {
    out += "‹" + std::string(text_of(result.document.span(id), text)) + "›";
  }
  return out;
}

}  // namespace

TEST_CASE("a node's span is its own bytes: quotes yes, blanks, comments and anchors no") {
  CHECK(spans_of("a:   x y   # c\n") == "‹a:   x y›‹a›‹x y›");
  CHECK(spans_of("'a' : &n \"x\" # c\n") == "‹'a' : &n \"x\"›‹'a'›‹\"x\"›");
  CHECK(spans_of("- a\n- b\n\n# end\n") == "‹a\n- b›‹a›‹b›");
  CHECK(spans_of("k: [ a, {b: c} ] # c\n") == "‹k: [ a, {b: c} ]›‹k›‹[ a, {b: c} ]›‹a›‹{b: c}›‹b›‹c›");
  CHECK(spans_of("[a: b]\n") == "‹[a: b]›‹a: b›‹a›‹b›");
  CHECK(spans_of("a:\n- b\n") == "‹a:\n- b›‹a›‹b›‹b›");
}

TEST_CASE("a text over several lines reaches from its first to its last byte") {
  CHECK(spans_of("a: x\n  y # c\n") == "‹a: x\n  y›‹a›‹x\n  y›");
  CHECK(spans_of("a: |  # c\n  x\n\nb:\n") == "‹a: |  # c\n  x\n\nb:›‹a›‹|  # c\n  x›‹b›‹›");
  CHECK(spans_of("a: |+\n  x\n\nb: c") == "‹a: |+\n  x\n\nb: c›‹a›‹|+\n  x\n\n›‹b›‹c›");
  CHECK(spans_of("a: |\nb: c") == "‹a: |\nb: c›‹a›‹|›‹b›‹c›");
}

TEST_CASE("an empty value stands behind its colon or dash") {
  const ReadResult read = read_yaml("a:  # c\nb:\n- \n");
  const Document& document = read.document;
  CHECK(document.kind(2) == NodeKind::kEmpty);
  CHECK(document.span(2) == Span{2, 2});
  CHECK(document.span(5) == Span{12, 12});
}

TEST_CASE("children are linked in source order and counted") {
  const ReadResult read = read_yaml("a: 1\nb: [x, y, z]\n");
  const Document& document = read.document;
  CHECK(document.entry_count(document.root()) == 2);
  const NodeId list = document.next(document.next(document.next(document.first_child(0))));
  CHECK(document.kind(list) == NodeKind::kSequence);
  CHECK(document.entry_count(list) == 3);
  CHECK(document.next(list) == kNoNode);
}

TEST_CASE("styles and verbatim texts") {
  const std::string text = "a: 'x'\nb: \"y\\n\"\nc: |\n  z\nd: >\n  w\n";
  const ReadResult read = read_yaml(text);
  const Document& document = read.document;
  CHECK(document.style(2) == ScalarStyle::kSingleQuoted);
  CHECK(document.style(4) == ScalarStyle::kDoubleQuoted);
  CHECK(document.style(6) == ScalarStyle::kLiteral);
  CHECK(document.style(8) == ScalarStyle::kFolded);
  std::string scratch = "untouched";
  const std::string_view view = document.text(2, scratch);
  CHECK(view.data() == text.data() + 4);
  CHECK(scratch == "untouched");
  CHECK(document.text(4, scratch) == "y\n");
  CHECK(document.text(6, scratch) == "z\n");
}

TEST_CASE("anchors and aliases are references") {
  const ReadResult read = read_yaml("- &a {x: y}\n- *a\n- &b\n  - z\n- &k m: *b\n- *a\n");
  const Document& document = read.document;
  REQUIRE(read.faults.empty());
  const NodeId first = document.first_child(0), alias = document.next(first);
  CHECK(document.kind(alias) == NodeKind::kAlias);
  CHECK(document.alias_target(alias) == first);
  CHECK(text_of(document.anchor(first).value(), document.source()) == "&a");
  CHECK(!document.anchor(alias).has_value());
  const NodeId list = document.next(alias);
  CHECK(document.kind(list) == NodeKind::kSequence);
  CHECK(document.anchor(list).has_value());
  const NodeId pair = document.next(list), key = document.first_child(pair);
  CHECK(!document.anchor(pair).has_value());
  CHECK(document.anchor(key).has_value());
  CHECK(document.alias_target(document.next(key)) == list);
}

TEST_CASE("an anchor given twice counts from there on") {
  const ReadResult read = read_yaml("- &a 1\n- &a 2\n- *a\n");
  CHECK(read.document.alias_target(3) == 2);
}

TEST_CASE("comments are kept in order, wherever they stand") {
  const std::string text = "# a\nk: v # b\nl: [x, # c\n  y]\nm: | # d\n  # text\n# e\r\n";
  const ReadResult read = read_yaml(text);
  std::string all;
  for (const Span comment : read.document.comments()) all += std::string(text_of(comment, text)) + ";";
  CHECK(all == "# a;# b;# c;# d;# e;");
}
