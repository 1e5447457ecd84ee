#include "plans/plan.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace rasoat::plans {

PlanNode Plan::child(PlanNode block, std::string_view key) const {
  if (!is_block(block)) return kNoPlanNode;
  const Field* const field = find_field(shapes_[block].block, key);
  return field == nullptr ? kNoPlanNode : child_numbered(block, field->number);
}

Presence Plan::presence(PlanNode block, std::string_view key) const {
  return child(block, key) != kNoPlanNode ? Presence::kPresent : presence_of_missing(block, key);
}

Presence Plan::presence(PlanNode block, const Field& field) const {
  return child(block, field) != kNoPlanNode ? Presence::kPresent : presence_of_missing(block, field);
}

// The block's own field of that key, which may be another than the one asked for.
Presence Plan::presence_by_suspects(PlanNode block, std::string_view key) const {
  const Field* const field = find_field(shapes_[block].block, key);
  const bool suspect =
      field != nullptr && std::ranges::binary_search(suspects_, std::pair(block, field->number), {}, order_of_suspect);
  return suspect ? Presence::kUnknown : Presence::kAbsent;
}

namespace {

// Who a piece of work, or a group, inherits from: the parent work or group; kNoPlanNode at the top.
PlanNode heir_of(const Plan& plan, PlanNode id) {
  for (PlanNode up = plan[id].parent; up != kNoPlanNode; up = plan[up].parent) {
    if (plan[up].kind == PlanKind::kList) continue;
    const bool gives = plan[up].block == Block::kWork || plan[up].block == Block::kGroup;
    return gives ? up : kNoPlanNode;
  }
  return kNoPlanNode;
}

const Field* field_of(const Plan& plan, PlanNode id, std::string_view key) {
  return id < plan.size() && plan[id].kind == PlanKind::kBlock ? find_field(plan[id].block, key) : nullptr;
}

// Set here: written, be it empty. `chu_tri:` with nothing after it sets nothing.
bool is_set(const Plan& plan, PlanNode id) {
  return id != kNoPlanNode && (plan[id].kind != PlanKind::kNull || plan[id].damaged);
}

}  // namespace

PlanNode Plan::child_or_inherited(PlanNode work, std::string_view key) const {
  const Field* const field = field_of(*this, work, key);
  return field == nullptr ? kNoPlanNode : child_or_inherited(work, *field);
}

PlanNode Plan::child_or_inherited(PlanNode work, const Field& field) const {
  const PlanNode own = child(work, field);
  if (!field.inherited || is_set(*this, own)) return own;
  if (own == kNoPlanNode && presence_of_missing(work, field) == Presence::kUnknown) return own;
  for (PlanNode at = heir_of(*this, work); at != kNoPlanNode; at = heir_of(*this, at)) {
    const PlanNode found = child(at, field.key);
    if (is_set(*this, found)) return found;
    if (presence(at, field.key) == Presence::kUnknown) return own;
  }
  return own;
}

Presence Plan::presence_or_inherited(PlanNode work, std::string_view key) const {
  const Field* const field = field_of(*this, work, key);
  return field == nullptr ? presence_of_missing(work, key) : presence_or_inherited(work, *field);
}

Presence Plan::presence_or_inherited(PlanNode work, const Field& field) const {
  const PlanNode here = child(work, field);
  if (is_set(*this, here)) return Presence::kPresent;
  const Presence own = here != kNoPlanNode ? Presence::kPresent : presence_of_missing(work, field);
  if (!field.inherited || own == Presence::kUnknown) return own;
  for (PlanNode at = heir_of(*this, work); at != kNoPlanNode; at = heir_of(*this, at)) {
    if (is_set(*this, child(at, field.key))) return Presence::kPresent;
    if (presence(at, field.key) == Presence::kUnknown) return Presence::kUnknown;
  }
  return own;
}

PlanNode Plan::end_of(PlanNode id) const {
  while (id != kNoPlanNode && shapes_[id].next == kNoPlanNode) id = rests_[id].parent;
  return id == kNoPlanNode ? static_cast<PlanNode>(size()) : shapes_[id].next;
}

bool Plan::is_shared(plans::Span where) const {
  const auto after = std::ranges::upper_bound(shared_, where.begin, {}, &plans::Span::begin);
  return after != shared_.begin() && std::prev(after)->contains(where);
}

std::string Plan::path(PlanNode id) const {
  std::vector<PlanNode> way;
  for (PlanNode at = id; at != kNoPlanNode && at < size(); at = rests_[at].parent) way.push_back(at);
  std::string path;
  for (std::size_t i = way.size(); i-- > 1;) {
    const Node parent = (*this)[way[i]];
    const Node node = (*this)[way[i - 1]];
    if (parent.implied) continue;
    if (parent.kind == PlanKind::kList) {
      path += '[' + std::to_string(node.index) + ']';
    } else {
      if (!path.empty()) path += '.';
      path += node.field->key;
    }
  }
  return path.empty() ? "/" : path;
}

Span Plan::place(PlanNode id) const {
  const Node node = (*this)[id];
  if (!node.key.empty()) return node.key;
  if (node.kind == PlanKind::kBlock && !node.implied && node.first_child != kNoPlanNode) {
    const Span first = (*this)[node.first_child].key;
    if (!first.empty()) return first;
  }
  return node.value;
}

}  // namespace rasoat::plans
