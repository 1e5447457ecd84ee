#include "app/git.h"

#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

TEST_CASE("a patch shows the lines that change, with their surroundings") {
  const std::string patch = app::text_patch("kế hoạch.yaml", "a\nb\nc\n", "a\nB\nc\n");
  CHECK(patch.find("\n-b\n+B\n") != std::string::npos);
  CHECK(patch.find("@@ -1,3 +1,3 @@") != std::string::npos);
  CHECK(patch.find("+++ ") != std::string::npos);
}

TEST_CASE("the same text has no patch") { CHECK(app::text_patch("a.yaml", "a\n", "a\n").empty()); }

TEST_CASE("texts with strange bytes are texts all the same") {
  CHECK(app::text_patch("a.yaml", std::string("a\0\n", 3), "b\n").find("+b") != std::string::npos);
}

}  // namespace
}  // namespace rasoat::tests
