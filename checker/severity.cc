#include "checker/severity.h"

#include <algorithm>

#include "plans/symbol.h"

namespace rasoat::checker {

namespace {

bool fits(const rules::SeverityCase& one, const PlanFacts& facts) {
  // An undated plan gets the plain severity, never one that is bound to a period.
  if (!one.period.always() && !(facts.date && one.period.holds(*facts.date))) return false;
  if (one.draft && *one.draft != facts.draft) return false;
  const auto& types = one.unit_types;
  return types.empty() || std::find(types.begin(), types.end(), facts.unit_type.code) != types.end();
}

// Is it about the form of documents of the other system? The symbol of a document shows to which it belongs.
bool is_of_other_system(const Basis& basis, std::string_view system) {
  if (basis.strength != rules::Strength::kForm || basis.document.empty()) return false;
  if (system != "dang" && system != "nha_nuoc") return false;
  return plans::parts_of(basis.document).party_form != (system == "dang");
}

}  // namespace

Severity severity_of(const rules::Rule& rule, const PlanFacts& facts) {
  if (rule.status == rules::Status::kPreview) return Severity::kInfo;
  for (const rules::SeverityCase& one : rule.severity_when) {
    if (fits(one, facts)) return one.is;
  }
  return rule.severity;
}

std::vector<Basis> bases_of(const rules::Rule& rule, const PlanFacts& facts, std::string_view system) {
  if (system.empty()) system = facts.system.code;
  std::vector<Basis> bases;
  std::copy_if(rule.basis.begin(), rule.basis.end(), std::back_inserter(bases),
               [&](const Basis& basis) { return holds_at(basis.period, facts.date); });
  // Where both have a rule for it, that of the document at fault is the basis.
  const auto is_foreign = [&](const Basis& basis) { return is_of_other_system(basis, system); };
  if (!std::ranges::all_of(bases, is_foreign)) std::erase_if(bases, is_foreign);
  return bases;
}

}  // namespace rasoat::checker
