#include "rules/rule_pack.h"

#include <algorithm>
#include <utility>

namespace rasoat::rules {

RuleSet::RuleSet(std::vector<RulePack> packs, std::shared_ptr<const Registry> registry)
    : packs_(std::move(packs)), registry_(registry ? std::move(registry) : std::make_shared<const Registry>()) {
  std::sort(packs_.begin(), packs_.end(), [](const RulePack& a, const RulePack& b) { return a.name < b.name; });
  for (RulePack& pack : packs_) {
    for (Rule& rule : pack.rules) numbering_.add(rule);
    guidances_.insert(guidances_.end(), pack.guidance.begin(), pack.guidance.end());
  }
}

const Rule* RuleSet::find(std::string_view id) const {
  for (const RulePack& pack : packs_) {
    const auto at = std::lower_bound(pack.rules.begin(), pack.rules.end(), id,
                                     [](const Rule& rule, std::string_view key) { return rule.id < key; });
    if (at != pack.rules.end() && at->id == id) return &*at;
  }
  for (const RulePack& pack : packs_) {
    for (const Rule& rule : pack.rules) {
      if (std::find(rule.formerly.begin(), rule.formerly.end(), id) != rule.formerly.end()) return &rule;
    }
  }
  return nullptr;
}

std::vector<std::string_view> RuleSet::ids() const {
  std::vector<std::string_view> ids;
  for (const RulePack& pack : packs_) {
    for (const Rule& rule : pack.rules) ids.push_back(rule.id);
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

}  // namespace rasoat::rules
