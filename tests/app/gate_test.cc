#include "app/gate.h"

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using rasoat::app::common_folder;
using rasoat::app::Gate;
using rasoat::app::GateWishes;
using rasoat::app::RuleOptions;
using rasoat::tests::TemporaryFolder;

TEST_CASE("the folder in which all files lie") {
  CHECK(common_folder({}).empty());
  CHECK(common_folder({"a.yaml"}).empty());
  CHECK(common_folder({"a/b/x.yaml"}) == "a/b/");
  CHECK(common_folder({"a/b/x.yaml", "a/b/y.yaml"}) == "a/b/");
  CHECK(common_folder({"a/b/x.yaml", "a/bc/x.yaml"}) == "a/");
  CHECK(common_folder({"a/b.yaml", "a/b/x.yaml", "b.yaml"}).empty());
  CHECK(common_folder({"/a/x.yaml", "/b/x.yaml"}) == "/");
}

TEST_CASE("a folder that could not be listed is no plan that has not changed") {
  const TemporaryFolder folder;
  folder.write("a/ke-hoach.yaml", "rasoat: 1\n");
  folder.write("b/ke-hoach.yaml", "rasoat: 1\n");
  REQUIRE(std::system(("cd '" + folder.path() +
                       "' && git init -q && git add . && git -c user.name=x -c user.email=x@y.z commit -qm x")
                          .c_str()) == 0);
  const std::filesystem::path here = std::filesystem::current_path();
  std::filesystem::current_path(folder.path());
  const RuleOptions options;
  GateWishes wishes;
  wishes.changed_since = "HEAD";
  Gate gate(options, wishes);
  std::vector<std::string> files = {"a/ke-hoach.yaml", "b"};
  CHECK(gate.open(files));
  std::filesystem::current_path(here);
  CHECK(files == std::vector<std::string>{"b"});
  CHECK(gate.unchanged() == 1);
}

TEST_CASE("the rules of two configurations have digests of their own, equal ones the same") {
  const TemporaryFolder folder;
  folder.write("a/.rasoat.yaml", "rules: { work-vague: warning }\n");
  folder.write("b/.rasoat.yaml", "rules: { work-vague: error }\n");
  folder.write("c/.rasoat.yaml", "rules: { work-vague: warning }\n");
  folder.write("d/.rasoat.yaml", "fail_on: warning\n");
  const RuleOptions options;
  Gate gate(options, GateWishes{});
  std::vector<std::string> files;
  for (const std::string name : {"a", "b", "c", "d", "e"}) files.push_back(folder.path(name + "/x.yaml"));
  REQUIRE(gate.open(files));
  REQUIRE(files.size() == 5);
  CHECK(gate.rules_digest(0) != gate.rules_digest(1));
  CHECK(gate.rules_digest(0) == gate.rules_digest(2));
  CHECK(gate.rules_digest(3) == gate.rules_digest(4));
  CHECK(&gate.checker(0) == &gate.checker(2));  // and are kept once
  CHECK(&gate.checker(0) != &gate.checker(1));
  CHECK(gate.rules_digest(0) != gate.rules_digest(4));
  CHECK(gate.fail_on(3) == rasoat::app::FailOn::kWarning);
  CHECK_FALSE(gate.fail_on(0));
  CHECK(gate.named_files().size() == 4);
}

TEST_CASE("a waiver of a file that is for no plan is told where all plans were found, and only there") {
  const TemporaryFolder folder;
  folder.write("kho/mien.yaml",
               "mien_ap_dung:\n"
               "  - { tep: huyen-a/**, quy_tac: work-vague, ly_do: Chờ sắp xếp, nguoi_duyet: Phó Bí thư }\n"
               "  - { tep: huyen-aa/**, quy_tac: work-vague, ly_do: Chờ sắp xếp, nguoi_duyet: Phó Bí thư }\n"
               "  - { tep: ../kho-khac/a.yaml, quy_tac: work-vague, ly_do: Chờ sắp xếp, nguoi_duyet: Phó Bí thư }\n");
  const RuleOptions options;
  GateWishes wishes;
  wishes.waiver_files = {folder.path("kho/mien.yaml")};
  Gate gate(options, wishes);
  std::vector<std::string> files = {folder.path("kho/huyen-a/x.yaml"), folder.path("kho/y.yaml")};
  REQUIRE(gate.open(files));
  CHECK(gate.idle_waivers({folder.path("kho")}) == std::vector{folder.path("kho/mien.yaml:3")});
  CHECK(gate.idle_waivers({folder.path() + "/."}).size() == 1);
  CHECK(gate.idle_waivers({folder.path("kho/huyen-a")}).empty());
  CHECK(gate.idle_waivers({}).empty());
}
