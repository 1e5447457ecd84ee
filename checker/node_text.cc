#include "checker/node_text.h"

#include "plans/byte_class.h"
#include "plans/text.h"

namespace rasoat::checker {

using plans::Block;
using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

// Of the node and, where a block or list has no text of its own, of what stands in it: does one satisfy `test`?
// Blocks are left as soon as one does, so a large group costs no more than its first text.
template <typename Test>
bool any_text(const Plan& plan, PlanNode node, const Test& test) {
  if (plan[node].kind == PlanKind::kText) return test(node);
  const PlanNode end = plan.end_of(node);
  for (PlanNode one = node; one < end; ++one)
    if (plan[one].kind == PlanKind::kText && test(one)) return true;
  return false;
}

bool is_full_citation(const Plan& plan, PlanNode node) {
  return plan[node].kind == PlanKind::kBlock && plan[node].block == Block::kCitation && plan[node].blank;
}

std::string_view text_of_key(const Plan& plan, PlanNode block, std::string_view key) {
  const PlanNode child = plan.child(block, key);
  return child == kNoPlanNode ? std::string_view() : plan[child].text;
}

}  // namespace

bool is_null(const Plan& plan, PlanNode node) { return plan[node].kind == PlanKind::kNull && !plan[node].damaged; }

bool is_written(const Plan& plan, PlanNode node) {
  if (plan[node].damaged) return true;
  return any_text(plan, node, [&plan](PlanNode one) { return !plan[one].blank; });
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && plans::is_separator(text.front())) text.remove_prefix(1);
  while (!text.empty() && plans::is_separator(text.back())) text.remove_suffix(1);
  return text;
}

namespace {

template <typename IsPlaceholder>
bool is_real_where(const Plan& plan, PlanNode node, const IsPlaceholder& is_placeholder) {
  const Plan::Node& at = plan[node];
  if (at.kind == PlanKind::kBlock && !at.text.empty()) return !is_placeholder(node);
  return any_text(plan, node, [&](PlanNode one) { return !is_placeholder(one); });
}

}  // namespace

bool is_real(const Plan& plan, PlanNode node) {
  return is_real_where(plan, node, [&plan](PlanNode one) { return plans::is_placeholder(plan[one].text); });
}

bool NodeTexts::is_real(PlanNode node) {
  return is_real_where(plan_, node, [this](PlanNode one) { return readings_.is_placeholder(one); });
}

bool NodeTexts::is_left_open(PlanNode node) {
  const Plan::Node& at = plan_[node];
  const bool text = at.kind == PlanKind::kText || (at.kind == PlanKind::kBlock && !at.text.empty());
  return text && readings_.is_placeholder(node);
}

std::string_view NodeTexts::code(PlanNode node) {
  const plans::Field* field = plan_[node].field;
  if (field == nullptr || field->codes.empty()) return {};
  return plans::canonical_code(field->codes, trimmed(plan_[node].text));
}

std::string_view NodeTexts::compared(PlanNode node) {
  const std::string_view code = this->code(node);
  return code.empty() ? folded(node) : code;
}

plans::ReadText& NodeTexts::read(PlanNode node) {
  if (!is_full_citation(plan_, node)) return readings_.of(node);
  plans::ReadText*& read = joined_[node];
  if (read != nullptr) return *read;
  std::string joined(text_of_key(plan_, node, "so_ky_hieu"));
  for (const std::string_view key : {"co_quan", "trich_yeu"}) {
    const std::string_view part = text_of_key(plan_, node, key);
    if (!part.empty() && !joined.empty()) joined += ' ';
    joined += part;
  }
  read = &readings_.of_text(joined);
  return *read;
}

namespace {

struct SymbolsOfText {
  explicit SymbolsOfText(const std::vector<plans::Symbol>& symbols) {
    for (const plans::Symbol& symbol : symbols) all.push_back({symbol, plans::canonical_identity(symbol.canonical)});
  }
  std::vector<CitedSymbol> all;
};

const std::vector<CitedSymbol>& symbols_of(plans::ReadText& read) {
  static const std::vector<CitedSymbol> kNone;
  return read.symbols().empty() ? kNone : read.fact<SymbolsOfText>(read.symbols()).all;
}

struct IdentityOfText {
  explicit IdentityOfText(std::string_view text) : identity(plans::symbol_identity(trimmed(text))) {}
  std::string identity;
};

const std::string& identity_of(plans::ReadText& read) { return read.fact<IdentityOfText>(read.text()).identity; }

}  // namespace

const std::vector<CitedSymbol>& NodeTexts::symbols(PlanNode node) {
  const bool several = plan_[node].kind == PlanKind::kBlock && plan_[node].block == Block::kCitation;
  if (!several) return symbols_of(readings_.of(node));
  const auto [at, fresh] = symbols_.try_emplace(node);
  if (fresh) at->second = symbols_of_citation(node);
  return at->second;
}

const std::string& NodeTexts::identity(PlanNode node) { return identity_of(read(node)); }

const std::string& NodeTexts::identity(const std::string& document) { return identity_of(readings_.of_text(document)); }

std::vector<CitedSymbol> NodeTexts::symbols_of_citation(PlanNode node) {
  std::vector<CitedSymbol> found = symbols_of(readings_.of(node));
  const auto add = [&](std::string_view text, bool nested) {
    for (const CitedSymbol& one : symbols_of(readings_.of_text(text))) found.emplace_back(one).symbol.nested |= nested;
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
