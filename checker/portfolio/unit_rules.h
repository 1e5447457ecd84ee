// What is wrong with the submissions of units: missing, late, twice, draft, unreadable, of other years, of no known
// unit; and what is wrong with a plan of theirs beside the one that counts.
//
// One cause, one finding: a file that could not be read is not besides said to be of an unknown unit. Where a day is
// not given nobody is late by it. Distinct from units.h, which settles what is there.
//
//   judge_units({&roster, settled, traits, as_of}, portfolio, findings);
#pragma once

#include <optional>
#include <vector>

#include "checker/portfolio/plan_record.h"
#include "checker/portfolio/roster.h"
#include "checker/portfolio/unit_findings.h"
#include "checker/portfolio/units.h"

namespace rasoat::checker {

struct SettledUnits {
  const Roster* roster = nullptr;  // null: there is none
  const Settled& settled;
  const std::vector<PlanTraits>& traits;  // as the plans
  std::optional<rules::Date> as_of;       // the day by which a plan is or is not overdue; none: not said
};

void judge_units(const SettledUnits& all, const Portfolio& portfolio, UnitFindings& findings);

}  // namespace rasoat::checker
