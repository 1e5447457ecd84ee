#include "checker/path_walk.h"

#include <algorithm>

namespace rasoat::checker {

using plans::Block;
using plans::kNoPlanNode;
using plans::PlanKind;
using plans::Presence;

namespace {

// `node` itself, or for a list its elements (lists in lists too).
void open_lists(const Plan& plan, PlanNode node, std::vector<PlanNode>& out, bool& unknown) {
  if (plan[node].kind != PlanKind::kList) {
    out.push_back(node);
    return;
  }
  unknown |= plan[node].damaged;
  for (PlanNode child = plan[node].first_child; child != kNoPlanNode; child = plan[child].next) {
    open_lists(plan, child, out, unknown);
  }
}

class Walker {
 public:
  Walker(const Plan& plan, std::span<const plans::Field* const> steps) : plan_(plan), steps_(steps) {}

  Walk run(std::span<const PlanNode> starts) {
    std::vector<PlanNode> level(starts.begin(), starts.end());
    for (std::size_t step = 0; step < steps_.size(); ++step) level = descend(level, step);
    for (const PlanNode top : level) open_lists(plan_, top, walk_.nodes, walk_.unknown);
    walk_.tops = std::move(level);
    return std::move(walk_);
  }

 private:
  std::vector<PlanNode> descend(const std::vector<PlanNode>& level, std::size_t step) {
    std::vector<PlanNode> opened;
    for (const PlanNode node : level) {
      const std::size_t before = opened.size();
      open_lists(plan_, node, opened, walk_.unknown);
      if (opened.size() == before) lacks(node, step);
    }
    std::vector<PlanNode> next;
    for (const PlanNode node : opened) {
      const PlanNode child = child_of(node, *steps_[step]);
      if (child != kNoPlanNode) {
        next.push_back(child);
      } else {
        lacks(node, step);
      }
    }
    return next;
  }

  PlanNode child_of(PlanNode node, const plans::Field& field) {
    if (plan_[node].kind != PlanKind::kBlock) {
      walk_.unknown |= plan_[node].damaged;
      return kNoPlanNode;
    }
    const bool inherits = field.inherited && plan_[node].block == Block::kWork;
    const PlanNode child = inherits ? plan_.child_or_inherited(node, field.key) : plan_.child(node, field.key);
    const Presence presence = inherits ? plan_.presence_or_inherited(node, field.key) : plan_.presence(node, field.key);
    walk_.unknown |= presence == Presence::kUnknown;
    return child;
  }

  void lacks(PlanNode node, std::size_t step) {
    if (walk_.nearest != kNoPlanNode && step <= depth_) return;
    walk_.nearest = node;
    depth_ = step;
  }

  const Plan& plan_;
  std::span<const plans::Field* const> steps_;
  Walk walk_;
  std::size_t depth_ = 0;
};

}  // namespace

Walk walk_path(const Plan& plan, std::span<const plans::Field* const> steps, std::span<const PlanNode> starts) {
  return Walker(plan, steps).run(starts);
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
