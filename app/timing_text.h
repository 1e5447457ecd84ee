// What `rasoat check --timing` says: where the time went, by step and by rule, dearest first.
//
// For people on standard error, the twenty dearest rules; as JSON with all of them for programs. Times are sums over
// threads, so with several threads they are more than the clock on the wall shows.
//
//   std::fputs(timing_text(timing, *checker.cards(), plans, Lang::kVi).c_str(), stderr);
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/command.h"
#include "checker/audit/audit.h"
#include "checker/timing.h"

namespace rasoat::app {

[[nodiscard]] std::string timing_text(const checker::Timing& timing, const std::vector<checker::RuleCard>& cards,
                                      std::size_t plans, Lang lang);
[[nodiscard]] std::string timing_json(const checker::Timing& timing, const std::vector<checker::RuleCard>& cards,
                                      std::size_t plans);

}  // namespace rasoat::app
