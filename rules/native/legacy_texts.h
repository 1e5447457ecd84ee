// Which texts of a plan are written in an encoding from before Unicode (plans/legacy_text.h), and the signs of each
// text (plans/text_signs.h) from which that is first suspected; shared by the checks that speak of it and those that
// must pass such texts over.
//
//   const LegacyTexts legacy(plan);
//   if (legacy.holds(node)) …
#pragma once

#include <optional>
#include <unordered_set>
#include <vector>

#include "plans/legacy_text.h"
#include "plans/plan.h"
#include "plans/text_signs.h"

namespace rasoat::rules {

class LegacyTexts {
 public:
  explicit LegacyTexts(const plans::Plan& plan);

  // None: no text of the plan is.
  [[nodiscard]] std::optional<plans::LegacyEncoding> encoding() const { return encoding_; }
  [[nodiscard]] const std::vector<plans::PlanNode>& nodes() const { return nodes_; }  // in the plan's order
  [[nodiscard]] bool holds(plans::PlanNode node) const { return set_.contains(node); }
  [[nodiscard]] plans::TextSigns signs(plans::PlanNode node) const { return signs_[node]; }
  [[nodiscard]] plans::TextSigns all_signs() const { return all_; }  // of all texts together: most plans have few

 private:
  std::optional<plans::LegacyEncoding> encoding_;
  std::vector<plans::PlanNode> nodes_;
  std::unordered_set<plans::PlanNode> set_;
  std::vector<plans::TextSigns> signs_;  // by node
  plans::TextSigns all_;
};

}  // namespace rasoat::rules
