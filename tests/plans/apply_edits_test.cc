#include "plans/apply_edits.h"

#include "plans/reader.h"
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

TEST_CASE("an edit keeps comments when none stands in its place, or its text has them") {
  const std::string source = "a: >-  # vì sao\n  KH\nb: #02 \"lớp\"\n";
  const plans::ReadResult read = plans::read_yaml(source);
  const auto at = [&](std::string_view word) { return static_cast<std::uint32_t>(source.find(word)); };
  CHECK_FALSE(plans::keeps_comments({{at(">-"), at("\nb")}, "ke_hoach"}, read.document));
  CHECK(plans::keeps_comments({{at("KH"), at("\nb")}, "ke_hoach"}, read.document));
  CHECK(plans::keeps_comments({{at(">-"), at("\nb")}, "ke_hoach  # vì sao"}, read.document));
  CHECK(plans::keeps_comments({{at("#02"), at("#02") + 11}, "\"#02 \\\"lớp\\\"\""}, read.document));
}

}  // namespace
}  // namespace rasoat::tests
