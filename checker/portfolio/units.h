// Which plans belong to which unit, which of them counts, and when it was due.
//
// A unit of the roster is found by UnitFinder. Without a roster, or where it knows no such unit, the declared body is
// the unit, told from others of its name by the superior body; a plan that declares none is a unit of its own, called
// by its file. Of several plans of one unit the one counts that could be read, is no draft, covers the period asked
// for, is for a guidance that has rules, and is the newest. What is wrong with units is said in unit_rules.h.
//
//   const Settled settled = settle_units(question, traits, portfolio);   // fills units; unit and counts of every plan
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "checker/audit/portfolio.h"
#include "checker/portfolio/plan_record.h"
#include "checker/portfolio/roster.h"
#include "checker/portfolio/unit_finder.h"

namespace rasoat::checker {

struct UnitQuestion {
  const Roster* roster = nullptr;  // null: there is none
  const rules::Registry& registry;
  std::optional<rules::Date> due;  // of units that have none of their own, before the roster's
};

struct Settled {
  std::vector<UnitMatch>
      ambiguous;  // as the units: what each might be; of those of the roster, and most others, nothing
};

// `traits`: as portfolio.plans.
[[nodiscard]] Settled settle_units(const UnitQuestion& question, const std::vector<PlanTraits>& traits,
                                   Portfolio& portfolio);

// The years that the plans of this unit must cover.
[[nodiscard]] RosterPeriod period_of(const Roster* roster, std::uint32_t unit);
// Does the plan's period leave out years that are asked for? Never where it says nothing of them.
[[nodiscard]] bool leaves_out(const UnitTraits& plan, const RosterPeriod& wanted);

// The later file of what is one document, by symbol and year.
[[nodiscard]] bool is_same_document(const UnitTraits& a, const UnitTraits& b);
// As far as both say.
[[nodiscard]] bool are_of_one_period(const UnitTraits& a, const UnitTraits& b);
// Versions of one plan: for a guidance in common and the same period, of the same type, as far as both say.
[[nodiscard]] bool is_same_plan(const Portfolio& portfolio, const std::vector<PlanTraits>& traits, std::uint32_t a,
                                std::uint32_t b);
// When the unit first issued the plan that counts, by any of its versions that is no draft.
struct FirstIssue {
  std::uint32_t plan = kNone;  // the first version, as far as can be told
  plans::Interval within;      // in which it was issued
  rules::Date by;              // on this day a version was there at the latest
  std::uint32_t other =
      kNone;             // the first of the unit's plans that are no versions of it, such as for another guidance
  rules::Date other_by;  // on this day it was there at the latest

  // Then it is for a reader to say which plan was due.
  [[nodiscard]] bool has_other_in_time(const rules::Date& due) const { return other != kNone && other_by <= due; }
  [[nodiscard]] bool is_late(const rules::Date& due) const { return due < within.first && !has_other_in_time(due); }
  [[nodiscard]] bool is_in_time(const rules::Date& due) const { return by <= due; }
};
[[nodiscard]] std::optional<FirstIssue> first_issue(const Portfolio& portfolio, const std::vector<PlanTraits>& traits,
                                                    const Unit& unit);

}  // namespace rasoat::checker
