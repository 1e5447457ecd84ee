#include "reports/escape.h"

#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

constexpr reports::Escape kEscapes[] = {{'%', "%25"}, {'\n', "%0A"}};

TEST_CASE("signs are written as the service asks for them, in one pass") {
  CHECK(reports::escape("", kEscapes).empty());
  CHECK(reports::escape("Đạt 5%\n“xong”", kEscapes) == "Đạt 5%25%0A“xong”");
  CHECK(reports::escape("%0A", kEscapes) == "%250A");
  CHECK(reports::escape("5%", {}) == "5%");
}

}  // namespace
}  // namespace rasoat::tests
