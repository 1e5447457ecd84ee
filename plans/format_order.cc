#include "plans/format_order.h"

namespace rasoat::plans {

FormatOrder::FormatOrder(const Plan& plan) {
  const std::span<const Field> fields = block_info(Block::kPlan).fields;
  for (PlanNode part = plan[plan.root()].first_child; part != kNoPlanNode; part = plan[part].next) {
    const Field* field = plan[part].field;
    const std::size_t place = field == nullptr ? fields.size() : static_cast<std::size_t>(field - fields.data());
    is_kept_ = is_kept_ && (parts_.empty() || parts_.back().second <= place);
    parts_.emplace_back(part, place);
  }
}

std::size_t FormatOrder::rank(PlanNode node) const {
  const auto behind = std::ranges::upper_bound(parts_, node, {}, [](const auto& part) { return part.first; });
  return behind == parts_.begin() ? 0 : std::prev(behind)->second;
}

}  // namespace rasoat::plans
