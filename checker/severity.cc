#include "checker/severity.h"

#include <algorithm>

namespace rasoat::checker {

namespace {

bool fits(const rules::SeverityCase& one, const PlanFacts& facts) {
  // An undated plan gets the plain severity, never one that is bound to a period.
  if (!one.period.always() && !(facts.date && one.period.holds(*facts.date))) return false;
  if (one.draft && *one.draft != facts.draft) return false;
  const auto& types = one.unit_types;
  return types.empty() || std::find(types.begin(), types.end(), facts.unit_type.code) != types.end();
}

}  // namespace

Severity severity_of(const rules::Rule& rule, const PlanFacts& facts) {
  if (rule.status == rules::Status::kPreview) return Severity::kInfo;
  for (const rules::SeverityCase& one : rule.severity_when) {
    if (fits(one, facts)) return one.is;
  }
  return rule.severity;
}

std::vector<Basis> bases_of(const rules::Rule& rule, const PlanFacts& facts) {
  std::vector<Basis> bases;
  std::copy_if(rule.basis.begin(), rule.basis.end(), std::back_inserter(bases),
               [&](const Basis& basis) { return holds_at(basis.period, facts.date); });
  return bases;
}

}  // namespace rasoat::checker
