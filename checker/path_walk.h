// The nodes of a plan at a rule's Path: through lists by itself, with inheritance, and with the honest third answer.
//
// `unknown` says that more may be there than was found (a damaged list, a misspelt key, a broken entry): whoever asks
// for absence must then answer "undecided". A Walk is plain data; node ids are the plan's.
//
//   Walk walk = walk_path(plan, path, {plan.root()});
//   if (walk.nodes.empty() && !walk.unknown) …   // nothing is there, for certain
#pragma once

#include <span>
#include <vector>

#include "plans/plan.h"
#include "rules/language/rule.h"

namespace rasoat::checker {

using plans::Plan;
using plans::PlanNode;

struct Walk {
  std::vector<PlanNode> tops;             // what stands under the last key: blocks, texts, nulls, lists
  std::vector<PlanNode> nodes;            // the same with lists opened; an empty list gives none
  PlanNode nearest = plans::kNoPlanNode;  // the deepest block (or null, or empty list) reached that lacks the next key
  bool unknown = false;
};

// From each of `starts`, in order. A path without steps gives the starts themselves.
[[nodiscard]] Walk walk_path(const Plan& plan, std::span<const plans::Field* const> steps,
                             std::span<const PlanNode> starts);

// Where to point: at the value at fault …
[[nodiscard]] plans::Span value_place(const Plan& plan, PlanNode node);
// … or at the key of the block that lacks something; the plan: its first key.
[[nodiscard]] plans::Span block_place(const Plan& plan, PlanNode node);

}  // namespace rasoat::checker
