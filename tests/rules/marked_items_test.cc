#include "rules/native/marked_items.h"

#include <string>

#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

std::string items(std::string_view text) {
  std::string all;
  for (const std::string_view item : rules::marked_items(text)) all.append(all.empty() ? "" : " | ").append(item);
  return all;
}

TEST_CASE("each mark begins an item") {
  CHECK(items("• A • B") == "A | B");
  CHECK(items("- A\n  - B;\n  -C") == "A | B | C");
  CHECK(items("+ A\n+ B") == "A | B");
  CHECK(items("1. A; 2. B 3.C") == "A | B | C");
  CHECK(items("(1) A, (2) B") == "A | B");
  CHECK(items("a) A\nb) B") == "A | B");
  CHECK(items("• A") == "A");
}

TEST_CASE("a text that does not begin with a mark is no list, and what is no mark belongs to the item") {
  CHECK(items("").empty());
  CHECK(items(" \n").empty());
  CHECK(items("A • B").empty());
  CHECK(items("2. A 3. B").empty());
  CHECK(items("A. Bình, B. Hoa").empty());
  CHECK(items("- Phòng A - B\n- Phòng C") == "Phòng A - B | Phòng C");
  CHECK(items("1. Phường 1 2. Phường 5") == "Phường 1 | Phường 5");
  CHECK(items("1. Điều 3. Khoản") == "Điều 3. Khoản");
}

}  // namespace
}  // namespace rasoat::tests
