// The reports of the sample plans, byte for byte: what users read changes only on purpose.
//
// RASOAT_BLESS=1 (the build target `bless`) writes them anew; the diff is the review. Every sample has its text report;
// one twin also has the English, JSON and SARIF ones.

#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <vector>

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using rasoat::tests::read_file;
using rasoat::tests::TemporaryFolder;

namespace {

namespace fs = std::filesystem;

std::string report(const std::string& arguments) {
  const TemporaryFolder folder;
  const std::string out = folder.path("report");
  const std::string command =
      "cd '" RASOAT_SOURCE_DIR "' && '" RASOAT_BINARY "' check " + arguments + " --no-color -o '" + out + "'";
  const int status = std::system(command.c_str());
  REQUIRE(WIFEXITED(status));
  const bool sound = !arguments.contains(".loi.");
  CHECK((WEXITSTATUS(status) == 0 || (!sound && (WEXITSTATUS(status) == 1 || WEXITSTATUS(status) == 3))));
  return read_file(out);
}

void compare(const std::string& golden, const std::string& arguments) {
  const fs::path path = fs::path(RASOAT_SOURCE_DIR) / "tests" / "golden" / golden;
  const std::string actual = report(arguments);
  if (std::getenv("RASOAT_BLESS") != nullptr) std::ofstream(path, std::ios::binary) << actual;
  INFO("rasoat check " << arguments << " differs from tests/golden/" << golden << "; after reading it: RASOAT_BLESS=1");
  const std::string expected = read_file(path);
  const auto [at, other] = std::mismatch(actual.begin(), actual.end(), expected.begin(), expected.end());
  INFO("first difference: …" << std::string(at, std::min(at + 200, actual.end())));
  CHECK(actual == expected);
}

}  // namespace

TEST_CASE("the reports of the samples are as blessed", "[golden]") {
  std::vector<std::string> samples;
  for (const auto& entry : fs::directory_iterator(RASOAT_SOURCE_DIR "/plans/samples"))
    if (entry.path().extension() == ".yaml") samples.push_back(entry.path().stem().string());
  std::sort(samples.begin(), samples.end());
  REQUIRE(samples.size() >= 12);
  for (const std::string& sample : samples) compare(sample + ".txt", "plans/samples/" + sample + ".yaml");
  compare("02-dang-uy-truong.loi.en.txt", "plans/samples/02-dang-uy-truong.loi.yaml --lang en --show-info");
  compare("02-dang-uy-truong.loi.json", "plans/samples/02-dang-uy-truong.loi.yaml -f json");
}
