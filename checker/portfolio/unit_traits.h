// What judging units and plans together must know of one plan: who submitted what, when, for which period.
//
// Taken while the plan is bound, kept when its source is gone; distinct from PlanIdentity, which is what reports show.
// Names are as written, symbols canonical. A value.
//
//   UnitTraits traits = unit_traits_of(plan, facts);
#pragma once

#include <optional>

#include "checker/audit/shared_text.h"
#include "checker/plan_facts.h"
#include "plans/date.h"

namespace rasoat::checker {

struct UnitTraits {
  SharedText body;             // co_quan_ban_hanh as written
  SharedText unit_type;        // a code, or ""
  SharedText symbol;           // canonical; ""
  SharedText superior;         // co_quan_cap_tren as written
  SharedText superior_symbol;  // of the plan of the level above; ""
  std::optional<rules::Date> date;
  std::optional<plans::Interval> stretch;  // within which it was issued, where its date is no day: "tháng 12/2025"
  std::optional<std::int16_t> period_from, period_until;  // years
  bool draft = false;
};

// From which to which day it may have been issued; none: not known.
[[nodiscard]] std::optional<plans::Interval> issued_within(const UnitTraits& traits);

[[nodiscard]] UnitTraits unit_traits_of(const plans::Plan& plan, const PlanFacts& facts);

}  // namespace rasoat::checker
