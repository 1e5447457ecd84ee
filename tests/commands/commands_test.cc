// Every tests/commands/*.cmdtest against the program as built.

#include <algorithm>
#include <filesystem>
#include <vector>

#include "tests/commands/command_test.h"
#include "tests/support/catch.h"

TEST_CASE("command tests") {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(RASOAT_SOURCE_DIR "/tests/commands"))
    if (entry.path().extension() == ".cmdtest") paths.push_back(entry.path().string());
  std::sort(paths.begin(), paths.end());
  REQUIRE(paths.size() >= 10);
  for (const std::string& path : paths) {
    const std::string problem = rasoat::tests::run_command_test(path, RASOAT_BINARY);
    INFO(problem);
    CHECK(problem.empty());
  }
}
