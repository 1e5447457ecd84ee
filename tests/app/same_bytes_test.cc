// Same input, same bytes, whatever the order of the arguments or the number of threads.

#include <cstdlib>

#include "reports/report.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using rasoat::tests::read_file;
using rasoat::tests::TemporaryFolder;

namespace {

std::string report(const TemporaryFolder& folder, const std::string& arguments) {
  const std::string file = folder.path("report");
  std::filesystem::remove(file);
  const std::string command = std::string(RASOAT_BINARY) + " check " + arguments + " -o " + file;
  REQUIRE(std::system(command.c_str()) != -1);
  return read_file(file);
}

}  // namespace

TEST_CASE("the same plans give the same report") {
  const TemporaryFolder folder;
  const std::string samples = RASOAT_SOURCE_DIR "/plans/samples";
  for (const rasoat::reports::FormatInfo& info : rasoat::reports::formats()) {
    const std::string format(info.name);
    const std::string one = report(folder, samples + " -f " + format + " -j 1");
    REQUIRE(one.size() > 1000);
    CHECK(report(folder, samples + " -f " + format + " -j 1") == one);
    CHECK(report(folder, samples + " -f " + format + " -j 7") == one);
    const std::string reversed = samples + "/02-dang-uy-truong.yaml " + samples + " " + samples + "/01-tinh-uy.yaml";
    CHECK(report(folder, reversed + " -f " + format) == one);
  }
}
