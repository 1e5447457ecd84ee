// generate_portfolio DIR COUNT SEED: writes DIR/plans/…, DIR/don-vi.yaml (the roster), DIR/cap-tren.yaml (the
// superior's plan) and DIR/truth.json (what was done to them).
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "tests/bench/made_portfolio.h"

namespace {

bool save(const std::filesystem::path& path, const std::string& text) {
  std::error_code ignored;
  std::filesystem::create_directories(path.parent_path(), ignored);
  std::ofstream file(path, std::ios::binary);
  file << text;
  return static_cast<bool>(file.flush());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fputs("usage: generate_portfolio DIR COUNT SEED\n", stderr);
    return 2;
  }
  const std::filesystem::path folder = argv[1];
  const rasoat::bench::MadePortfolio portfolio(std::strtoul(argv[2], nullptr, 10), std::strtoul(argv[3], nullptr, 10));
  bool saved = save(folder / "don-vi.yaml", portfolio.roster()) && save(folder / "truth.json", portfolio.truth()) &&
               save(folder / "cap-tren.yaml", portfolio.superior_text());
  for (std::size_t i = 0; saved && i < portfolio.plans().size(); ++i)
    saved = save(folder / "plans" / portfolio.plans()[i].file, portfolio.text(i));
  if (!saved) std::fprintf(stderr, "cannot write to %s\n", argv[1]);
  return saved ? 0 : 1;
}
