#include "plans/readings.h"

namespace rasoat::plans {

const Folded& Readings::folded(PlanNode node) {
  std::uint32_t& at = folded_at_[node];
  if (at == 0) {
    folded_.push_back(fold_with_offsets(plan_[node].text));
    at = static_cast<std::uint32_t>(folded_.size());
  }
  return folded_[at - 1];
}

bool Readings::is_placeholder(PlanNode node) {
  Known& known = placeholder_[node];
  if (known == Known::kNotYet) known = plans::is_placeholder(plan_[node].text) ? Known::kYes : Known::kNo;
  return known == Known::kYes;
}

}  // namespace rasoat::plans
