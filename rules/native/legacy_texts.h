// Which texts of a plan are written in an encoding from before Unicode (plans/legacy_text.h); shared by the checks that
// speak of it and those that must pass such texts over.
//
//   if (legacy_texts(asked).holds(node)) …
#pragma once

#include <optional>
#include <unordered_set>
#include <vector>

#include "plans/legacy_text.h"
#include "plans/plan.h"
#include "plans/readings.h"
#include "rules/native/native.h"

namespace rasoat::rules {

class LegacyTexts {
 public:
  LegacyTexts(const plans::Plan& plan, plans::Readings& readings);

  // None: no text of the plan is.
  [[nodiscard]] std::optional<plans::LegacyEncoding> encoding() const { return encoding_; }
  [[nodiscard]] const std::vector<plans::PlanNode>& nodes() const { return nodes_; }  // in the plan's order
  [[nodiscard]] bool holds(plans::PlanNode node) const { return set_.contains(node); }

 private:
  std::optional<plans::LegacyEncoding> encoding_;
  std::vector<plans::PlanNode> nodes_;
  std::unordered_set<plans::PlanNode> set_;
};

// Of the plan that is asked about: one for all checks.
[[nodiscard]] const LegacyTexts& legacy_texts(const NativeCase& asked);

}  // namespace rasoat::rules
