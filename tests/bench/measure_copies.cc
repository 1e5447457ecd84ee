// measure_copies COUNT SEED [no-superior]: how many of the seeded copies of a made-up portfolio are found, and who is
// accused wrongly.
#include <cstdio>
#include <cstdlib>

#include "rules/rule_pack.h"
#include "tests/bench/copy_score.h"

int main(int argc, char** argv) {
  using namespace rasoat;
  if (argc < 3 || argc > 4) {
    std::fputs("usage: measure_copies COUNT SEED [no-superior]\n", stderr);
    return 2;
  }
  const rules::Loaded loaded = rules::load_rules({});
  if (loaded.rules == nullptr) return 2;
  const bench::MadePortfolio made(std::strtoul(argv[1], nullptr, 10), std::strtoul(argv[2], nullptr, 10));
  const checker::Portfolio found = bench::judged_copies(made, *loaded.rules, argc == 3);
  const bench::CopyScore score = bench::score_of(made, found);
  for (std::size_t kind = 1; kind < bench::kCopyKinds; ++kind)
    std::printf("%-12s %u of %u\n", std::string(bench::name_of(static_cast<bench::CopyKind>(kind))).c_str(),
                score.found[kind], score.seeded[kind]);
  std::printf("pairs %u, clusters %zu, wrongly accused %zu\n", score.pairs, found.clusters.size(),
              score.accused.size());
  for (const std::string& pair : score.accused) std::printf("accused: %s\n", pair.c_str());
  for (const std::string& file : score.missed) std::printf("missed: %s\n", file.c_str());
  return 0;
}
