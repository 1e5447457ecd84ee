// What the texts of a plan come to, worked out once for all who ask: folded, with the way back to the original, and
// whether something is still to be filled in.
//
// Distinct from plans/value.h, which reads a node as its field means it. One for each plan under check; texts are
// folded when they are asked for. Views stay good as long as this. Not shared between threads.
//
//   Readings readings(plan);
//   if (mentions_folded(readings.folded(node).text, "chuyển đổi số")) …
#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "plans/plan.h"
#include "plans/text.h"

namespace rasoat::plans {

class Readings {
 public:
  explicit Readings(const Plan& plan) : plan_(plan), folded_at_(plan.size()), placeholder_(plan.size()) {}

  // Of the node's text; a block has that of its short form.
  [[nodiscard]] const Folded& folded(PlanNode node);
  [[nodiscard]] bool is_placeholder(PlanNode node);

 private:
  enum class Known : std::uint8_t { kNotYet, kNo, kYes };

  const Plan& plan_;
  std::vector<std::uint32_t> folded_at_;  // 1 + place in folded_; 0: not yet
  std::deque<Folded> folded_;
  std::vector<Known> placeholder_;
};

}  // namespace rasoat::plans
