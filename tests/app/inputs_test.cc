#include "app/inputs.h"

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using rasoat::app::find_inputs;
using rasoat::tests::TemporaryFolder;

TEST_CASE("a folder stands for the plans below it, hidden ones apart") {
  const TemporaryFolder folder;
  folder.write("b/plan.yml", "x: 1");
  folder.write("a.yaml", "x: 1");
  folder.write("notes.txt", "");
  folder.write(".git/config.yaml", "x: 1");
  folder.write("b/.hidden.yaml", "x: 1");
  const auto inputs = find_inputs({folder.path()});
  CHECK(inputs.files == std::vector<std::string>{folder.path("a.yaml"), folder.path("b/plan.yml")});
  CHECK(inputs.empty.empty());
}

TEST_CASE("a plan is not passed over because its name is in capitals") {
  const TemporaryFolder folder;
  folder.write("KE-HOACH.YAML", "x: 1");
  folder.write("Ke-hoach.Yml", "x: 1");
  folder.write("KE-HOACH.YAML.BAK", "x: 1");
  folder.write("yaml", "x: 1");
  CHECK(find_inputs({folder.path()}).files ==
        std::vector<std::string>{folder.path("KE-HOACH.YAML"), folder.path("Ke-hoach.Yml")});
}

TEST_CASE("the order and number of arguments do not matter") {
  const TemporaryFolder folder;
  folder.write("a.yaml", "");
  folder.write("b.yaml", "");
  const auto once = find_inputs({folder.path("a.yaml"), folder.path("b.yaml")});
  const auto again = find_inputs({folder.path("b.yaml"), folder.path(), folder.path("./a.yaml")});
  CHECK(once.files == again.files);
}

TEST_CASE("a folder without plans is told, a missing file is kept so that reading it fails") {
  const TemporaryFolder folder;
  folder.write("empty/readme.md", "");
  const auto inputs = find_inputs({folder.path("empty"), folder.path("missing.yaml"), "-"});
  CHECK(inputs.empty == std::vector<std::string>{folder.path("empty")});
  CHECK(inputs.files == std::vector<std::string>{"-", folder.path("missing.yaml")});
}

TEST_CASE("a linked folder is counted, not entered; a linked file is a plan") {
  const TemporaryFolder folder;
  folder.write("don-vi/a.yaml", "");
  folder.write("kho/b.yaml", "");
  std::filesystem::create_directory_symlink("../kho", folder.path("don-vi/them"));
  std::filesystem::create_directory_symlink("..", folder.path("don-vi/vong"));
  std::filesystem::create_symlink("../kho/b.yaml", folder.path("don-vi/b.yaml"));
  const auto inputs = find_inputs({folder.path("don-vi")});
  CHECK(inputs.files == std::vector<std::string>{folder.path("don-vi/a.yaml"), folder.path("don-vi/b.yaml")});
  CHECK(inputs.linked == 2);
  CHECK(find_inputs({folder.path("don-vi/them/")}).files.size() == 1);
}
