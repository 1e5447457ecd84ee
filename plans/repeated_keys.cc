// The part of DocumentBuilder for keys that a mapping has twice: either is one too many, or a new item of a list begins
// there and its dash was forgotten.
#include <algorithm>
#include <set>
#include <string>

#include "plans/document_builder.h"
#include "plans/mistakes.h"

namespace rasoat::plans {

void DocumentBuilder::note_repeated(NodeId key, NodeId first) {
  repeated_.push_back({levels_.back().node, key, first});
}

void DocumentBuilder::settle_repeated() {
  const NodeId mapping = levels_.back().node;
  auto from = repeated_.end();
  while (from != repeated_.begin() && std::prev(from)->mapping == mapping) --from;
  if (from == repeated_.end()) return;
  const std::vector<Repeated> repeated(from, repeated_.end());
  repeated_.erase(from, repeated_.end());
  const std::vector<NodeId> firsts = keys_without_dash(levels_.back(), repeated);
  if (!firsts.empty()) return split_into_items(firsts);
  for (const Repeated& one : repeated)
    faults_.add(FaultCode::kDuplicateKey, nodes_[one.key].span, {{"key", excerpt(key_of(one.key))}}).related = {
        nodes_[one.first].span};
}

// In an item of a list, its first key again and another one of its keys right behind it begin the next item. None where
// an item would then still have a key twice.
std::vector<NodeId> DocumentBuilder::keys_without_dash(const Level& level,
                                                       const std::vector<Repeated>& repeated) const {
  const bool item = level.kind == LevelKind::kMapping && levels_[levels_.size() - 2].kind == LevelKind::kSequence;
  if (!item || open_anchors_.contains(level.node) || used_ + repeated.size() > limits_.max_nodes) return {};
  const auto is_repeated = [&](NodeId key) { return std::ranges::binary_search(repeated, key, {}, &Repeated::key); };
  const NodeId first = nodes_[level.node].first_child;
  const std::string begins = key_of(first);
  std::vector<NodeId> firsts;
  std::set<std::string> of_item;
  for (NodeId key = first; key != kNoNode; key = nodes_[nodes_[key].next].next) {
    const NodeId next = nodes_[nodes_[key].next].next;
    const bool in_a_row = is_repeated(key) && next != kNoNode && is_repeated(next);
    if (in_a_row && key_of(key) == begins && key_of(next) != begins) {
      firsts.push_back(key);
      of_item.clear();
    }
    if (nodes_[key].kind == NodeKind::kScalar && !of_item.insert(key_of(key)).second) return {};
  }
  return firsts;
}

// What the innermost mapping has from each of these keys on is an item of its own, and the last of them the innermost.
void DocumentBuilder::split_into_items(const std::vector<NodeId>& firsts) {
  Level& level = levels_.back();
  Level& list = levels_[levels_.size() - 2];
  const Span before = nodes_[nodes_[level.node].first_child].span;
  std::uint32_t dash = before.begin;
  while (dash > 0 && source_[dash - 1] == ' ') --dash;
  const std::uint32_t gap = dash > 0 && source_[dash - 1] == '-' ? before.begin - dash + 1 : 0;
  for (const NodeId key : firsts) {
    const Document::Node whole = nodes_[level.node];
    NodeId last = nodes_[whole.first_child].next;
    std::uint32_t entries = 1;
    for (; nodes_[last].next != key; ++entries) last = nodes_[nodes_[last].next].next;
    nodes_[last].next = kNoNode;
    nodes_[level.node].span = {nodes_[whole.first_child].span.begin, nodes_[last].span.end};
    nodes_[level.node].entries = entries;
    level.entries -= entries;
    if (used_ >= room_) make_room();
    const NodeId item = put({{}, key, kNoNode, 0, NodeKind::kMapping, ScalarStyle::kPlain, whole.damaged, false});
    nodes_[level.node].next = item;
    level.node = list.last = item;
    ++list.entries;
    report_missing_dash(key, before, gap);
  }
}

// `other`: of an item that has its dash; `gap`: how far behind its dash an item begins, 0 where that is unknown.
void DocumentBuilder::report_missing_dash(NodeId key, Span other, std::uint32_t gap) {
  const Span where = nodes_[key].span;
  Fault& fault = faults_.add(FaultCode::kMissingDash, where, {{"key", excerpt(key_of(key))}});
  fault.related = {other};
  if (gap == 0 || gap > where.begin) return;
  const Span blanks{where.begin - gap, where.begin};
  if (text_of(blanks, source_).find_first_not_of(' ') != std::string_view::npos) return;
  fault.edit = Edit{blanks, "-" + std::string(gap - 1, ' '), false};
}

bool DocumentBuilder::wrap_in_sequence(std::int32_t indent, Span dash) {
  const NodeId item = levels_.back().node;
  const auto gap = static_cast<std::uint32_t>(levels_.back().indent - indent);
  if (item == 0 || nodes_[item - 1].next != item || used_ >= limits_.max_nodes) return false;
  close();
  if (used_ >= room_) make_room();
  const NodeId list =
      put({nodes_[item].span, item, kNoNode, 0, NodeKind::kSequence, ScalarStyle::kPlain, false, false});
  nodes_[item - 1].next = levels_.back().last = list;
  push_level(list, LevelKind::kSequence, indent);
  levels_.back().last = item;
  levels_.back().entries = 1;
  report_missing_dash(nodes_[item].first_child, dash, gap);
  return true;
}

}  // namespace rasoat::plans
