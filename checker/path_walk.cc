#include "checker/path_walk.h"

#include <algorithm>

namespace rasoat::checker {

using plans::Block;
using plans::kNoPlanNode;
using plans::PlanKind;
using plans::Presence;

namespace {

void open_lists(const Plan& plan, PlanNode node, std::pmr::vector<PlanNode>& out, bool& unknown) {
  visit_list(plan, node, unknown, [&out](PlanNode one) {
    out.push_back(one);
    return false;
  });
}

class Walker {
 public:
  Walker(const Plan& plan, std::span<const plans::Field* const> steps, Walk& walk)
      : plan_(plan), steps_(steps), walk_(walk) {}

  void run(std::span<const PlanNode> starts) {
    walk_.nearest = kNoPlanNode;
    walk_.unknown = false;
    if (starts.size() == 1 && (steps_.empty() || is_key_of_block(starts[0]))) return from_one(starts[0]);
    walk_.tops.assign(starts.begin(), starts.end());
    for (std::size_t step = 0; step < steps_.size(); ++step) descend(step);
    walk_.nodes.clear();
    for (const PlanNode top : walk_.tops) open_lists(plan_, top, walk_.nodes, walk_.unknown);
  }

 private:
  [[nodiscard]] bool is_key_of_block(PlanNode start) const {
    return steps_.size() == 1 && plan_[start].kind == PlanKind::kBlock;
  }

  // A subject itself, or one key of one block: what rules ask most.
  void from_one(PlanNode start) {
    walk_.tops.clear();
    walk_.nodes.clear();
    const PlanNode top = steps_.empty() ? start : child_of(start, *steps_[0]);
    if (top == kNoPlanNode) return lacks(start, 0);
    walk_.tops.push_back(top);
    open_lists(plan_, top, walk_.nodes, walk_.unknown);
  }

  // From the level in `tops` to the next, by way of `nodes`.
  void descend(std::size_t step) {
    std::pmr::vector<PlanNode>& opened = walk_.nodes;
    opened.clear();
    for (const PlanNode node : walk_.tops) {
      const std::size_t before = opened.size();
      open_lists(plan_, node, opened, walk_.unknown);
      if (opened.size() == before) lacks(node, step);
    }
    walk_.tops.clear();
    for (const PlanNode node : opened) {
      const PlanNode child = child_of(node, *steps_[step]);
      if (child != kNoPlanNode) {
        walk_.tops.push_back(child);
      } else {
        lacks(node, step);
      }
    }
  }

  PlanNode child_of(PlanNode node, const plans::Field& field) {
    return checker::child_of(plan_, node, field, walk_.unknown);
  }

  void lacks(PlanNode node, std::size_t step) {
    if (walk_.nearest != kNoPlanNode && step <= depth_) return;
    walk_.nearest = node;
    depth_ = step;
  }

  const Plan& plan_;
  std::span<const plans::Field* const> steps_;
  Walk& walk_;
  std::size_t depth_ = 0;
};

}  // namespace

void Walk::give_back_room() {
  constexpr std::size_t kMany = 4096;
  for (std::pmr::vector<PlanNode>* list : {&tops, &nodes})
    if (list->capacity() > kMany) list->shrink_to_fit();
}

std::size_t HashSelector::operator()(const Selector& selector) const {
  auto hash = static_cast<std::size_t>(selector.root);
  for (const plans::Field* step : selector.steps) {
    hash = (hash ^ std::hash<const void*>()(step)) * std::size_t{0x9E3779B97F4A7C15u};
  }
  return hash;
}

PlanNode child_of(const Plan& plan, PlanNode node, const plans::Field& field, bool& unknown) {
  if (plan[node].kind != PlanKind::kBlock) {
    unknown |= plan[node].damaged;
    return kNoPlanNode;
  }
  const PlanNode own = plan.child(node, field);
  const bool inherits = field.inherited && plan[node].block == Block::kWork;
  if (!inherits) {
    if (own == kNoPlanNode) unknown |= plan.presence_of_missing(node, field) == Presence::kUnknown;
    return own;
  }
  if (own != kNoPlanNode && plan[own].kind != PlanKind::kNull) return own;
  unknown |= plan.presence_or_inherited(node, field) == Presence::kUnknown;
  return plan.child_or_inherited(node, field);
}

void walk_path(const Plan& plan, std::span<const plans::Field* const> steps, std::span<const PlanNode> starts,
               Walk& walk) {
  Walker(plan, steps, walk).run(starts);
}

plans::Span block_place(const Plan& plan, PlanNode node) {
  if (node != plan.root()) return plan.place(node);
  plans::Span first{0xFFFFFFFF, 0xFFFFFFFF};
  for (PlanNode child = plan[node].first_child; child != kNoPlanNode; child = plan[child].next) {
    if (!plan[child].key.empty() && plan[child].key < first) first = plan[child].key;
  }
  return first.begin == 0xFFFFFFFF ? plan.place(node) : first;
}

plans::Span value_place(const Plan& plan, PlanNode node) {
  const Plan::Node& at = plan[node];
  if (at.kind == PlanKind::kText) return at.value.empty() ? plan.place(node) : at.value;
  if (at.kind == PlanKind::kList && at.implied && at.first_child != kNoPlanNode)
    return value_place(plan, at.first_child);
  if (at.kind != PlanKind::kBlock || node == plan.root()) return block_place(plan, node);
  if (at.implied && !at.value.empty()) return at.value;
  const std::string_view short_form = plans::block_info(at.block).short_form;
  const PlanNode text = short_form.empty() ? kNoPlanNode : plan.child(node, short_form);
  const bool shown = text != kNoPlanNode && plan[text].kind == PlanKind::kText && !plan[text].value.empty();
  return shown ? plan[text].value : plan.place(node);
}

}  // namespace rasoat::checker
