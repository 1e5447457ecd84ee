// What the build says of a broken rule file: the loader's own words, and no source that could be linked.
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace rasoat::rules {

namespace {

bool compiles(const tests::TemporaryFolder& folder, const std::string& packs) {
  const std::string source = RASOAT_SOURCE_DIR;
  const std::string command = "'" RASOAT_COMPILE_RULES "' '" + source + packs + "' '" + source + "/rules/registry' '" +
                              folder.path("out.cc") + "' 2>'" + folder.path("said") + "'";
  const int status = std::system(command.c_str());
  REQUIRE(status != -1);
  return status == 0;
}

std::string text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("a broken rule file ends the build with its place and words") {
  const tests::TemporaryFolder folder;
  CHECK_FALSE(compiles(folder, "/tests/rules"));
  const std::string said = text_of(folder.path("said"));
  CHECK_THAT(said, Catch::Contains("/tests/rules/wrong-pack/One_Language.yaml:1:7: error: The id “one-language” is"));
  CHECK_THAT(said, Catch::Contains("/tests/rules/wrong-pack/unknown-words.yaml:4:11: error: There is no severity"));
  CHECK_FALSE(std::filesystem::exists(folder.path("out.cc")));
}

TEST_CASE("a source that would be the same is left as it is, with its time") {
  const tests::TemporaryFolder folder;
  REQUIRE(compiles(folder, "/rules/packs"));
  const auto long_ago = std::filesystem::file_time_type::clock::now() - std::chrono::hours(1);
  std::filesystem::last_write_time(folder.path("out.cc"), long_ago);
  REQUIRE(compiles(folder, "/rules/packs"));
  CHECK(std::filesystem::last_write_time(folder.path("out.cc")) == long_ago);
}

}  // namespace rasoat::rules
