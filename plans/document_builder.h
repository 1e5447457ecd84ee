// Grows a Document: the arena of nodes, the collections that are open, their anchors, aliases and keys.
//
// The readers say what they find, in source order; the builder links it under the innermost open collection, closes
// spans, finds duplicate keys and keeps the limits. A Level is an open collection, the bottom one being the document
// itself; a Level is *pending* when a value is awaited, and gets an empty one if none comes. Once a limit is passed the
// builder is `stopped`: readers should end, and whatever is still added is dropped without harm.
//
//   builder.open(LevelKind::kMapping, 0, 0);
//   builder.add_key(NodeKind::kScalar, {0, 3}, ScalarStyle::kPlain, true, 4);   // an empty value would stand at 4
//   builder.add_scalar({5, 9}, ScalarStyle::kPlain, true);
//   builder.close();
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "plans/document.h"
#include "plans/fault_list.h"
#include "plans/key_register.h"
#include "plans/reader.h"

namespace rasoat::plans {

enum class LevelKind : std::uint8_t { kDocument, kSequence, kMapping, kFlowSequence, kFlowMapping, kFlowPair };

[[nodiscard]] constexpr bool is_sequence(LevelKind kind) {
  return kind == LevelKind::kSequence || kind == LevelKind::kFlowSequence;
}
[[nodiscard]] constexpr bool is_mapping(LevelKind kind) { return kind != LevelKind::kDocument && !is_sequence(kind); }

// What a flow collection may take next.
enum class FlowSlot : std::uint8_t { kEntry, kAfterKey, kValue, kAfterEntry };

struct Level {
  NodeId node = kNoNode;
  NodeId last = kNoNode;      // the child added last
  std::int32_t indent = -1;   // column of its entries
  std::int32_t current = -1;  // column of the entry that is being read: `indent`, or a wrong one that is put up with
  std::int32_t alternative = -2;  // the wrong column that is put up with, so that a shifted block is one mistake
  std::uint32_t entries = 0;
  KeyRegister::Mapping keys;
  std::uint32_t value_at = 0;  // where an empty value would stand
  std::uint64_t reached = 0;   // nodes reached by aliases when it was opened
  LevelKind kind = LevelKind::kDocument;
  FlowSlot slot = FlowSlot::kEntry;
  bool pending = false;
};

class DocumentBuilder {
 public:
  DocumentBuilder(std::string_view source, const ReadLimits& limits, FaultList& faults);
  DocumentBuilder(const DocumentBuilder&) = delete;
  DocumentBuilder& operator=(const DocumentBuilder&) = delete;

  [[nodiscard]] bool stopped() const { return stopped_; }
  void stop() { stopped_ = true; }

  [[nodiscard]] std::size_t depth() const { return levels_.size(); }
  [[nodiscard]] Level& level(std::size_t at) { return levels_[at]; }
  [[nodiscard]] Level& top() { return levels_.back(); }
  [[nodiscard]] NodeId next_id() const { return used_; }
  [[nodiscard]] Document::Node& node(NodeId id) { return nodes_[id]; }

  // False, with a Fault at `begin`, when the nesting is too deep or there are too many nodes; nothing is opened then.
  bool open(LevelKind kind, std::int32_t indent, std::uint32_t begin);
  // Completes a pending entry and the collection's span. Flow collections: `end` is behind the closing bracket.
  // A collection in the place of a flow mapping's key becomes a broken key.
  void close(std::uint32_t end = 0);
  void close_to(std::size_t depth) {
    while (levels_.size() > depth) close();
  }
  // `id` (added before, with all that is under it) becomes a collection of `kind` whose only child is a broken key.
  void turn_into_mapping_with_broken_key(NodeId id, LevelKind kind, std::int32_t indent, std::uint32_t value_at);

  // `id`, the last that was added with all that is under it, is one text.
  void turn_into_text(NodeId id, Span span);

  void push_level(NodeId id, LevelKind kind, std::int32_t indent) {
    levels_.push_back(
        {.node = id, .indent = indent, .current = indent, .keys = keys_.open(), .reached = reached_, .kind = kind});
  }
  NodeId add(NodeKind kind, Span span, ScalarStyle style = ScalarStyle::kPlain, bool verbatim = false,
             std::uint32_t indent = 0) {
    if (used_ >= limits_.max_nodes) return refuse_node(span);
    return append(kind, span, style, verbatim, indent);
  }
  NodeId add_scalar(Span span, ScalarStyle style, bool verbatim, std::uint32_t indent = 0) {
    return add(NodeKind::kScalar, span, style, verbatim, indent);
  }
  // A key, after which a value is pending. `checked`: it takes part in the search for duplicates.
  NodeId add_key(NodeKind kind, Span span, ScalarStyle style, bool verbatim, std::uint32_t value_at,
                 bool checked = true);
  // A plain key of the innermost mapping, which awaits no value and then awaits this key's.
  void add_plain_key(Span key, std::uint32_t value_at);
  // The same with its value, a scalar of that style with nothing to decode that stands on the same line.
  [[gnu::always_inline]] void add_pair(Span key, Span value, ScalarStyle style) {
    Level& level = levels_.back();
    if (!may_add(2)) return add_pair_singly(key, value, style);
    level.last = put_key(level, key, next_id() + 1) + 1;
    put({value, kNoNode, kNoNode, 0, NodeKind::kScalar, style, false, true});
  }
  void add_alias(Span span, bool as_key, std::uint32_t value_at);
  // An entry of a sequence begins.
  void expect(std::uint32_t value_at) {
    complete();
    top().pending = true;
    top().value_at = value_at;
  }
  // The empty value of a pending entry.
  void complete() {
    if (top().pending) add_empty();
  }
  // The innermost collection, a mapping, has just got a key that no colon follows.
  void note_bare_entry() { bare_entries_.push_back({top().node, top().last}); }
  // The next node is a `>5` with nothing under it.
  void note_lone_header() { lone_headers_.push_back(next_id()); }
  // The innermost collection, the value of a key, is the first item of a list whose dashes stand at that column, and
  // lacks its own: a Fault says so. False where it cannot be one.
  bool wrap_in_sequence(std::int32_t indent, Span dash);
  // A broken entry in the innermost collection; kNoNode when there is no place for one.
  NodeId add_broken(Span span);

  // The anchor that the next node will bear.
  void set_anchor(Span name);
  [[nodiscard]] bool awaits_anchored() const { return !anchor_.empty(); }
  [[nodiscard]] Span take_anchor() { return std::exchange(anchor_, {}); }
  void add_comment(Span span) { comments_.push_back(span); }
  void mark_damaged(std::size_t from_level);

  [[nodiscard]] Document finish();

 private:
  // A key that its mapping has already.
  struct Repeated {
    NodeId mapping = kNoNode;
    NodeId key = kNoNode;
    NodeId first = kNoNode;
  };
  struct Anchored {
    NodeId node = kNoNode;
    std::uint64_t size = 0;  // nodes, aliases followed; 0 while it is open
  };

  // Without regard to the limit: a mapping must not end with a key alone.
  void add_empty() {
    const std::uint32_t at = levels_.back().value_at;
    append(NodeKind::kEmpty, {at, at}, ScalarStyle::kPlain, true, 0);
  }
  void refuse_as_key(NodeId id, std::uint32_t value_at);
  void close_anchor(const Level& level);
  // `id` becomes one broken entry, all that is under it is forgotten.
  void collapse(NodeId id);
  // `id` comes behind what is in the collection so far.
  void link(const Level& level, NodeId id) {
    if (level.last != kNoNode) {
      nodes_[level.last].next = id;
    } else if (level.node != kNoNode) {
      nodes_[level.node].first_child = id;
    }
  }
  // Where there is room.
  [[gnu::always_inline]] NodeId put(const Document::Node& node) {
    nodes_[used_] = node;
    return used_++;
  }
  [[gnu::noinline]] void make_room();
  NodeId append(NodeKind kind, Span span, ScalarStyle style, bool verbatim, std::uint32_t indent) {
    const NodeId id = next_id();
    Level& level = levels_.back();
    level.pending = false;
    level.entries += is_mapping(level.kind) ? 0 : 1;
    link(level, id);
    level.last = id;
    if (used_ >= room_) make_room();
    put({span, kNoNode, kNoNode, indent, kind, style, false, verbatim});
    if (!anchor_.empty()) attach_anchor(id);
    return id;
  }
  NodeId refuse_node(Span span);
  void attach_anchor(NodeId id);
  // Neither a limit, nor an anchor, nor a lack of room stands in the way of so many nodes. Near the end of the room
  // they are appended one after another.
  [[nodiscard]] bool may_add(std::uint32_t count) const { return used_ + count <= room_ && anchor_.empty(); }
  [[gnu::always_inline]] NodeId put_key(Level& level, Span key, NodeId next) {
    const NodeId id = next_id();
    ++level.entries;
    link(level, id);
    put({key, kNoNode, next, 0, NodeKind::kScalar, ScalarStyle::kPlain, false, true});
    register_key(id, key);
    return id;
  }
  void add_pair_singly(Span key, Span value, ScalarStyle style);
  // A plain key of the innermost mapping, as it is written.
  [[gnu::always_inline]] void register_key(NodeId id, Span key) {
    const std::string_view text(source_.data() + key.begin, key.size());
    if (text.size() > limits_.max_key_bytes || text == "<<") return check_key(id, true);
    const NodeId first = keys_.add(levels_.back().keys, text, id);
    if (first != kNoNode) note_repeated(id, first);
  }
  void check_key(NodeId id, bool checked);
  [[gnu::noinline]] void note_repeated(NodeId key, NodeId first);
  // Of the innermost mapping, which is complete.
  void settle_repeated();
  [[nodiscard]] std::vector<NodeId> keys_without_dash(const Level& level, const std::vector<Repeated>& repeated) const;
  void split_into_items(const std::vector<NodeId>& firsts);
  void report_missing_dash(NodeId key, Span other, std::uint32_t gap);
  [[nodiscard]] NodeId resolve_alias(Span span);
  static std::string_view key_text(const void* self, NodeId id);
  [[nodiscard]] std::string key_of(NodeId id) const { return std::string(text_in(id, scratch_)); }
  [[nodiscard]] std::string_view text_in(NodeId id, std::string& scratch) const;

  std::string_view source_;
  const ReadLimits limits_;
  FaultList& faults_;
  std::vector<Document::Node, Unset<Document::Node>> nodes_;
  NodeId used_ = 0;  // of them; those behind are not yet
  NodeId room_ = 0;  // how many may be used so far: no more than the limit
  std::vector<Level> levels_;
  std::vector<std::pair<NodeId, Span>> anchors_;
  std::vector<Span> comments_;
  std::vector<Document::BareEntry> bare_entries_;
  std::vector<NodeId> lone_headers_;
  std::vector<Repeated> repeated_;  // in the mappings that are open
  std::unordered_map<std::string_view, Anchored> names_;
  std::unordered_map<NodeId, std::string_view> open_anchors_;
  KeyRegister keys_;
  mutable std::string scratch_;
  std::string own_scratch_;
  Span anchor_;
  std::uint64_t reached_ = 0;  // nodes reached by aliases so far
  bool stopped_ = false;
};

}  // namespace rasoat::plans
