#include "plans/same_document.h"

#include "plans/reader.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

bool same(const std::string& before, const std::string& after, const plans::NewTexts& texts = {}) {
  const plans::ReadResult a = plans::read_yaml(before);
  const plans::ReadResult b = plans::read_yaml(after);
  REQUIRE(a.faults.empty());
  REQUIRE(b.faults.empty());
  return plans::same_document(a.document, b.document, texts);
}

}  // namespace

TEST_CASE("layout and the order of the root's entries say nothing") {
  CHECK(same("a: 1\nb: [x, y]  # c\n", "# c\nb:   [ x,\n  y ]\n\na:   1"));
  CHECK(same("a:\n- |\n   x\n    y\n", "a:\n  - |\n     x\n      y\n"));
  CHECK(same("a: &m 1\nb: *m\nc: 2\n", "c: 2\na: &m 1\nb: *m\n"));
  CHECK(same("- 1\n- 2\n", "-  1\n-  2\n"));
}

TEST_CASE("everything else does") {
  const std::string text = "a: &m 1\nb: { c: *m, d: 'x' }  # c\ne: &n [1, 2]\nf: *n\n";
  REQUIRE(same(text, text));
  const auto with = [&](const std::string& what, const std::string& becomes) {
    std::string changed = text;
    changed.replace(changed.find(what), what.size(), becomes);
    return same(text, changed);
  };
  CHECK_FALSE(with("1\n", "2\n"));
  CHECK_FALSE(with("a:", "A:"));
  CHECK_FALSE(with("c: *m, d: 'x'", "d: 'x', c: *m"));
  CHECK_FALSE(with("'x'", "x"));
  CHECK_FALSE(with("'x'", "\"x\""));
  CHECK_FALSE(with("[1, 2]", "[2, 1]"));
  CHECK_FALSE(with("[1, 2]", "[1, 2, 3]"));
  CHECK_FALSE(with("[1, 2]", "[1, [2]]"));
  CHECK_FALSE(with("# c", "# d"));
  CHECK_FALSE(with("  # c", ""));
  CHECK_FALSE(with("*n", "*m"));
  CHECK_FALSE(with("c: *m", "c: 1"));
  CHECK_FALSE(with("f: *n\n", ""));
  CHECK_FALSE(same("a: &m 1\n", "a: 1\n"));
  CHECK_FALSE(same("a: &m 1\n", "a: &n 1\n"));
  CHECK_FALSE(same("a:\n", "a: ''\n"));
  CHECK_FALSE(same("- a: 1\n- b: 2\n", "- b: 2\n- a: 1\n"));
  // The same name for another place: the alias means something else now.
  CHECK_FALSE(same("a: &m 1\nb: *m\nc: &m 1\n", "a: &m 1\nc: &m 1\nb: *m\n"));
}

TEST_CASE("a scalar may be given another text, that one only, and only that text") {
  CHECK(same("A b: 1\nc: A b\n", "a_b: 1\nc: A b\n", {{0, "a_b"}}));
  CHECK(same("c: \"A b\"\n", "c: a_b\n", {{3, "a_b"}}));
  CHECK_FALSE(same("A b: 1\nc: A b\n", "a_b: 1\nc: a_b\n", {{0, "a_b"}}));
  CHECK_FALSE(same("A b: 1\n", "a-b: 1\n", {{0, "a_b"}}));
  CHECK_FALSE(same("A b: 1\n", "A b: 1\n", {{0, "a_b"}}));
}

}  // namespace rasoat::tests
