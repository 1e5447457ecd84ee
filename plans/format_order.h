// The order in which the format has the parts of a plan. What stands first in a plan is asked by it, so that the answer
// is the same however the file is ordered.
//
//   const FormatOrder order(plan);
//   order.sort(mentions, &Mention::node);    // those in `can_cu` before those in `nhiem_vu`
#pragma once

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

#include "plans/plan.h"

namespace rasoat::plans {

class FormatOrder {
 public:
  explicit FormatOrder(const Plan& plan);

  // Those of one part stay as they are. Mostly nothing is to be done.
  template <typename Things, typename NodeOf>
  void sort(Things& things, NodeOf node_of) const {
    if (!is_kept_)
      std::ranges::stable_sort(things, {}, [&](const auto& one) { return rank(std::invoke(node_of, one)); });
  }

 private:
  [[nodiscard]] std::size_t rank(PlanNode node) const;

  std::vector<std::pair<PlanNode, std::size_t>> parts_;  // where each begins, and its place in the format
  bool is_kept_ = true;                                  // by the file
};

}  // namespace rasoat::plans
