// Step 6, Settle: drafts become Findings in order, with places, waivers and fingerprints; every rule gets its Ruling.
//
//   Settlement settlement = settle(one, std::move(results), std::move(drafts), options.waivers);
#pragma once

#include <vector>

#include "checker/waiver.h"

namespace rasoat::checker {

// What a check knows of one plan. `plan` is null when nothing could be bound.
struct PlanCase {
  const RuleTable& table;
  const Plan* plan = nullptr;
  const PlanFacts& facts;
  TriggerIndex* index = nullptr;
  bool complete = false;           // all of the file was read
  bool asks_for_guidance = false;  // the configuration says against which guidance plans are to be held
  const WaiverSources& waivers;
};

struct Settlement {
  std::vector<Finding> findings;
  std::vector<Ruling> rulings;
};

// `results`: one for each card, in order; those of reserved ids are made here, from the drafts.
[[nodiscard]] Settlement settle(const PlanCase& one, std::vector<RuleResult> results, std::vector<Draft> drafts,
                                bool with_waivers);

}  // namespace rasoat::checker
