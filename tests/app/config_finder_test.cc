#include "app/config_finder.h"

#include <filesystem>

#include "tests/support/as_nobody.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace rasoat::tests {
namespace {

using app::ConfigFinder;
using app::Policy;
using app::RuleOptions;

// The current folder, for as long as a test needs it.
class CurrentFolder {
 public:
  explicit CurrentFolder(const std::string& folder) : before_(std::filesystem::current_path()) {
    std::filesystem::current_path(folder);
  }
  ~CurrentFolder() { std::filesystem::current_path(before_); }
  CurrentFolder(const CurrentFolder&) = delete;
  CurrentFolder& operator=(const CurrentFolder&) = delete;

 private:
  std::filesystem::path before_;
};

std::string mistakes(const ConfigFinder& finder) {
  std::string text;
  for (const rules::RuleError& error : finder.errors()) text += error.file + ": " + error.what.vi + "\n";
  return text;
}

// The configurations that hold for a plan.
std::vector<std::string> holding(const std::string& file) {
  const RuleOptions options;
  ConfigFinder finder(options);
  std::vector<std::string> files = finder.policy(file).files;
  CHECK(mistakes(finder).empty());
  return files;
}

TEST_CASE("the nearest configuration holds, in the plan’s folder or above") {
  const TemporaryFolder folder;
  folder.write("kho/.rasoat.yaml", "fail_on: warning\n");
  folder.write("kho/xa/ban/x", "");
  folder.write("kho/huyen/.rasoat.yaml", "fail_on: error\n");
  const CurrentFolder here(folder.path("kho/xa"));
  CHECK(holding("ban/ke-hoach.yaml") == std::vector<std::string>{folder.path("kho/.rasoat.yaml")});
  CHECK(holding("ke-hoach.yaml") == std::vector<std::string>{folder.path("kho/.rasoat.yaml")});
  CHECK(holding("../huyen/ke-hoach.yaml") == std::vector<std::string>{"../huyen/.rasoat.yaml"});
}

TEST_CASE("the guidances asked for are those of the nearest configuration that names some") {
  const TemporaryFolder folder;
  folder.write("chung.yaml", "guidances: [149-HD/BTGTW]\n");
  folder.write("a/.rasoat.yaml", "extends: [../chung.yaml]\nguidances: [57-NQ/TW, 36-NQ/TW]\n");
  folder.write("b/.rasoat.yaml", "extends: [../chung.yaml]\n");
  const CurrentFolder here(folder.path("."));
  const RuleOptions options;
  ConfigFinder finder(options);
  CHECK(finder.policy("a/ke-hoach.yaml").guidances == std::vector<std::string>{"57-NQ/TW", "36-NQ/TW"});
  CHECK(finder.policy("b/ke-hoach.yaml").guidances == std::vector<std::string>{"149-HD/BTGTW"});
}

TEST_CASE("where the current folder is gone the way up ends") {
  const TemporaryFolder folder;
  folder.write("di/x", "");
  const CurrentFolder here(folder.path("di"));
  std::filesystem::remove_all(folder.path("di"));
  CHECK(holding("ban/ke-hoach.yaml").empty());
}

TEST_CASE("the configuration of the current folder does not hold beside it") {
  const TemporaryFolder folder;
  folder.write("day/.rasoat.yaml", "exclude: [\"*\"]\n");
  folder.write("day/sau/x", "");
  folder.write("kia/xa/x", "");
  const CurrentFolder here(folder.path("day"));
  CHECK(holding("ke-hoach.yaml") == std::vector<std::string>{".rasoat.yaml"});
  CHECK(holding("../kia/ke-hoach.yaml").empty());
  CHECK(holding("../kia/xa/ke-hoach.yaml").empty());
  CHECK(holding("../ke-hoach.yaml").empty());
  CHECK(holding(folder.path("kia/ke-hoach.yaml")).empty());
  const CurrentFolder below(folder.path("day/sau"));
  CHECK(holding("../ke-hoach.yaml") == std::vector<std::string>{"../.rasoat.yaml"});
  CHECK(holding("../../kia/xa/ke-hoach.yaml").empty());
}

TEST_CASE("a configuration that cannot be read is a mistake, also where it is a link that leads nowhere") {
  const TemporaryFolder folder;
  std::filesystem::create_symlink("khong-co.yaml", folder.path(".rasoat.yaml"));
  const RuleOptions options;
  ConfigFinder finder(options);
  (void)finder.policy(folder.path("ke-hoach.yaml"));
  CHECK(mistakes(finder).find("Không đọc được tệp cấu hình") != std::string::npos);
}

TEST_CASE("a configuration under another ending is told, and no other is taken for it") {
  const TemporaryFolder folder;
  folder.write(".rasoat.yml", "fail_on: warning\n");
  const RuleOptions options;
  ConfigFinder finder(options);
  (void)finder.policy(folder.path("ke-hoach.yaml"));
  CHECK(mistakes(finder) ==
        folder.path(".rasoat.yml") + ": Tệp cấu hình phải có tên “.rasoat.yaml”; tệp này không được dùng.\n");
}

TEST_CASE("what two configurations build on holds once, and before both") {
  const TemporaryFolder folder;
  folder.write("chung.yaml", "fail_on: warning\n");
  folder.write("a.yaml", "extends: [chung.yaml]\n");
  folder.write("b.yaml", "extends: [chung.yaml]\n");
  folder.write(".rasoat.yaml", "extends: [a.yaml, b.yaml]\n");
  CHECK(holding(folder.path("ke-hoach.yaml")) == std::vector<std::string>{folder.path("chung.yaml"),
                                                                          folder.path("a.yaml"), folder.path("b.yaml"),
                                                                          folder.path(".rasoat.yaml")});
}

TEST_CASE("each configuration is gone through once, however many ways lead to it") {
  const TemporaryFolder folder;
  constexpr int kLevels = 40;  // 2^40 ways
  for (int level = 0; level < kLevels; ++level) {
    const std::string next = "c" + std::to_string(level + 1) + ".yaml";
    folder.write("c" + std::to_string(level) + ".yaml", "extends: [" + next + ", " + next + "]\n");
  }
  folder.write("c" + std::to_string(kLevels) + ".yaml", "fail_on: error\n");
  folder.write(".rasoat.yaml", "extends: [c0.yaml]\n");
  CHECK(holding(folder.path("ke-hoach.yaml")).size() == kLevels + 2);
}

TEST_CASE("configurations that build on one another are a mistake") {
  const TemporaryFolder folder;
  folder.write("a.yaml", "extends: [b.yaml]\n");
  folder.write("b.yaml", "extends: [a.yaml]\n");
  folder.write(".rasoat.yaml", "extends: [a.yaml]\n");
  const RuleOptions options;
  ConfigFinder finder(options);
  (void)finder.policy(folder.path("ke-hoach.yaml"));
  CHECK(mistakes(finder).find("vòng quanh") != std::string::npos);
}

TEST_CASE("a folder above that may not be looked into may hold a configuration, and none is taken for granted") {
  const TemporaryFolder folder;
  folder.write("kin/.rasoat.yaml", "profile: strict\n");
  folder.write("kin/con/ke-hoach.yaml", "");
  const CurrentFolder current(folder.path("kin/con"));
  std::filesystem::permissions(folder.path("kin"), std::filesystem::perms::none);
  const std::string said = as_nobody([] {
    const RuleOptions options;
    ConfigFinder finder(options);
    (void)finder.policy("ke-hoach.yaml");
    return mistakes(finder);
  });
  std::filesystem::permissions(folder.path("kin"), std::filesystem::perms::owner_all);
  CHECK((said == "root" || said.find("kin/.rasoat.yaml: Không có quyền") != std::string::npos));
}

}  // namespace
}  // namespace rasoat::tests
