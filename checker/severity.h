// How severe a breach of a rule is for this plan: the first case of `severity_when` that fits, else the plain severity.
//
//   Severity severity = severity_of(rule, facts);
#pragma once

#include "checker/plan_facts.h"
#include "rules/language/rule.h"

namespace rasoat::checker {

[[nodiscard]] Severity severity_of(const rules::Rule& rule, const PlanFacts& facts);
// The bases in force at the plan’s date; of rules of form that both systems have, that of `system`, by default the
// plan’s.
[[nodiscard]] std::vector<Basis> bases_of(const rules::Rule& rule, const PlanFacts& facts,
                                          std::string_view system = {});

}  // namespace rasoat::checker
