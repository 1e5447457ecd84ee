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

TEST_CASE("every link on the way to a file is passed, and each place is named without those before it") {
  const TemporaryFolder place;
  const std::string root = fs::canonical(place.path()).generic_string();
  place.write("kho/v1/plan.txt", "");
  fs::create_directory_symlink("v1", place.path("kho/cur"));
  fs::create_symlink("kho/cur/../cur/plan.txt", place.path("plan.yaml"));
  fs::create_symlink("vong.yaml", place.path("vong.yaml"));
  std::vector<std::string> passed;
  for (const PassedPlace& one : passed_places(root + "/plan.yaml")) {
    if (lies_in(one.path, root)) passed.push_back(one.path.substr(root.size()) + (one.is_link ? " ->" : ""));
  }
  CHECK(passed == std::vector<std::string>{"/plan.yaml ->", "/kho", "/kho/cur ->", "/kho/v1", "/kho/cur ->", "/kho/v1",
                                           "/kho/v1/plan.txt"});
  CHECK(passed_places("/").back().path == "/");
  CHECK(passed_places(root + "/khong-co/x.yaml").back().path == root + "/khong-co/x.yaml");
  CHECK(passed_places(root + "/vong.yaml").back().is_link);
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
