// What is wrong between plans, as findings: copies, one symbol on the plans of two units, and what was remarked beside
// the superior's plan and the roster.
//
// Only plans that count speak: an older version or a draft beside an issued plan is passed over. Left out, for it
// cannot be said surely: one symbol on two plans where its code is that of many bodies ("05-KH/ĐU", "25/KH-UBND") or is
// not known to be of one.
//
//   judge_between_plans({&roster, registry, traits}, portfolio, findings);
#pragma once

#include <vector>

#include "checker/portfolio/plan_record.h"
#include "checker/portfolio/roster.h"
#include "checker/portfolio/unit_findings.h"

namespace rasoat::checker {

struct PlansBesideEachOther {
  const Roster* roster = nullptr;  // null: there is none
  const rules::Registry& registry;
  const std::vector<PlanTraits>& traits;  // as the plans
};

// After portfolio.copies and clusters are there.
void judge_between_plans(const PlansBesideEachOther& all, const Portfolio& portfolio, UnitFindings& findings);

// For each plan that shares too much with an earlier one of another unit, or with the superior's: one finding, about
// the likest.
void judge_copies(const Portfolio& portfolio, UnitFindings& findings);

}  // namespace rasoat::checker
