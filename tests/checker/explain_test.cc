#include "checker/explain.h"

#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using checker::shortened;

TEST_CASE("a text for a message is one line, cut at a word") {
  CHECK(shortened("  Một\n  hai\tba ", 60) == "Một hai ba");
  CHECK(shortened("Tổ chức hội nghị, quán triệt", 17) == "Tổ chức hội nghị…");
  CHECK(shortened("Tổ chức hội nghị, quán triệt", 20) == "Tổ chức hội nghị…");
  CHECK(shortened("Đảng ủy", 7) == "Đảng ủy");
  CHECK(shortened("không-có-dấu-cách-nào-cả", 8).ends_with("…"));
  CHECK(shortened("", 5).empty());
}

}  // namespace
}  // namespace rasoat::tests
