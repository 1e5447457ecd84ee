#include "app/path_match.h"

#include <chrono>
#include <cstdlib>
#include <set>
#include <sstream>

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace rasoat::tests {
namespace {

const std::vector<std::string> kPaths = {"a",
                                         "b",
                                         "a/b",
                                         "b/a",
                                         "a/b/c",
                                         "x/a/b",
                                         "x/a",
                                         "ab",
                                         "xa",
                                         "a/b.yaml",
                                         "b.yaml",
                                         "x/b.yaml",
                                         "xb.yaml",
                                         "b.yaml/c",
                                         "a/ab/a",
                                         "ab/a/b",
                                         "kh/p.yaml",
                                         "kh/sub/p.yaml",
                                         "kh/sub/sau/p.yaml",
                                         "nhap-1.yaml",
                                         "nhap-2024/chinh-thuc.yaml",
                                         "x/nhap-2024/nhap-3.yaml",
                                         "a*b",
                                         "a[b",
                                         "a]",
                                         "a-",
                                         "a1",
                                         "aB",
                                         "a!",
                                         "[a]",
                                         "a?",
                                         "kế hoạch/x.yaml",
                                         "a/x/y/b",
                                         "a/x/b",
                                         "aa/b/aa/b",
                                         "a b",
                                         "\\a",
                                         "!a",
                                         "**",
                                         "a/**"};

// Those that git ignores by the pattern.
std::set<std::string> ignored(const std::string& pattern) {
  static const TemporaryFolder folder;
  static const std::string git =
      "cd '" + folder.path() + "' && env GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 git ";
  static const int made = std::system((git + "init --quiet . >in").c_str());
  REQUIRE(made == 0);
  folder.write(".gitignore", pattern + "\n");
  std::string in;
  for (const std::string& path : kPaths) in += path + '\0';
  folder.write("in", in);
  const int found = std::system((git + "check-ignore --no-index -z --stdin <in >out").c_str());
  REQUIRE((found == 0 || WEXITSTATUS(found) == 1));
  std::istringstream out(read_file(folder.path("out")));
  std::set<std::string> paths;
  for (std::string path; std::getline(out, path, '\0');) paths.insert(path);
  return paths;
}

// But for a quirk: where letters stand before, as in `a**/b`, git takes two stars in a name for folders.
TEST_CASE("a pattern means the paths that git ignores by it") {
  std::size_t meant = 0;
  for (const std::string pattern : {"a",
                                    "a/",
                                    "/a",
                                    "a/b",
                                    "/a/",
                                    "b.yaml",
                                    "a/b/",
                                    "*.yaml",
                                    "kh/*.yaml",
                                    "nhap-*.yaml",
                                    "nhap-*",
                                    "nhap-*/",
                                    "*",
                                    "/*",
                                    "*/",
                                    "**",
                                    "/**",
                                    "**/",
                                    "a/**",
                                    "a/*",
                                    "a/**/b",
                                    "**/b",
                                    "**/a/b",
                                    "a/**/",
                                    "a**b",
                                    "?**/b",
                                    "x/**/b.yaml",
                                    "?",
                                    "a?",
                                    "?/b",
                                    "a?b",
                                    "a/?",
                                    "[ab]",
                                    "[a-b]/b",
                                    "a[!b]",
                                    "a[^b]",
                                    "a[]]",
                                    "a[]-]",
                                    "a[a-]",
                                    "a[[:upper:]]",
                                    "a[[:digit:][:punct:]]",
                                    "a[",
                                    "a\\*b",
                                    "a\\[b",
                                    "\\[a]",
                                    "\\!a",
                                    "a\\?",
                                    "\\\\a",
                                    "a\\",
                                    "kế*",
                                    "*/b",
                                    "*/*/b",
                                    "***",
                                    "a/***/b",
                                    "kh/**/p.yaml",
                                    "kh/*/p.yaml",
                                    "k?/sub",
                                    "*a*",
                                    "a[/]b",
                                    "a/**/**/b",
                                    "**/**/b",
                                    "/",
                                    "*b/*",
                                    "[*]*"}) {
    const std::set<std::string> expected = ignored(pattern);
    for (const std::string& path : kPaths) {
      INFO(pattern << "   " << path);
      CHECK(app::path_matches({pattern}, path) == expected.contains(path));
    }
    meant += expected.size();
  }
  CHECK(meant > 300);
}

TEST_CASE("the last pattern that means a path decides") {
  CHECK_FALSE(app::path_matches({"a/**", "!a/b.yaml"}, "a/b.yaml"));
  CHECK(app::path_matches({"a/**", "!a/b.yaml"}, "a/c.yaml"));
  CHECK(app::path_matches({"!a/b.yaml", "a/*"}, "a/b.yaml"));
  CHECK_FALSE(app::path_matches({}, "a"));
}

TEST_CASE("a pattern of many stars takes no more time than its length") {
  std::string stars;
  for (int i = 0; i < 60; ++i) stars += "*a";
  std::string folders;
  for (int i = 0; i < 60; ++i) folders += "**/a/";
  std::string path;
  for (int i = 0; i < 60; ++i) path += "a/";
  const auto before = std::chrono::steady_clock::now();
  CHECK_FALSE(app::path_matches({stars + "b"}, std::string(255, 'a')));
  CHECK_FALSE(app::path_matches({folders + "b"}, path + std::string(255, 'a')));
  CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(5));
}

TEST_CASE("a pattern without signs means what it would mean with them") {
  // The same written with a sign.
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

}  // namespace
}  // namespace rasoat::tests
