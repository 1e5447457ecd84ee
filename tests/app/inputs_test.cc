#include "app/inputs.h"

#include <unistd.h>

#include "plans/source_file.h"
#include "tests/support/as_nobody.h"
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

TEST_CASE("a file is taken once, by whatever spelling of its path") {
  const TemporaryFolder folder;
  folder.write("a.yaml", "");
  const std::string relative = std::filesystem::relative(folder.path("a.yaml")).string();
  CHECK(find_inputs({folder.path("a.yaml"), relative}).files.size() == 1);
  CHECK(find_inputs({folder.path(), relative, "-"}).files.size() == 2);
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

TEST_CASE("a folder that cannot be listed fails for itself, and keeps no other from being looked into") {
  const TemporaryFolder folder;
  for (const char* name : {"a", "b/x", "c", "d", "e"}) folder.write(std::string(name) + "/ke-hoach.yaml", "");
  std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
  std::filesystem::permissions(folder.path("b"), std::filesystem::perms::none);
  const std::string found = rasoat::tests::as_nobody([&] {
    if (access(folder.path().c_str(), R_OK | X_OK) != 0) return std::string("unreachable");
    std::string names;
    for (const std::string& file : find_inputs({folder.path()}).files) {
      const auto loaded = rasoat::plans::SourceFile::load(file);
      names += file.substr(folder.path().size());
      if (!loaded) names += " " + loaded.error().args.at(1).second;
      names += "\n";
    }
    return names;
  });
  std::filesystem::permissions(folder.path("b"), std::filesystem::perms::owner_all);
  if (found == "root" || found == "unreachable") {
    WARN("not asked: here nobody but root can be, or read the folder for temporary files");
    return;
  }
  CHECK(found == "a/ke-hoach.yaml\nb closed\nc/ke-hoach.yaml\nd/ke-hoach.yaml\ne/ke-hoach.yaml\n");
}

TEST_CASE("a file is the one that its path leads to, even behind the folder above a link") {
  const TemporaryFolder folder;
  folder.write("kho/sau/b.yaml", "");
  std::filesystem::create_directory_symlink("kho/sau", folder.path("link"));
  folder.write("a.yaml", "");
  CHECK(find_inputs({folder.path("link/../a.yaml")}).files == std::vector{folder.path("link/../a.yaml")});
  CHECK(find_inputs({folder.path("link/..")}).files == std::vector{folder.path("link/../sau/b.yaml")});
  CHECK(find_inputs({folder.path("kho/../a.yaml")}).files == std::vector{folder.path("a.yaml")});
}

TEST_CASE("hidden plans are counted; what tools hide is none") {
  const TemporaryFolder folder;
  folder.write(".ke-hoach.yaml", "# Bản nháp\nrasoat: 1\n");
  folder.write("don-vi/.cu/ke-hoach.yml", "Văn bản:\n  Loại: Kế hoạch\n");
  folder.write("don-vi/.cu/trich.yml", "---\n\"văn bản\":\n  \"loại\": Kế hoạch\n");
  folder.write("don-vi/.cu/nhay-don.yml", "'nhiem_vu': []\n");
  folder.write("don-vi/.cu/khac.yml", "\"stages\": [test]\n");
  folder.write(".rasoat.yaml", "fail_on: error\n");
  folder.write(".gitlab-ci.yml", "stages: [test]\n");
  folder.write(".github/workflows/x.yaml", "rasoat: 1\n");  // deeper than is looked
  folder.write("don-vi/ke-hoach.yaml", "rasoat: 1\n");
  const auto inputs = find_inputs({folder.path()});
  CHECK(inputs.files == std::vector{folder.path("don-vi/ke-hoach.yaml")});
  CHECK(inputs.hidden == 4);
  CHECK(find_inputs({folder.path(".ke-hoach.yaml"), folder.path("don-vi/.cu")}).files.size() == 5);
}

TEST_CASE("a folder of which a plan was passed over is not known as a whole") {
  const TemporaryFolder folder;
  folder.write("a/.ke-hoach.yaml", "rasoat: 1\n");
  folder.write("b/ke-hoach.yaml", "rasoat: 1\n");
  std::filesystem::create_directory_symlink("../b", folder.path("a/b"));
  CHECK(find_inputs({folder.path("a"), folder.path("b"), folder.path("b/ke-hoach.yaml")}).walked ==
        std::vector{folder.path("b")});
  CHECK(find_inputs({folder.path()}).walked.empty());
}
