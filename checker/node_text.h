// The text of a plan's node as rules ask for it, and whether anything real is written there.
//
// A NodeTexts folds each text at most once for all rules. Not thread-safe: one a check.
//
//   NodeTexts texts(plan);
//   if (texts.folded(a) == texts.folded(b)) …
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "plans/plan.h"
#include "plans/symbol.h"

namespace rasoat::checker {

// Nothing is written there, for certain: `key:`.
[[nodiscard]] bool is_null(const plans::Plan& plan, plans::PlanNode node);
// Not null, not an empty text, list or block.
[[nodiscard]] bool is_written(const plans::Plan& plan, plans::PlanNode node);
// Written, and no placeholder.
[[nodiscard]] bool is_real(const plans::Plan& plan, plans::PlanNode node);
// A text, or the text of a short form, that is left to be filled in ("" counts, null does not).
[[nodiscard]] bool is_left_open(const plans::Plan& plan, plans::PlanNode node);

// Without the blanks and line ends at both ends.
[[nodiscard]] std::string trimmed(std::string_view text);

class NodeTexts {
 public:
  explicit NodeTexts(const plans::Plan& plan) : plan_(plan) {}

  // A text's own; a block's, that of its short form; a citation in full: symbol and wording joined; else "".
  [[nodiscard]] std::string text(plans::PlanNode node) const;
  [[nodiscard]] const std::string& folded(plans::PlanNode node);
  // Symbols cited by the node. Inside a citation in full, its own symbol comes first and its title is nested.
  [[nodiscard]] const std::vector<plans::Symbol>& symbols(plans::PlanNode node);

 private:
  [[nodiscard]] std::vector<plans::Symbol> find(plans::PlanNode node) const;

  const plans::Plan& plan_;
  std::unordered_map<plans::PlanNode, std::string> folded_;
  std::unordered_map<plans::PlanNode, std::vector<plans::Symbol>> symbols_;
};

}  // namespace rasoat::checker
