#include "checker/audit/portfolio.h"

#include <algorithm>
#include <functional>

#include "plans/text.h"

namespace rasoat::checker {

namespace {

std::size_t name_hash(const Unit& unit) { return std::hash<std::string>{}(plans::fold(unit.name)); }

}  // namespace

std::uint32_t PlanRecord::count(Severity severity) const {
  return static_cast<std::uint32_t>(std::count_if(
      findings.begin(), findings.end(),
      [severity](const KeptFinding& finding) { return !finding.waived && finding.severity == severity; }));
}

std::string name_with_superior(const Unit& unit) { return unit.name.str() + " (" + unit.superior.str() + ")"; }

UnitTitles::UnitTitles(const std::vector<Unit>& units) {
  names_.reserve(units.size());
  for (const Unit& unit : units) names_.push_back(name_hash(unit));
  std::sort(names_.begin(), names_.end());
}

std::string UnitTitles::of(const Unit& unit) const {
  const bool alone = std::ranges::equal_range(names_, name_hash(unit)).size() < 2;
  return alone || unit.superior.empty() ? unit.name.str() : name_with_superior(unit);
}

}  // namespace rasoat::checker
