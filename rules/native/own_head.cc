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
  if (const PlanNode node = written_text(asked, head, "so_ky_hieu"); node != kNoPlanNode)
    read_symbol(plan[node].text, asked.knowledge.registry());
  read_signature(asked);
  settle(plan);
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

void OwnHead::read_symbol(std::string_view text, const Registry& registry) {
  const std::vector<plans::Symbol> found = plans::find_symbols(text);
  if (found.size() != 1) return;
  symbol_ = {system_of_form(text, found.front()), text};
  const OrganCode* organ = registry.organ(plans::parts_of(found.front().canonical).organ);
  if (organ != nullptr && is_sure(organ->confidence)) organ_ = {organ->system, organ->code};
}

// "BAN THƯỜNG VỤ" alone is that of an association as well.
std::string_view OwnHead::system_of_collective() const {
  const std::string_view system = system_of(collective_.body.kind);
  return system.empty() && collective_.body.standing && system_of(issuer_.body.kind) == kParty ? kParty : system;
}

void OwnHead::settle(const Plan& plan) {
  if (declared_ != kParty && declared_ != kState) return;
  const std::string_view other = declared_ == kParty ? kState : kParty;
  const Sign collective{system_of_collective(), collective_.text};
  if (system_of(issuer_.body.kind) != other || collective.system == declared_) return;
  const auto authorised = [&](std::string_view system) {
    return std::ranges::find(authorities_, system, &Authority::system) != authorities_.end();
  };
  const bool by_bodies = collective.system == other || organ_.system == other;
  const bool by_forms = symbol_.system == other && authorised(other);
  written_as_declared_ = symbol_.system == declared_ || organ_.system == declared_ || authorised(declared_);
  if (!by_bodies && (!by_forms || written_as_declared_)) return;
  real_ = other;
  std::vector<Sign> signs{{other, issuer_.text}, symbol_.system == other ? symbol_ : organ_, collective};
  for (const Authority& one : authorities_) signs.push_back({one.system, plan[one.node].text});
  for (const Sign& one : signs)
    if (one.system == other && std::ranges::find(signs_, one.text) == signs_.end()) signs_.emplace_back(one.text);
}

const OwnHead& own_head(const NativeCase& asked) {
  return asked.memo.get<OwnHead>([&] { return OwnHead(asked); });
}

}  // namespace rasoat::rules
