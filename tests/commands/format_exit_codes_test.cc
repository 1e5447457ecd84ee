// The format of a report never changes what the process says to its caller.

#include <sys/wait.h>

#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "reports/report.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace {

int exit_code(const std::string& folder, const std::string& arguments) {
  const std::string command =
      "cd '" + folder + "' && env -u GITHUB_STEP_SUMMARY '" RASOAT_BINARY "' check " + arguments + " >.out 2>.err";
  const int status = std::system(command.c_str());
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

TEST_CASE("exit codes are the same in every format") {
  const rasoat::tests::TemporaryFolder folder;
  folder.write("hong.yaml", "rasoat: 1\nvan_ban: [a\nnhiem_vu: x\n");
  std::filesystem::create_directory(folder.path("trong"));
  const std::string good = RASOAT_SOURCE_DIR "/plans/samples/02-dang-uy-truong.yaml";
  const std::string bad = RASOAT_SOURCE_DIR "/plans/samples/02-dang-uy-truong.loi.yaml";
  const std::vector<std::pair<std::string, int>> runs = {
      {good, 0},
      {bad, 1},
      {bad + " --exit-zero", 0},
      {bad + " " + good, 1},
      {"hong.yaml", 3},
      {"khong-co.yaml", 3},
      {"trong", 3},
      {bad + " hong.yaml --exit-zero", 3},
      {bad + " trong", 3},
  };
  for (const rasoat::reports::FormatInfo& format : rasoat::reports::formats()) {
    for (const auto& [arguments, code] : runs) {
      INFO(format.name << " " << arguments);
      CHECK(exit_code(folder.path(), arguments + " --format " + std::string(format.name)) == code);
    }
  }
}
