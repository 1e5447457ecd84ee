// The texts of plans/samples, sound plans and their twins with mistakes, by name.
//
//   for (const std::string& text : sample_files()) …
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace rasoat::tests {

inline std::vector<std::string> sample_files() {
  std::vector<std::filesystem::path> paths;
  for (const auto& file :
       std::filesystem::directory_iterator(std::filesystem::path(RASOAT_SOURCE_DIR) / "plans/samples"))
    if (file.path().extension() == ".yaml") paths.push_back(file.path());
  REQUIRE(paths.size() >= 16);
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> texts;
  for (const std::filesystem::path& path : paths) texts.push_back(read_file(path));
  return texts;
}

}  // namespace rasoat::tests
