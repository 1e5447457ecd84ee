#include "tests/support/samples.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/bench/plans_generator.h"

namespace rasoat::tests {
namespace {

namespace fs = std::filesystem;

void add_folder(const fs::path& folder, std::vector<Sample>& samples) {
  std::error_code missing;
  std::vector<fs::path> paths;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, missing)) {
    const std::string name = entry.path().filename().string();
    if (name.ends_with(".yaml") && !name.ends_with(".loi.yaml")) paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  for (const fs::path& path : paths) {
    std::ifstream file(path, std::ios::binary);
    samples.push_back({path.filename().string(), std::string(std::istreambuf_iterator<char>(file), {})});
  }
}

std::vector<Sample> collect() {
  std::vector<Sample> result;
  const fs::path root = RASOAT_SOURCE_DIR;
  add_folder(root / "plans" / "samples", result);
  const char* shared = std::getenv("RASOAT_SHARED");
  const fs::path beside = shared != nullptr ? fs::path(shared) : root / ".." / "shared";
  const std::size_t before = result.size();
  add_folder(beside / "plans", result);
  if (result.size() == before)
    std::puts("note: no shared plans here (RASOAT_SHARED); only samples and generated plans");
  for (std::uint64_t seed = 0; seed < 6; ++seed) {
    result.push_back({"generated " + std::to_string(seed), bench::generate_plan(seed, 8000)});
  }
  return result;
}

}  // namespace

const std::vector<Sample>& samples() {
  static const std::vector<Sample> kept = collect();
  return kept;
}

}  // namespace rasoat::tests
