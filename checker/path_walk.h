// The nodes of a plan at a rule's Path: through lists by itself, with inheritance, and with the honest third answer.
//
// `unknown` says that more may be there than was found (a damaged list, a misspelt key, a broken entry): whoever asks
// for absence must then answer "undecided". A Walk is plain data; node ids are the plan's.
//
// Rules ask thousands of times a plan, so a Walk that was used once keeps its room for the next: it is lent
// (WalkLoan).
//
//   Walk walk;
//   walk_path(plan, path, {plan.root()}, walk);
//   if (walk.nodes.empty() && !walk.unknown) …   // nothing is there, for certain
#pragma once

#include <algorithm>
#include <memory>
#include <memory_resource>
#include <span>
#include <utility>
#include <vector>

#include "plans/plan.h"
#include "rules/language/rule.h"

namespace rasoat::checker {

using plans::Plan;
using plans::PlanNode;

struct Walk {
  using allocator_type = std::pmr::polymorphic_allocator<>;
  explicit Walk(allocator_type memory = {}) : tops(memory), nodes(memory) {}
  // Of a Walk that is kept: the room that a long list took while it grew.
  void give_back_room();

  std::pmr::vector<PlanNode> tops;        // what stands under the last key: blocks, texts, nulls, lists
  std::pmr::vector<PlanNode> nodes;       // the same with lists opened; an empty list gives none
  PlanNode nearest = plans::kNoPlanNode;  // the deepest block (or null, or empty list) reached that lacks the next key
  bool unknown = false;
};

// A root and the steps from it, to look walks up by; fields are one table, so their addresses tell them apart.
struct Selector {
  rules::Root root;
  std::span<const plans::Field* const> steps;
  friend bool operator==(const Selector& a, const Selector& b) {
    return a.root == b.root && std::ranges::equal(a.steps, b.steps);
  }
};
struct HashSelector {
  std::size_t operator()(const Selector& selector) const;
};

// From each of `starts`, in order, into `walk`, whatever it held. A path without steps gives the starts themselves.
void walk_path(const Plan& plan, std::span<const plans::Field* const> steps, std::span<const PlanNode> starts,
               Walk& walk);

// A Walk to look at: one that somebody keeps, or one on loan, which goes back to its pool.
class WalkLoan {
 public:
  explicit WalkLoan(const Walk& kept) : walk_(&kept) {}
  WalkLoan(std::unique_ptr<Walk> lent, std::vector<std::unique_ptr<Walk>>& pool)
      : walk_(lent.get()), lent_(std::move(lent)), pool_(&pool) {}
  WalkLoan(WalkLoan&&) noexcept = default;
  WalkLoan& operator=(WalkLoan&&) = delete;
  ~WalkLoan() {
    if (lent_) pool_->push_back(std::move(lent_));
  }

  [[nodiscard]] const Walk& operator*() const { return *walk_; }
  [[nodiscard]] const Walk* operator->() const { return walk_; }

 private:
  const Walk* walk_;
  std::unique_ptr<Walk> lent_;
  std::vector<std::unique_ptr<Walk>>* pool_ = nullptr;
};

// The nodes of a Walk one after another, without keeping them, until `visit(node)` says true.
struct Visited {
  bool top = false;      // something stands under the last key
  bool unknown = false;  // as of a Walk, up to where the visit ended
};
template <typename Visit>
bool visit_elements(const Plan& plan, PlanNode list, bool& unknown, const Visit& visit);
// `node` itself, or for a list its elements (lists in lists too).
template <typename Visit>
[[gnu::always_inline]] inline bool visit_list(const Plan& plan, PlanNode node, bool& unknown, const Visit& visit) {
  return plan[node].kind == plans::PlanKind::kList ? visit_elements(plan, node, unknown, visit) : visit(node);
}
template <typename Visit>
bool visit_elements(const Plan& plan, PlanNode list, bool& unknown, const Visit& visit) {
  unknown |= plan[list].damaged;
  for (PlanNode child = plan[list].first_child; child != plans::kNoPlanNode; child = plan[child].next)
    if (visit_list(plan, child, unknown, visit)) return true;
  return false;
}
// The node under one key of a block, with inheritance.
[[nodiscard]] PlanNode child_of(const Plan& plan, PlanNode block, const plans::Field& field, bool& unknown);
template <typename Visit>
bool visit_steps(const Plan& plan, std::span<const plans::Field* const> steps, PlanNode from, Visited& visited,
                 const Visit& visit) {
  if (steps.empty()) {
    visited.top = true;
    return visit_list(plan, from, visited.unknown, visit);
  }
  return visit_list(plan, from, visited.unknown, [&](PlanNode element) {
    const PlanNode child = child_of(plan, element, *steps[0], visited.unknown);
    return child != plans::kNoPlanNode && visit_steps(plan, steps.subspan(1), child, visited, visit);
  });
}

// Where to point: at the value at fault …
[[nodiscard]] plans::Span value_place(const Plan& plan, PlanNode node);
// … or at the key of the block that lacks something; the plan: its first key.
[[nodiscard]] plans::Span block_place(const Plan& plan, PlanNode node);

}  // namespace rasoat::checker
