// A piece of work that its writer parted with a dash too many: what it means and what is to be done with it.
#include <algorithm>
#include <array>

#include "plans/fault_list.h"
#include "plans/lost_text.h"
#include "plans/plan_builder.h"

namespace rasoat::plans {

void PlanBuilder::note_split(NodeId list, NodeId before, NodeId item) {
  const bool joined = !split_items_.empty() && split_items_.back().item == before;
  if (!joined && is_rest_of(before, item)) split_items_.push_back({list, before, item});
}

// Work without a content of its own, nothing of which the work before it has: `- chu_tri: …` below `- noi_dung: …`.
bool PlanBuilder::is_rest_of(NodeId before, NodeId item) const {
  constexpr std::array<std::string_view, 4> kOfItsOwn = {"ma", "nhan", "noi_dung", "viec_con"};
  const FieldIndex& fields = field_index(Block::kWork);
  std::string scratch;
  std::array<bool, kMostFields> taken{};
  for (const NodeId one : {before, item}) {
    const bool in_braces = plan_.source_[document_.span(one).begin] == '{';
    if (document_.kind(one) != NodeKind::kMapping || document_.damaged(one) || in_braces) return false;
    for (NodeId key = document_.first_child(one); key != kNoNode; key = document_.next(document_.next(key))) {
      if (document_.kind(key) != NodeKind::kScalar) return false;
      const Field* const field = fields.find(document_.text(key, scratch));
      if (field == nullptr) return false;
      if (one == item && std::ranges::find(kOfItsOwn, field->key) != kOfItsOwn.end()) return false;
      bool& is_taken = taken[field->number % kMostFields];
      if (is_taken) return false;
      is_taken = true;
    }
  }
  return taken[fields.find("noi_dung")->number % kMostFields];
}

void join_items(Regained& regained, const std::vector<SplitItem>& items) {
  const std::string_view source = regained.document.source();
  auto& nodes = DocumentMender::nodes(regained.document);
  FaultRoom room(kMostOfAKind);
  for (const SplitItem& split : items) {
    Document::Node& before = nodes[split.before];
    if (before.next != split.item) continue;  // met again by an alias
    const Document::Node& item = nodes[split.item];
    NodeId last = before.first_child;
    while (nodes[last].next != kNoNode) last = nodes[last].next;
    nodes[last].next = item.first_child;
    before.next = item.next;
    before.span.end = item.span.end;
    before.entries += item.entries;
    --nodes[split.list].entries;
    const auto dash = static_cast<std::uint32_t>(source.rfind('-', item.span.begin));
    const Span where{dash, dash + 1};
    if (room.take(FaultCode::kStrayDash, where))
      regained.faults.push_back({FaultCode::kStrayDash, where, {}, {}, Edit{where, " ", false}});
  }
  room.tell_more(regained.faults);
}

}  // namespace rasoat::plans
