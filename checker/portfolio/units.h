// Which plans belong to which unit, which of them counts, and what the roster has to say of it.
//
// A unit of the roster is found by the body that a plan declares (folded names and aliases), by the plan's symbol or by
// its path. Without a roster, or where it knows no such unit, the declared body is the unit. Of several plans of one
// unit the newest that is no draft counts.
//
//   settle_units(roster, traits, portfolio);   // fills units, and unit and counts of every plan
#pragma once

#include <vector>

#include "checker/audit/portfolio.h"
#include "checker/portfolio/plan_record.h"
#include "checker/portfolio/roster.h"

namespace rasoat::checker {

// `traits`: as portfolio.plans. `roster`: null where there is none.
void settle_units(const Roster* roster, const std::vector<PlanTraits>& traits, Portfolio& portfolio);

}  // namespace rasoat::checker
