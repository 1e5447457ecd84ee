#include "checker/portfolio/between_plans.h"

#include <map>
#include <optional>
#include <string>
#include <utility>

#include "checker/portfolio/unit_finder.h"
#include "rules/registry/names.h"

namespace rasoat::checker {

namespace {

bool speaks(const PlanLine& line) { return line.counts && line.read_completely; }

void judge_remarks(const PlansBesideEachOther& all, const Portfolio& portfolio, UnitFindings& findings) {
  std::optional<NearestUnit> nearest;
  if (all.roster != nullptr) nearest.emplace(*all.roster);
  for (std::uint32_t plan = 0; plan < portfolio.plans.size(); ++plan) {
    if (!speaks(portfolio.plans[plan])) continue;
    for (const Remark& remark : all.traits[plan].remarks) {
      rules::Arguments arguments = remark.arguments;
      std::string distinguishes;
      for (const auto& [name, value] : remark.arguments) {
        if (name == "what" || name == "body") distinguishes = value;
      }
      if (remark.rule == "lead-not-in-roster") {
        const std::uint32_t near = nearest ? nearest->of(distinguishes) : kNone;
        arguments.emplace_back("near", near == kNone ? "none" : all.roster->units[near].name.str());
      }
      findings.add(remark.rule, {portfolio.plans[plan].unit, plan, remark.path}, std::move(arguments), distinguishes);
    }
  }
}

void judge_symbols(const PlansBesideEachOther& all, const Portfolio& portfolio, UnitFindings& findings) {
  std::map<std::pair<std::string, int>, std::uint32_t> first_with;  // symbol and year
  for (std::uint32_t plan = 0; plan < portfolio.plans.size(); ++plan) {
    const UnitTraits& traits = all.traits[plan].unit;
    if (!speaks(portfolio.plans[plan]) || traits.draft || traits.symbol.empty() || !traits.date) continue;
    if (!is_of_one_body(traits.symbol, all.registry)) continue;
    const auto [at, fresh] = first_with.try_emplace({rules::symbol_key(traits.symbol), traits.date->year}, plan);
    const std::uint32_t other = at->second;
    if (fresh || portfolio.plans[other].unit == portfolio.plans[plan].unit) continue;
    findings.add("same-symbol-twice", {portfolio.plans[plan].unit, plan, "van_ban.so_ky_hieu", {other}},
                 {{"symbol", traits.symbol.str()}, {"other_unit", findings.unit_title(portfolio.plans[other].unit)}});
  }
}

struct Likest {
  const Copy* copy = nullptr;
  std::uint32_t others = 0;
};

}  // namespace

void judge_copies(const Portfolio& portfolio, UnitFindings& findings) {
  std::map<std::uint32_t, Likest> of_plan;
  for (const Copy& copy : portfolio.copies) {
    // Versions of one unit's plan are alike by nature.
    if (copy.a != kNone && portfolio.plans[copy.a].unit == portfolio.plans[copy.b].unit) continue;
    for (const std::uint32_t plan : {copy.a, copy.b}) {
      if (plan == kNone || !copy.speaks_of(plan) || !speaks(portfolio.plans[plan])) continue;
      Likest& likest = of_plan[plan];
      if (likest.copy != nullptr) ++likest.others;
      if (likest.copy == nullptr || likest.copy->percent < copy.percent) likest.copy = &copy;
    }
  }
  for (const auto& [plan, likest] : of_plan) {
    const Copy& copy = *likest.copy;
    const std::uint32_t other = copy.other_than(plan);
    const bool superior = other == kNone;
    FindingPlace place{portfolio.plans[plan].unit, plan};
    if (!superior) place.related.push_back(other);
    if (!copy.passages.empty())
      place.path = plan == copy.a ? copy.passages.front().path_a : copy.passages.front().path_b;
    findings.add("plan-copied", std::move(place),
                 {{"percent", std::to_string(copy.percent)},
                  {"from", superior                ? "superior"
                           : copy.is_shorter(plan) ? "plan"
                                                   : "shorter"},
                  {"order", copy.order_known ? "known" : "unknown"},
                  {"other", superior ? portfolio.superior_file : findings.plan_title(other)},
                  {"other_unit", superior ? "" : findings.unit_title(portfolio.plans[other].unit)},
                  {"more", std::to_string(likest.others)}});
  }
}

void judge_between_plans(const PlansBesideEachOther& all, const Portfolio& portfolio, UnitFindings& findings) {
  judge_remarks(all, portfolio, findings);
  judge_symbols(all, portfolio, findings);
  judge_copies(portfolio, findings);
}

}  // namespace rasoat::checker
