#include "rules/native/legacy_texts.h"

namespace rasoat::rules {

using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;
using plans::TextSign;

LegacyTexts::LegacyTexts(const Plan& plan) {
  std::vector<PlanNode> suspects;
  plans::LegacyCount count;
  for (PlanNode node = 0; node < plan.size(); ++node) {
    const Plan::Node& at = plan[node];
    const bool suspect = at.signs.has(TextSign::kLegacy) || at.signs.has(TextSign::kTypedMarks);
    if (at.kind != PlanKind::kText || !suspect) continue;
    suspects.push_back(node);
    count.add(at.text);
  }
  encoding_ = count.found();
  if (!encoding_) return;
  for (const PlanNode node : suspects) {
    if (plans::legacy_words(plan[node].text, *encoding_) == 0) continue;
    nodes_.push_back(node);
    set_.insert(node);
  }
}

}  // namespace rasoat::rules
