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

TEST_CASE("a pattern without signs means what it would mean with them") {
  // The same written with a sign, which git matches.
  const std::pair<std::string, std::string> patterns[] = {{"a", "[a]"},
                                                          {"a/", "[a]/"},
                                                          {"/a", "/[a]"},
                                                          {"a/b", "[a]/b"},
                                                          {"/a/", "/[a]/"},
                                                          {"b.yaml", "[b].yaml"},
                                                          {"a/b.yaml", "[a]/b.yaml"},
                                                          {"/b.yaml", "/[b].yaml"},
                                                          {"a/b/", "[a]/b/"},
                                                          {"ab", "a[b]"}};
  std::size_t meant = 0;
  for (const std::string path : {"a", "b", "a/b", "b/a", "a/b/c", "x/a/b", "x/a", "ab", "xa", "a/b.yaml", "b.yaml",
                                 "x/b.yaml", "xb.yaml", "b.yaml/c", "a/ab/a", "ab/a/b"}) {
    for (const auto& [plain, signs] : patterns) {
      INFO(plain << " " << path);
      CHECK(app::path_matches({plain}, path) == app::path_matches({signs}, path));
      CHECK(app::path_matches({"**", "!" + plain}, path) == app::path_matches({"**", "!" + signs}, path));
      meant += app::path_matches({plain}, path) ? 1 : 0;
    }
  }
  CHECK(meant > 30);
  CHECK(app::path_matches({"kế hoạch"}, "huyện/kế hoạch/x.yaml"));
}

TEST_CASE("the same text has no patch") { CHECK(app::text_patch("a.yaml", "a\n", "a\n").empty()); }

TEST_CASE("texts with strange bytes are texts all the same") {
  CHECK(app::text_patch("a.yaml", std::string("a\0\n", 3), "b\n").find("+b") != std::string::npos);
}

}  // namespace
}  // namespace rasoat::tests
