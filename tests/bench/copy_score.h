// How well the seeded copies of a made-up portfolio were found, and whom the search accused wrongly.
//
//   Portfolio found = judged_copies(made, rules);
//   CopyScore score = score_of(made, found);
//   for (std::size_t kind = 1; kind < kCopyKinds; ++kind) print(score.found[kind], score.seeded[kind]);
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "checker/audit/portfolio.h"
#include "rules/rule_pack.h"
#include "tests/bench/made_portfolio.h"

namespace rasoat::bench {

struct CopyScore {
  std::array<std::uint32_t, kCopyKinds> seeded{}, found{};  // by CopyKind
  std::vector<std::string> missed;                          // files
  std::vector<std::string> accused;                         // "file, file: percent" of pairs that are honest
  std::uint32_t pairs = 0;
};

// Every plan bound and sketched, then the search alone; no rule is judged and nothing written to disk.
[[nodiscard]] checker::Portfolio judged_copies(const MadePortfolio& made, const rules::RuleSet& rules,
                                               bool with_superior = true);

[[nodiscard]] CopyScore score_of(const MadePortfolio& made, const checker::Portfolio& found);

}  // namespace rasoat::bench
