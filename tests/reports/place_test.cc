#include "reports/place.h"

#include <filesystem>

#include "tests/reports/written.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

TEST_CASE("a path is relative to the root and keeps its bytes") {
  CHECK(relative_path("./ke-hoach/./a.yaml", "/repo") == "ke-hoach/a.yaml");
  CHECK(relative_path("/repo/Kế hoạch #1\xFF.yaml", "/repo") == "Kế hoạch #1\xFF.yaml");
  CHECK(relative_path("/other/a.yaml", "/repo") == "../other/a.yaml");
}

TEST_CASE("a path is the one that the file system’s own rules give") {
  for (const std::string root : {"/", "/a", "/a/b", "/ab/c", "/a/b/", "/a/./b"})
    for (const std::string file :
         {"/", "/a", "/a/b", "/a/b/c.yaml", "/ab", "/a/bc", "/b/a", "/a/../b", "/a//b", "/a/b/c/d"}) {
      const auto base = std::filesystem::path(root).lexically_normal();
      CAPTURE(root, file);
      CHECK(relative_path(file, root) ==
            std::filesystem::path(file).lexically_normal().lexically_relative(base).generic_string());
    }
  for (const std::string file : {"a.yaml", "b/a.yaml", "./a.yaml", "../a.yaml", "b//a.yaml", "b/"})
    CHECK(relative_path(file, "/repo") == std::filesystem::path(file).lexically_normal().generic_string());
}

TEST_CASE("a place is shown on its first line, and has a width where there is something") {
  const std::string text = "a: |\n  hai\nĐ: x\n";
  const Audit audit = tests::sample_blank("a.yaml", text);
  CHECK(shown_span(audit, tests::place_of("|\n  hai", 0, text)) == tests::place_of("|", 0, text));
  const auto begin = static_cast<std::uint32_t>(text.find("Đ"));
  CHECK(shown_span(audit, {begin, begin}) == checker::Span{begin, begin + 2});
  CHECK(shown_span(audit, {4, 4}) == checker::Span{4, 4});
}

}  // namespace
}  // namespace rasoat::reports
