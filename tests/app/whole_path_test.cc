#include "app/whole_path.h"

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using namespace rasoat::app;
using rasoat::tests::TemporaryFolder;
namespace fs = std::filesystem;

TEST_CASE("dots are taken off a path where they say nothing") {
  const TemporaryFolder folder;
  folder.write("a/b/ke-hoach.yaml", "");
  CHECK(plain_path("./x.yaml") == "x.yaml");
  CHECK(plain_path("..") == "..");
  CHECK(plain_path("../x/./y//z.yaml") == "../x/y/z.yaml");
  CHECK(plain_path(folder.path("a/../x.yaml")) == folder.path("x.yaml"));
  CHECK(plain_path(folder.path("a/b/..")) == folder.path("a/"));
  CHECK(plain_path(folder.path("a/b/../..")) == folder.path());
  CHECK(plain_path("/../x") == "/x");
  CHECK(whole_path(folder.path("nowhere/../x.yaml")) == folder.path("x.yaml"));
}

TEST_CASE("the folder above a link is that of the folder it leads to") {
  const TemporaryFolder folder;
  folder.write("kho/sau/x.yaml", "");
  fs::create_directory_symlink("kho/sau", folder.path("link"));
  CHECK(plain_path(folder.path("link/../x.yaml")) == folder.path("link/../x.yaml"));
  CHECK(plain_path(folder.path("./link/./..")) == folder.path("link/.."));
  CHECK(plain_path(folder.path("link/x.yaml")) == folder.path("link/x.yaml"));
  CHECK(whole_path(folder.path("link/../x.yaml")) == fs::canonical(folder.path("kho")) / "x.yaml");
  // What is not there leads nowhere, and is not guessed.
  CHECK(plain_path(folder.path("nowhere/../x.yaml")) == folder.path("nowhere/../x.yaml"));
}

TEST_CASE("a link leads to its file, be it there or not") {
  const TemporaryFolder folder;
  folder.write("kho/x.json", "");
  fs::create_symlink("kho/y.json", folder.path("y.json"));
  fs::create_symlink("y.json", folder.path("z.json"));
  fs::create_symlink("vong.json", folder.path("vong.json"));
  CHECK(led_path(folder.path("z.json")) == folder.path("kho/y.json"));
  CHECK(led_path(folder.path("kho/x.json")) == folder.path("kho/x.json"));
  CHECK_FALSE(led_path(folder.path("vong.json")).empty());
  CHECK(led_path("").empty());
}
