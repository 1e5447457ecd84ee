// generate_plans DIR COUNT SEED [BYTES]: writes DIR/plan-00000.yaml …, of usual sizes or of BYTES bytes each.
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "tests/bench/plans_generator.h"

int main(int argc, char** argv) {
  if (argc < 4 || argc > 5) {
    std::fputs("usage: generate_plans DIR COUNT SEED [BYTES]\n", stderr);
    return 2;
  }
  const std::filesystem::path folder = argv[1];
  const unsigned long count = std::strtoul(argv[2], nullptr, 10);
  const unsigned long seed = std::strtoul(argv[3], nullptr, 10);
  std::error_code ignored;
  std::filesystem::create_directories(folder, ignored);
  for (unsigned long i = 0; i < count; ++i) {
    std::string number = std::to_string(i);
    number.insert(0, 5 - std::min<std::size_t>(number.size(), 5), '0');
    const std::size_t bytes = argc == 5 ? std::strtoull(argv[4], nullptr, 10) : rasoat::bench::plan_bytes(seed + i);
    std::ofstream file(folder / ("plan-" + number + ".yaml"), std::ios::binary);
    file << rasoat::bench::generate_plan(seed + i, bytes);
    if (!file.flush()) {
      std::fprintf(stderr, "cannot write to %s\n", argv[1]);
      return 1;
    }
  }
  return 0;
}
