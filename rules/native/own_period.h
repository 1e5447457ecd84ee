// The plan's period as its head gives it, for the checks that hold years and dates against it.
#pragma once

#include <string_view>

#include "plans/plan.h"
#include "plans/readings.h"

namespace rasoat::rules {

// One part of van_ban.thoi_ky ("tu", "den"); of no form where it is not given.
[[nodiscard]] inline const plans::Value& period_part(const plans::Plan& plan, plans::Readings& readings,
                                                     std::string_view part) {
  plans::PlanNode node = plan.child(plan.root(), "van_ban");
  for (const std::string_view key : {std::string_view("thoi_ky"), part}) {
    if (node != plans::kNoPlanNode) node = plan.child(node, key);
  }
  return readings.value(node);
}

}  // namespace rasoat::rules
