#include "checker/portfolio/unit_ties.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "checker/portfolio/unit_names.h"

namespace rasoat::checker {

namespace {

// Names are told apart by 64 bits of hash.
class Numbers {
 public:
  std::uint32_t of(std::string_view name) {
    if (name.empty()) return kNone;
    const auto next = static_cast<std::uint32_t>(numbers_.size());
    return numbers_.try_emplace(std::hash<std::string_view>{}(name), next).first->second;
  }

 private:
  std::unordered_map<std::size_t, std::uint32_t> numbers_;
};

}  // namespace

UnitTies::UnitTies(const std::vector<PlanTraits>& traits, const Portfolio& portfolio) : plans_(traits.size()) {
  Numbers bodies;
  Numbers symbols;
  Numbers superiors;
  for (std::size_t plan = 0; plan < traits.size(); ++plan) {
    const UnitTraits& one = traits[plan].unit;
    const std::uint32_t unit = portfolio.plans[plan].unit;
    const SharedText listed = unit < portfolio.units.size() ? portfolio.units[unit].superior : SharedText();
    Ties& ties = plans_[plan];
    ties.body = bodies.of(loose_unit_key(one.body));
    ties.superior_body = bodies.of(loose_unit_key(listed.empty() ? one.superior : listed));
    ties.symbol = symbols.of(one.symbol);
    ties.superior_symbol = symbols.of(one.superior_symbol);
    ties.superior = superiors.of(listed.empty() ? one.superior_symbol.str() : '\n' + listed.str());
  }
}

}  // namespace rasoat::checker
