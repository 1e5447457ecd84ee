// What rules ask of a plan as a whole, read once: its date, whether it is a draft, its unit type, the guidance it
// names.
//
// The date at which rules, bases and severities are read is `--as-of` where it is given, else the plan's own date, or
// the last day of its month where the day is still to be written. An undated plan (a draft, an unreadable date, or one
// after the plan's own period, which is a slip) must still be checkable, and the wall clock is never read: there the
// date counts as *the latest*. What is in force without an end applies, what has ended does not; a severity that is
// bound to a period is passed over, so that the plain one holds. Only the condition `plan_date` answers "undecided".
//
//   PlanFacts facts = facts_of(plan, options.as_of);
//   if (holds_at(rule.in_force, facts.date)) …
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checker/audit/audit.h"
#include "plans/plan.h"
#include "rules/terms.h"

namespace rasoat::checker {

// A closed-list value of the plan: its canonical code (or the folded wording where it is none, which is unknown), ""
// when absent.
class PlanCode {
 public:
  std::string code;
  bool unknown = false;               // it may stand there, but could not be read
  std::string_view name_vi, name_en;  // of what the list tells apart: "loại đơn vị"

  // Why a rule for others does not apply: this code, or that it is absent or unknown. Worded when it is asked for.
  [[nodiscard]] const Why& excluded() const;

 private:
  mutable Why excluded_;
};

struct PlanFacts {
  std::optional<rules::Date> date;       // at which rules are read; nothing: undated
  std::optional<rules::Date> plan_date;  // the plan's own
  bool draft = false;
  PlanCode unit_type, system, type;
  std::vector<std::string> guidance;  // canonical symbols, as the plan names them
  bool guidance_unknown = false;
  plans::PlanNode guidance_node = plans::kNoPlanNode;
};

[[nodiscard]] PlanFacts facts_of(const plans::Plan& plan, const std::optional<rules::Date>& as_of);
[[nodiscard]] PlanIdentity identity_of(const plans::Plan& plan, const PlanFacts& facts);

// Is the period in force at the date? Nothing: at the latest.
[[nodiscard]] bool holds_at(const rules::Period& period, const std::optional<rules::Date>& date);

// The child's text, trimmed; "" when there is none.
[[nodiscard]] std::string text_under(const plans::Plan& plan, plans::PlanNode block, std::string_view key);

}  // namespace rasoat::checker
