#include "checker/portfolio/units.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

#include "plans/text.h"

namespace rasoat::checker {

namespace {

class UnitBook {
 public:
  UnitBook(const Roster* roster, Portfolio& portfolio) : portfolio_(portfolio) {
    portfolio.has_roster = roster != nullptr;
    if (roster == nullptr) return;
    for (const RosterUnit& one : roster->units) add_listed(one);
  }

  std::uint32_t unit_of(const UnitTraits& traits, const PlanLine& line) {
    const std::string& written = traits.body.empty() ? line.file : traits.body;
    const auto [at, fresh] = by_name_.try_emplace(plans::fold(written), static_cast<std::uint32_t>(units().size()));
    if (fresh) {
      units().push_back({written, traits.unit_type, "", std::nullopt, Submission::kUnlisted, {}, {}});
    }
    return at->second;
  }

 private:
  std::vector<Unit>& units() { return portfolio_.units; }

  void add_listed(const RosterUnit& one) {
    const auto number = static_cast<std::uint32_t>(units().size());
    units().push_back({one.name, one.type, one.superior, one.due, Submission::kMissing, {}, {}});
    by_name_.try_emplace(plans::fold(one.name), number);
    for (const std::string& alias : one.aliases) by_name_.try_emplace(plans::fold(alias), number);
  }

  Portfolio& portfolio_;
  std::map<std::string, std::uint32_t> by_name_;
};

// The one that counts first: readable, no draft, the newest.
void order_plans(const std::vector<PlanTraits>& traits, const std::vector<PlanLine>& lines, Unit& unit) {
  const auto rank = [&](std::uint32_t plan) {
    const UnitTraits& one = traits[plan].unit;
    return std::tuple(lines[plan].read_completely, !one.draft, one.date.value_or(rules::Date{}));
  };
  std::stable_sort(unit.plans.begin(), unit.plans.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return rank(a) > rank(b); });
}

Submission submission_of(const Unit& unit, const PlanLine& line, const UnitTraits& traits) {
  if (!line.read_completely) return Submission::kUnreadable;
  if (traits.draft) return Submission::kDraftOnly;
  if (unit.due && traits.date && *unit.due < *traits.date) return Submission::kLate;
  return Submission::kSubmitted;
}

}  // namespace

void settle_units(const Roster* roster, const std::vector<PlanTraits>& traits, Portfolio& portfolio) {
  UnitBook book(roster, portfolio);
  for (std::uint32_t plan = 0; plan < portfolio.plans.size(); ++plan) {
    PlanLine& line = portfolio.plans[plan];
    line.unit = book.unit_of(traits[plan].unit, line);
    portfolio.units[line.unit].plans.push_back(plan);
  }
  const std::size_t listed = roster == nullptr ? 0 : roster->units.size();
  for (std::size_t i = 0; i < portfolio.units.size(); ++i) {
    Unit& unit = portfolio.units[i];
    if (unit.plans.empty()) continue;
    order_plans(traits, portfolio.plans, unit);
    const std::uint32_t first = unit.plans.front();
    portfolio.plans[first].counts = true;
    if (i < listed || roster == nullptr)
      unit.submission = submission_of(unit, portfolio.plans[first], traits[first].unit);
  }
}

}  // namespace rasoat::checker
