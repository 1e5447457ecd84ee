#include "checker/node_text.h"

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
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return "";
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
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

std::string_view NodeTexts::text(PlanNode node) {
  if (!is_full_citation(plan_, node)) return plan_[node].text;
  const auto [at, fresh] = joined_.try_emplace(node);
  std::string& joined = at->second;
  if (!fresh) return joined;
  joined = text_of_key(plan_, node, "so_ky_hieu");
  for (const std::string_view key : {"co_quan", "trich_yeu"}) {
    const std::string_view part = text_of_key(plan_, node, key);
    if (!part.empty() && !joined.empty()) joined += ' ';
    joined += part;
  }
  return joined;
}

plans::ReadText* NodeTexts::read(PlanNode node) {
  return is_full_citation(plan_, node) ? nullptr : &readings_.of(node);
}

std::string_view NodeTexts::folded(PlanNode node) {
  if (!is_full_citation(plan_, node)) return readings_.folded(node);
  const auto [at, fresh] = folded_.try_emplace(node);
  if (fresh) at->second = plans::fold(text(node));
  return at->second;
}

namespace {

std::vector<CitedSymbol> with_identities(const std::vector<plans::Symbol>& symbols) {
  std::vector<CitedSymbol> cited;
  for (const plans::Symbol& symbol : symbols) cited.push_back({symbol, plans::canonical_identity(symbol.canonical)});
  return cited;
}

struct SymbolsOfText {
  explicit SymbolsOfText(const std::vector<plans::Symbol>& symbols) : all(with_identities(symbols)) {}
  std::vector<CitedSymbol> all;
};

struct IdentityOfText {
  explicit IdentityOfText(std::string_view text) : identity(plans::symbol_identity(trimmed(text))) {}
  std::string identity;
};

}  // namespace

const std::vector<CitedSymbol>& NodeTexts::symbols(PlanNode node) {
  static const std::vector<CitedSymbol> kNone;
  if (plan_[node].kind == PlanKind::kText) {
    if (readings_.symbols(node).empty()) return kNone;
    return readings_.of(node).fact<SymbolsOfText>(readings_.symbols(node)).all;
  }
  const auto [at, fresh] = symbols_.try_emplace(node);
  if (fresh) at->second = with_identities(find(node));
  return at->second;
}

const std::string& NodeTexts::identity(PlanNode node) {
  if (plans::ReadText* const text = read(node)) return text->fact<IdentityOfText>(text->text()).identity;
  const auto [at, fresh] = node_identities_.try_emplace(node);
  if (fresh) at->second = plans::symbol_identity(trimmed(text(node)));
  return at->second;
}

const std::string& NodeTexts::identity(const std::string& document) {
  const auto [at, fresh] = identities_.try_emplace(document);
  if (fresh) at->second = plans::symbol_identity(document);
  return at->second;
}

std::vector<plans::Symbol> NodeTexts::find(PlanNode node) {
  if (plan_[node].kind != PlanKind::kBlock || plan_[node].block != Block::kCitation) {
    return readings_.symbols(node);
  }
  std::vector<plans::Symbol> found = readings_.symbols(node);
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
