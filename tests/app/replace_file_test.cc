#include "app/replace_file.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace rasoat::tests {
namespace {

namespace fs = std::filesystem;
using app::replace_file;
using app::Replaced;

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

TEST_CASE("new bytes come in the place of the old, with the same permissions and nothing beside") {
  const TemporaryFolder folder;
  folder.write("plan.yaml", "old");
  const std::string path = folder.path("plan.yaml");
  fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
  CHECK(replace_file(path, "old", "new") == Replaced::kDone);
  CHECK(bytes_of(path) == "new");
  CHECK(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read));
  CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("a file that changed meanwhile is left alone") {
  const TemporaryFolder folder;
  folder.write("plan.yaml", "somebody else's");
  const std::string path = folder.path("plan.yaml");
  CHECK(replace_file(path, "old", "new") == Replaced::kChanged);
  CHECK(bytes_of(path) == "somebody else's");
  CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("a symbolic link stays one") {
  const TemporaryFolder folder;
  folder.write("plan.yaml", "old");
  const std::string path = folder.path("plan.yaml");
  fs::create_symlink("plan.yaml", folder.path("link.yaml"));
  CHECK(replace_file(folder.path("link.yaml"), "old", "new") == Replaced::kDone);
  CHECK(fs::is_symlink(folder.path("link.yaml")));
  CHECK(bytes_of(path) == "new");
}

TEST_CASE("a file that is not there is not made") {
  const TemporaryFolder folder;
  CHECK(replace_file(folder.path("none.yaml"), "", "new") == Replaced::kFailed);
  CHECK_FALSE(fs::exists(folder.path("none.yaml")));
}

}  // namespace
}  // namespace rasoat::tests
