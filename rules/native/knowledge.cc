#include "rules/native/knowledge.h"

namespace rasoat::rules {

using plans::Block;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;
using plans::ValueKind;

namespace {

constexpr Date kLatest{9999, 12, 31};

bool is_full_citation(const Plan::Node& node) {
  return node.kind == PlanKind::kBlock && node.block == Block::kCitation && !node.implied;
}

// Prose, names, symbols; the plan's own symbol cites nothing.
bool may_cite(const Plan& plan, const Plan::Node& node) {
  if (node.kind != PlanKind::kText) return false;
  if (node.value_kind == ValueKind::kText || node.value_kind == ValueKind::kName) return true;
  return node.value_kind == ValueKind::kSymbol && plan[node.parent].block != Block::kDocument;
}

PlanNode after_subtree(const Plan& plan, PlanNode node) {
  while (plan[node].next == plans::kNoPlanNode) {
    node = plan[node].parent;
    if (node == plans::kNoPlanNode) return static_cast<PlanNode>(plan.size());
  }
  return plan[node].next;
}

}  // namespace

Knowledge::Knowledge(const Plan& plan, const Registry& registry, std::optional<Date> at, std::optional<Date> plan_date)
    : plan_(plan), registry_(registry), at_(at.value_or(kLatest)), plan_date_(plan_date) {}

std::span<const CitedDocument> Knowledge::cited() {
  if (cited_) return *cited_;
  cited_.emplace();
  for (PlanNode node = 0; node < plan_.size();) {
    const bool full = is_full_citation(plan_[node]);
    if (full || may_cite(plan_, plan_[node])) {
      for (plans::Citation& citation : read_citations(plan_, node)) {
        Identity identity = registry_.identify(citation);
        cited_->push_back({node, std::move(citation), std::move(identity)});
      }
    }
    node = full ? after_subtree(plan_, node) : node + 1;
  }
  return *cited_;
}

}  // namespace rasoat::rules
