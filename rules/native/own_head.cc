#include "rules/native/own_head.h"

#include <algorithm>
#include <iterator>

#include "plans/symbol.h"
#include "plans/text.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

constexpr std::string_view kPartyForms[] = {"t/m", "k/t", "t/l"};
constexpr std::string_view kStateForms[] = {"tm", "kt", "tl", "tuq"};

// Of the abbreviation that a folded text begins with; `dotted`: only where a dot and a blank follow, for a post may
// begin with anything.
std::string_view form_of(std::string_view folded, bool dotted) {
  const auto begins = [&](std::string_view form) {
    if (!folded.starts_with(form)) return false;
    const std::string_view rest = folded.substr(form.size());
    if (dotted && form.find('/') == std::string_view::npos) return rest.starts_with(". ");
    return rest.empty() || rest[0] == '.' || rest[0] == ' ';
  };
  if (std::any_of(std::begin(kPartyForms), std::end(kPartyForms), begins)) return kParty;
  if (std::any_of(std::begin(kStateForms), std::end(kStateForms), begins)) return kState;
  return "";
}

// What stands behind "T/M" and its dot; nothing where the text begins otherwise.
std::string_view behind_on_behalf(std::string_view text, const plans::Folded& folded) {
  const std::string_view all = folded.text;
  std::size_t at = all.starts_with("t/m") ? 3 : all.starts_with("tm") ? 2 : 0;
  if (at == 0) return {};
  if (at < all.size() && all[at] == '.') ++at;
  if (at >= all.size() || all[at] != ' ') return {};
  return text.substr(folded.offsets[at + 1]);
}

std::string_view system_of_form(std::string_view symbol, const plans::Symbol& found) {
  const std::size_t at = symbol.find_first_not_of("0123456789 ", found.where.begin);
  if (at == std::string_view::npos) return "";
  return symbol[at] == '/' ? kState : kParty;
}

}  // namespace

PlanNode written_text(const NativeCase& asked, PlanNode block, std::string_view key) {
  const Plan& plan = asked.plan;
  const PlanNode node = block == kNoPlanNode ? kNoPlanNode : plan.child(block, key);
  if (node == kNoPlanNode || plan[node].kind != PlanKind::kText || plan[node].damaged) return kNoPlanNode;
  return asked.knowledge.readings().is_placeholder(node) ? kNoPlanNode : node;
}

OwnHead::OwnHead(const NativeCase& asked) {
  const Plan& plan = asked.plan;
  const PlanNode head = plan.child(plan.root(), "van_ban");
  if (const PlanNode node = written_text(asked, head, "he_thong"); node != kNoPlanNode)
    declared_ = plans::canonical_code("he_thong", plan[node].text);
  if (const PlanNode node = written_text(asked, head, "co_quan_ban_hanh"); node != kNoPlanNode)
    issuer_ = {node, plan[node].text, kind_of_body(plan[node].text)};
  symbol_ = written_text(asked, head, "so_ky_hieu");
  read_signature(asked);
  settle(plan, asked.knowledge.registry());
}

void OwnHead::read_signature(const NativeCase& asked) {
  const Plan& plan = asked.plan;
  const PlanNode signature = plan.child(plan.root(), "ky");
  if (signature == kNoPlanNode || plan[signature].kind != PlanKind::kBlock) return;
  post_ = written_text(asked, signature, "chuc_vu");
  read_authority(asked, signature, "quyen_han", false);
  read_authority(asked, plan.child(signature, "ky_thay"), "quyen_han", false);
  read_authority(asked, signature, "chuc_vu", true);

  if (const PlanNode node = written_text(asked, signature, "quyen_han"); node != kNoPlanNode) {
    const std::string_view text = plan[node].text;
    const plans::Folded folded = plans::fold_with_offsets(text);
    on_behalf_ = folded.text == "t/m" || folded.text == "tm" || folded.text == "tm." || folded.text == "t/m.";
    const std::string_view name = behind_on_behalf(text, folded);
    if (!name.empty()) collective_ = {node, name, kind_of_body(name)};
    on_behalf_ |= !name.empty();
  }
  if (const PlanNode node = written_text(asked, signature, "tap_the"); node != kNoPlanNode)
    collective_ = {node, plan[node].text, kind_of_body(plan[node].text)};
}

void OwnHead::read_authority(const NativeCase& asked, PlanNode block, std::string_view key, bool dotted) {
  const PlanNode node = written_text(asked, block, key);
  if (node == kNoPlanNode) return;
  const std::string_view system = form_of(asked.knowledge.readings().folded(node), dotted);
  if (!system.empty()) authorities_.push_back({node, system});
}

std::vector<PlanNode> OwnHead::authorities_not_of(std::string_view system) const {
  std::vector<PlanNode> nodes;
  for (const Authority& one : authorities_)
    if (one.system != system) nodes.push_back(one.node);
  return nodes;
}

std::vector<OwnHead::Sign> OwnHead::all_signs(const Plan& plan, const Registry& registry) const {
  std::vector<Sign> signs;
  signs.push_back({system_of(issuer_.body.kind), std::string(issuer_.text)});
  if (symbol_ != kNoPlanNode) {
    const std::string_view text = plan[symbol_].text;
    const std::vector<plans::Symbol> found = plans::find_symbols(text);
    if (found.size() == 1) {
      signs.push_back({system_of_form(text, found.front()), std::string(text)});
      const OrganCode* organ = registry.organ(plans::parts_of(found.front().canonical).organ);
      if (organ != nullptr && is_sure(organ->confidence)) signs.push_back({organ->system, ""});
    }
  }
  std::string_view collective = system_of(collective_.body.kind);
  // Alone it is that of an association as well.
  if (collective.empty() && collective_.body.standing && system_of(issuer_.body.kind) == kParty) collective = kParty;
  signs.push_back({collective, std::string(collective_.text)});
  for (const Authority& one : authorities_) signs.push_back({one.system, std::string(plan[one.node].text)});
  return signs;
}

void OwnHead::settle(const Plan& plan, const Registry& registry) {
  if (declared_ != kParty && declared_ != kState) return;
  const std::string_view other = declared_ == kParty ? kState : kParty;
  const std::vector<Sign> signs = all_signs(plan, registry);
  const auto against = [&](const Sign& one) { return one.system == declared_; };
  const auto speaks = [&](const Sign& one) { return one.system == other; };
  if (signs.size() < 2 || !speaks(signs[0]) || std::ranges::any_of(signs, against)) return;
  const bool by_form = symbol_ != kNoPlanNode && speaks(signs[1]) && !signs[1].text.empty();
  if (!by_form || std::ranges::count_if(signs, speaks) < 3) return;
  real_ = other;
  for (const Sign& one : signs)
    if (speaks(one) && !one.text.empty() && std::ranges::find(signs_, one.text) == signs_.end())
      signs_.push_back(one.text);
}

const OwnHead& own_head(const NativeCase& asked) {
  return asked.memo.get<OwnHead>([&] { return OwnHead(asked); });
}

}  // namespace rasoat::rules
