#include "app/replace_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/support/as_nobody.h"
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

TEST_CASE("the owner stays, also where root writes") {
  if (geteuid() != 0) return;
  const TemporaryFolder folder;
  folder.write("plan.yaml", "old");
  const std::string path = folder.path("plan.yaml");
  REQUIRE(chown(path.c_str(), 1234, 2345) == 0);
  CHECK(replace_file(path, "old", "new") == Replaced::kDone);
  struct stat about{};
  REQUIRE(stat(path.c_str(), &about) == 0);
  CHECK(about.st_uid == 1234);
  CHECK(about.st_gid == 2345);
}

TEST_CASE("what is read-only, has a second name or lies in a closed folder is left alone, and it is said why") {
  const TemporaryFolder folder;
  for (const char* const name : {"chi-doc.yaml", "hai-ten.yaml", "dong/plan.yaml"}) folder.write(name, "old");
  fs::permissions(folder.path("chi-doc.yaml"), fs::perms::owner_read);
  fs::create_hard_link(folder.path("hai-ten.yaml"), folder.path("ten-khac.yaml"));
  CHECK(replace_file(folder.path("chi-doc.yaml"), "old", "new") == Replaced::kReadOnly);
  CHECK(replace_file(folder.path("hai-ten.yaml"), "old", "new") == Replaced::kSeveralNames);

  fs::permissions(folder.path(), fs::perms::all);
  fs::permissions(folder.path("dong/plan.yaml"), fs::perms::all);
  fs::permissions(folder.path("dong"),
                  fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
  const std::string said = as_nobody([&] {
    return replace_file(folder.path("dong/plan.yaml"), "old", "new") == Replaced::kClosedFolder ? "closed" : "written";
  });
  CHECK((said == "closed" || said == "root"));
  fs::permissions(folder.path("dong"), fs::perms::owner_all);
  for (const char* const name : {"chi-doc.yaml", "hai-ten.yaml", "ten-khac.yaml", "dong/plan.yaml"})
    CHECK(bytes_of(folder.path(name)) == "old");
}

}  // namespace
}  // namespace rasoat::tests
