#include "checker/node_text.h"

#include "plans/text.h"

namespace rasoat::checker {

using plans::Block;
using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

// Of the node and, where a block or list has no text of its own, of what stands in it: does one satisfy `test`?
// Blocks are left as soon as one does, so a large group costs no more than its first text.
template <typename Test>
bool any_text(const Plan& plan, PlanNode node, const Test& test) {
  std::vector<PlanNode> open = {node};
  while (!open.empty()) {
    const Plan::Node& at = plan[open.back()];
    open.pop_back();
    if (at.kind == PlanKind::kText && test(at.text)) return true;
    for (PlanNode child = at.first_child; child != kNoPlanNode; child = plan[child].next) open.push_back(child);
  }
  return false;
}

bool is_full_citation(const Plan& plan, PlanNode node) {
  return plan[node].kind == PlanKind::kBlock && plan[node].block == Block::kCitation && is_blank(plan[node].text);
}

std::string_view text_of_key(const Plan& plan, PlanNode block, std::string_view key) {
  const PlanNode child = plan.child(block, key);
  return child == kNoPlanNode ? std::string_view() : plan[child].text;
}

}  // namespace

bool is_null(const Plan& plan, PlanNode node) { return plan[node].kind == PlanKind::kNull && !plan[node].damaged; }

bool is_written(const Plan& plan, PlanNode node) {
  if (plan[node].damaged) return true;
  return any_text(plan, node, [](std::string_view text) { return !is_blank(text); });
}

bool is_real(const Plan& plan, PlanNode node) {
  const Plan::Node& at = plan[node];
  if (at.kind == PlanKind::kBlock && !at.text.empty()) return !plans::is_placeholder(at.text);
  return any_text(plan, node, [](std::string_view text) { return !plans::is_placeholder(text); });
}

bool is_left_open(const Plan& plan, PlanNode node) {
  const Plan::Node& at = plan[node];
  if (at.kind == PlanKind::kText) return plans::is_placeholder(at.text);
  return at.kind == PlanKind::kBlock && !at.text.empty() && plans::is_placeholder(at.text);
}

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return "";
  return std::string(text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1));
}

std::string NodeTexts::text(PlanNode node) const {
  if (!is_full_citation(plan_, node)) return std::string(plan_[node].text);
  std::string joined(text_of_key(plan_, node, "so_ky_hieu"));
  for (const std::string_view key : {"co_quan", "trich_yeu"}) {
    const std::string_view part = text_of_key(plan_, node, key);
    if (!part.empty() && !joined.empty()) joined += ' ';
    joined += part;
  }
  return joined;
}

const std::string& NodeTexts::folded(PlanNode node) {
  const auto [at, fresh] = folded_.try_emplace(node);
  if (fresh) at->second = plans::fold(text(node));
  return at->second;
}

const std::vector<plans::Symbol>& NodeTexts::symbols(PlanNode node) {
  const auto [at, fresh] = symbols_.try_emplace(node);
  if (fresh) at->second = find(node);
  return at->second;
}

std::vector<plans::Symbol> NodeTexts::find(PlanNode node) const {
  if (plan_[node].kind != PlanKind::kBlock || plan_[node].block != Block::kCitation) {
    return plans::find_symbols(plan_[node].text);
  }
  std::vector<plans::Symbol> found = plans::find_symbols(plan_[node].text);
  const auto add = [&](std::string_view text, bool nested) {
    for (plans::Symbol& symbol : plans::find_symbols(text)) {
      symbol.nested |= nested;
      found.push_back(std::move(symbol));
    }
  };
  add(text_of_key(plan_, node, "so_ky_hieu"), false);
  add(text_of_key(plan_, node, "trich_yeu"), true);
  const PlanNode inner = plan_.child(node, "trong_do");
  if (inner == kNoPlanNode) return found;
  for (PlanNode item = plan_[inner].first_child; item != kNoPlanNode; item = plan_[item].next) {
    add(plan_[item].text, true);
    if (plan_[item].kind == PlanKind::kBlock) add(text_of_key(plan_, item, "so_ky_hieu"), true);
  }
  return found;
}

}  // namespace rasoat::checker
