#include "plans/apply_edits.h"

#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using plans::Applied;
using plans::apply_edits;
using plans::Edit;

TEST_CASE("edits replace their places, in any order, and leave the rest byte for byte") {
  const Applied applied = apply_edits("abc\r\ndef", {Edit{{5, 6}, "D"}, Edit{{0, 1}, ""}, Edit{{8, 8}, "!"}});
  CHECK(applied.text == "bc\r\nDef!");
  CHECK(applied.done == std::vector<bool>{true, true, true});
}

TEST_CASE("of edits that overlap or begin at one byte, only the first is made") {
  CHECK(apply_edits("abcdef", {Edit{{1, 4}, "X"}, Edit{{2, 3}, "Y"}}).text == "aXef");
  const Applied same = apply_edits("abc", {Edit{{1, 1}, "1"}, Edit{{1, 1}, "2"}, Edit{{1, 2}, "3"}});
  CHECK(same.text == "a1bc");
  CHECK(same.done == std::vector<bool>{true, false, false});
}

TEST_CASE("two edits that only touch are both made") {
  CHECK(apply_edits("abcd", {Edit{{0, 2}, "X"}, Edit{{2, 4}, "Y"}}).text == "XY");
}

TEST_CASE("no edit, no change; an insertion at the very beginning counts") {
  CHECK(apply_edits("abc", {}).text == "abc");
  CHECK(apply_edits("", {Edit{{0, 0}, "x"}}).text == "x");
}

}  // namespace
}  // namespace rasoat::tests
