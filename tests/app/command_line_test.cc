#include "app/command_line.h"

#include "tests/app/run_program.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace rasoat::tests {
namespace {

const std::string kSample = RASOAT_SOURCE_DIR "/plans/samples/02-dang-uy-truong.yaml";

TEST_CASE("what could not be written to standard output is never taken for done") {
  const TemporaryFolder folder;
  folder.write("ke-hoach.yaml", read_file(kSample));
  for (const std::string command :
       {"--help", "check --help", "--version", "rules", "explain work-vague", "explain work-vague -f json",
        "registry show", "registry check", "schema plan", "config show ke-hoach.yaml", "completions bash", "man",
        "fix - < ke-hoach.yaml", "fmt - < ke-hoach.yaml", "check ke-hoach.yaml"}) {
    INFO(command);
    CHECK(run_program(folder, command + " >/dev/full") == app::kUsage);
    CHECK(read_file(folder.path("stderr")).find("stdout") != std::string::npos);
  }
}

TEST_CASE("what was not verified stays so where nothing could be written") {
  const TemporaryFolder folder;
  folder.write("ke-hoach.yaml", "rasoat: 1\nhuong_dan: \xFF\n");
  CHECK(run_program(folder, "fix - < ke-hoach.yaml >/dev/full") == app::kNotVerified);
}

TEST_CASE("no report is written over a plan that is to be checked") {
  const TemporaryFolder folder;
  folder.write("ke-hoach.yaml", read_file(kSample));
  for (const std::string option : {"-o ke-hoach.yaml", "-o ./ke-hoach.yaml", "--timing-file ke-hoach.yaml"}) {
    INFO(option);
    CHECK(run_program(folder, "check . " + option) == app::kUsage);
    CHECK(read_file(folder.path("stderr")).find("ke-hoach.yaml: là kế hoạch cần rà soát") != std::string::npos);
  }
  CHECK(read_file(folder.path("ke-hoach.yaml")) == read_file(kSample));
  CHECK(run_program(folder, "check . -o ket-qua.yaml --exit-zero") == app::kChecked);
}

TEST_CASE("options that leave no rule to judge by are refused") {
  const TemporaryFolder folder;
  folder.write("ke-hoach.yaml", read_file(kSample));
  CHECK(run_program(folder, "check . --select work-vague --ignore work-vague,work-without-lead") == app::kUsage);
  CHECK(read_file(folder.path("stderr")).find("không để lại quy tắc nào") != std::string::npos);
  CHECK(run_program(folder, "check . --select work-vague,work-without-lead --ignore work-vague") == app::kChecked);
}

}  // namespace
}  // namespace rasoat::tests
