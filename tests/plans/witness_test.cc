// A Document is made of one text, then the text under it is changed, so that the Document says what the text does not:
// the witness must see it, and say where.
#include "plans/witness.h"

#include <string>
#include <string_view>

#include "plans/reader.h"
#include "tests/support/catch.h"
#include "tests/support/hostile.h"

namespace rasoat::tests {
namespace {

using plans::read_yaml;
using plans::ReadResult;

bool agrees(const std::string& text) {
  const ReadResult result = read_yaml(text);
  REQUIRE(result.faults.empty());
  return !plans::witness(result.document);
}

// What the witness says of `before` as read, once its bytes are those of `after`.
std::string doubt(const std::string& before, std::string_view after, std::string_view where) {
  REQUIRE(before.size() == after.size());
  std::string bytes = before;
  const ReadResult result = read_yaml(bytes);
  REQUIRE(result.faults.empty());
  bytes.replace(0, bytes.size(), after);
  const auto fault = plans::witness(result.document);
  if (!fault) return "none";
  CHECK(fault->code == plans::FaultCode::kWitnessDisagrees);
  REQUIRE(fault->args.size() == 1);
  CHECK(fault->args[0].first == "what");
  CHECK(text_of(fault->where, after) == where);
  return fault->args[0].second;
}

}  // namespace

TEST_CASE("the witness agrees with a right reading") {
  CHECK(agrees("a: b\n"));
  CHECK(
      agrees("\xEF\xBB\xBF"
             "ủy: 'đảng'\r\nb: [x, {y: z}]\r\n"));
  CHECK(agrees("- &x a\n- *x\n-\n- ~\n- null\n- ''\n"));
  CHECK(agrees("a: |\n  x\n\n  y\nb: >-\n  x\n  y\n"));
  CHECK(agrees("%YAML 1.2\n---\na: b\n...\n"));
  CHECK(agrees("a"));
}

TEST_CASE("another structure is seen") {
  CHECK(doubt("a: bcd\n", "a: [d]\n", "[d]") == "structure");
  CHECK(doubt("a: [b, c]\n", "a: [b,  ]\n", " ") == "structure");
  CHECK(doubt("a: [b,  ]\n", "a: [b, c]\n", "[b, c]") == "structure");
  CHECK(doubt("a: [b]\n", "a: {b}\n", "{b}") == "structure");
}

TEST_CASE("another text is seen") {
  CHECK(doubt("a: 'b\\tc'\n", "a: \"b\\tc\"\n", "\"b\\tc\"") == "text");
  CHECK(doubt("a: 'b''c'\n", "a: 'b''d'\n", "") == "none");  // the document follows its source
}

TEST_CASE("another place is seen") { CHECK(doubt("a: [b] \n", "a:  [b]\n", " [b") == "position"); }

TEST_CASE("another anchor, another target of an alias") {
  CHECK(doubt("- &a x\n- y\n", "-    x\n- y\n", "x") == "anchor");
  CHECK(doubt("- &a x\n- &b y\n- *a\n", "- &a x\n- &b y\n- *b\n", "*b") == "alias");
}

TEST_CASE("what yaml-cpp cannot read is a doubt") { CHECK(doubt("a: b\nc: d\n", "a: b\n]: d\n", "]") == "refused"); }

TEST_CASE("where yaml-cpp is known to be wrong it is not believed") {
  CHECK(agrees("- &x |\n  a\n- b\n"));
  CHECK(agrees("- &x a\n  b\n- c\n"));
  CHECK(agrees("[a?b, c]\n"));
  CHECK(agrees("a: >+\n  b\n\n\nc: d\n"));
  CHECK(agrees("a: 'b\n\n\n  '\n"));
  CHECK(agrees("a: \"\\N\\_\"\n"));
  CHECK(agrees(repeated("[", 240) + repeated("]", 240)));
}

TEST_CASE("what comes before a known mistake of yaml-cpp is still witnessed") {
  CHECK(doubt("- 'b\\tc'\n- [a?b]\n", "- \"b\\tc\"\n- [a?b]\n", "\"b\\tc\"") == "text");
}

}  // namespace rasoat::tests
