#include "checker/audit/portfolio.h"

#include <algorithm>

namespace rasoat::checker {

std::uint32_t PlanRecord::count(Severity severity) const {
  return static_cast<std::uint32_t>(std::count_if(
      findings.begin(), findings.end(),
      [severity](const KeptFinding& finding) { return !finding.waived && finding.severity == severity; }));
}

std::string name_with_superior(const Unit& unit) { return unit.name.str() + " (" + unit.superior.str() + ")"; }

}  // namespace rasoat::checker
