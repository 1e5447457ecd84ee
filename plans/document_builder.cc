#include "plans/document_builder.h"

#include <algorithm>
#include <utility>

#include "plans/mistakes.h"
#include "plans/scalar_text.h"

namespace rasoat::plans {

DocumentBuilder::DocumentBuilder(std::string_view source, const ReadLimits& limits, FaultList& faults)
    : source_(source), limits_(limits), faults_(faults), keys_(&DocumentBuilder::key_text, this) {
  // What plans need (a node for 30 bytes), so that growing seldom copies; never more than the source itself.
  nodes_.reserve(std::min<std::size_t>(source.size() / 24 + 16, limits.max_nodes));
  make_room();
  levels_.reserve(64);
  levels_.push_back({});
  levels_.back().pending = true;
}

// Beyond the limit there is room only for the empty values that are owed to keys.
void DocumentBuilder::make_room() {
  if (used_ == nodes_.size()) nodes_.resize(std::max<std::size_t>(nodes_.capacity(), used_ + 16));
  room_ = static_cast<NodeId>(std::min<std::size_t>(nodes_.size(), limits_.max_nodes));
}

NodeId DocumentBuilder::refuse_node(Span span) {
  if (!stopped_) faults_.add(FaultCode::kTooManyNodes, span, {{"limit", std::to_string(limits_.max_nodes)}});
  stopped_ = true;
  return kNoNode;
}

NodeId DocumentBuilder::add_broken(Span span) {
  Level& level = levels_.back();
  if (level.kind == LevelKind::kDocument && level.last != kNoNode) return kNoNode;
  if (!is_mapping(level.kind) || level.pending) return add(NodeKind::kError, span);
  const NodeId id = add_key(NodeKind::kError, span, ScalarStyle::kPlain, false, span.end);
  complete();
  return id;
}

NodeId DocumentBuilder::add_key(NodeKind kind, Span span, ScalarStyle style, bool verbatim, std::uint32_t value_at,
                                bool checked) {
  complete();
  const NodeId id = add(kind, span, style, verbatim);
  if (id == kNoNode) return id;
  Level& level = levels_.back();
  ++level.entries;
  level.pending = true;
  level.value_at = value_at;
  if (kind == NodeKind::kScalar && verbatim && style == ScalarStyle::kPlain && checked) {
    register_key(id, span);
  } else if (kind == NodeKind::kScalar) {
    check_key(id, checked);
  }
  return id;
}

void DocumentBuilder::add_plain_key(Span key, std::uint32_t value_at) {
  if (!may_add(1)) {
    add_key(NodeKind::kScalar, key, ScalarStyle::kPlain, true, value_at);
    return;
  }
  Level& level = levels_.back();
  level.pending = true;
  level.value_at = value_at;
  level.last = put_key(level, key, kNoNode);
}

void DocumentBuilder::add_pair_singly(Span key, Span value, ScalarStyle style) {
  add_key(NodeKind::kScalar, key, ScalarStyle::kPlain, true, value.begin);
  if (!stopped_) add_scalar(value, style, true);
}

void DocumentBuilder::check_key(NodeId id, bool checked) {
  const Document::Node& node = nodes_[id];
  if (node.span.size() > limits_.max_key_bytes) {
    faults_.add(FaultCode::kKeyTooLong, node.span, {{"limit", std::to_string(limits_.max_key_bytes)}});
    return;
  }
  const bool as_written = node.verbatim && node.style == ScalarStyle::kPlain;
  const std::string_view text =
      as_written ? std::string_view(source_.data() + node.span.begin, node.span.size()) : text_in(id, own_scratch_);
  if (text == "<<" && node.style == ScalarStyle::kPlain) {
    faults_.add(FaultCode::kMergeKeyRefused, node.span);
    nodes_[levels_.back().node].damaged = true;
    return;
  }
  if (!checked) return;
  const NodeId first = keys_.add(levels_.back().keys, text, id);
  if (first != kNoNode) note_repeated(id, first);
}

std::string_view DocumentBuilder::text_in(NodeId id, std::string& scratch) const {
  const Document::Node& node = nodes_[id];
  const std::string_view raw = text_of(node.span, source_);
  if (node.verbatim) return node.style == ScalarStyle::kPlain ? raw : raw.substr(1, raw.size() - 2);
  scratch.clear();
  append_scalar_text(scratch, raw, node.style, 0, false);
  return scratch;
}

std::string_view DocumentBuilder::key_text(const void* self, NodeId id) {
  const auto* builder = static_cast<const DocumentBuilder*>(self);
  return builder->text_in(id, builder->scratch_);
}

bool DocumentBuilder::open(LevelKind kind, std::int32_t indent, std::uint32_t begin) {
  if (stopped_) return false;
  if (levels_.size() > limits_.max_depth) {
    faults_.add(FaultCode::kTooDeep, {begin, begin + 1}, {{"limit", std::to_string(limits_.max_depth)}});
    stopped_ = true;
    return false;
  }
  const bool sequence = is_sequence(kind);
  const NodeId id = add(sequence ? NodeKind::kSequence : NodeKind::kMapping, {begin, begin});
  if (id == kNoNode) return false;
  push_level(id, kind, indent);
  return true;
}

void DocumentBuilder::close(std::uint32_t end) {
  // Where reading stopped, nobody knows whether the item was empty; but a mapping must not end with a key alone.
  if (!stopped_ || is_mapping(top().kind)) complete();
  if (levels_.size() == 1) return;
  if (!repeated_.empty()) settle_repeated();
  const Level& level = levels_.back();
  if (is_mapping(level.kind)) keys_.close(level.keys);
  Document::Node& node = nodes_[level.node];
  node.entries = level.entries;
  if (end != 0) {
    node.span.end = end;
  } else if (level.last != kNoNode) {
    node.span = {nodes_[node.first_child].span.begin, nodes_[level.last].span.end};
  }
  const Level& parent = levels_[levels_.size() - 2];
  const bool key = parent.kind == LevelKind::kFlowMapping && parent.slot == FlowSlot::kEntry;
  if (!key && open_anchors_.empty()) return levels_.pop_back();
  const Level closed = level;
  levels_.pop_back();
  if (key) refuse_as_key(closed.node, node.span.end);
  close_anchor(closed);
}

void DocumentBuilder::close_anchor(const Level& level) {
  const auto open = open_anchors_.find(level.node);
  if (open == open_anchors_.end()) return;
  Anchored& anchored = names_[open->second];
  if (anchored.node == level.node) anchored.size = next_id() - level.node + (reached_ - level.reached);
  open_anchors_.erase(open);
}

void DocumentBuilder::collapse(NodeId id) {
  used_ = id + 1;
  Document::Node& node = nodes_[id];
  node.kind = NodeKind::kError;
  node.first_child = kNoNode;
  node.entries = 0;
  node.verbatim = false;
  while (!anchors_.empty() && anchors_.back().first > id) {
    const Span name = anchors_.back().second;
    names_.erase(text_of({name.begin + 1, name.end}, source_));
    anchors_.pop_back();
  }
  while (!bare_entries_.empty() && bare_entries_.back().key > id) bare_entries_.pop_back();
  std::erase_if(repeated_, [id](const Repeated& one) { return one.key > id; });
}

void DocumentBuilder::refuse_as_key(NodeId id, std::uint32_t value_at) {
  collapse(id);
  Level& level = levels_.back();
  ++level.entries;
  level.pending = true;
  level.value_at = value_at;
  level.slot = FlowSlot::kAfterKey;
  nodes_[level.node].damaged = true;
}

void DocumentBuilder::turn_into_mapping_with_broken_key(NodeId id, LevelKind kind, std::int32_t indent,
                                                        std::uint32_t value_at) {
  const Span span = nodes_[id].span;
  collapse(id);
  nodes_[id].kind = NodeKind::kMapping;
  nodes_[id].damaged = true;
  push_level(id, kind, indent);
  add_key(NodeKind::kError, span, ScalarStyle::kPlain, false, value_at);
}

void DocumentBuilder::turn_into_text(NodeId id, Span span) {
  collapse(id);
  nodes_[id].kind = NodeKind::kScalar;
  nodes_[id].span = span;
  nodes_[id].verbatim = true;
}

void DocumentBuilder::set_anchor(Span name) {
  if (!anchor_.empty()) {
    faults_.add(FaultCode::kUnexpectedText, anchor_, {{"text", excerpt(text_of(anchor_, source_))}});
  }
  anchor_ = name;
}

void DocumentBuilder::attach_anchor(NodeId id) {
  const Span name = take_anchor();
  anchors_.emplace_back(id, name);
  const std::string_view word = text_of({name.begin + 1, name.end}, source_);
  const bool collection = nodes_[id].kind == NodeKind::kSequence || nodes_[id].kind == NodeKind::kMapping;
  names_[word] = {id, collection ? 0u : 1u};
  if (collection) open_anchors_[id] = word;
}

NodeId DocumentBuilder::resolve_alias(Span span) {
  const std::string_view word = text_of({span.begin + 1, span.end}, source_);
  const auto name = names_.find(word);
  if (name == names_.end()) {
    faults_.add(FaultCode::kUnknownAlias, span, {{"name", excerpt(word)}});
    return kNoNode;
  }
  const bool was_within = reached_ <= limits_.max_alias_nodes;
  reached_ += name->second.size;
  if (name->second.size != 0 && reached_ <= limits_.max_alias_nodes) return name->second.node;
  reached_ = std::min<std::uint64_t>(reached_, std::uint64_t{limits_.max_alias_nodes} + 1);
  if (was_within) {
    faults_.add(FaultCode::kAliasExpansion, span, {{"limit", std::to_string(limits_.max_alias_nodes)}});
  }
  return kNoNode;
}

void DocumentBuilder::add_alias(Span span, bool as_key, std::uint32_t value_at) {
  const NodeId target = resolve_alias(span);
  const NodeId id =
      as_key ? add_key(NodeKind::kAlias, span, ScalarStyle::kPlain, false, value_at) : add(NodeKind::kAlias, span);
  if (id != kNoNode) nodes_[id].first_child = target;
}

void DocumentBuilder::mark_damaged(std::size_t from_level) {
  for (std::size_t at = std::max<std::size_t>(from_level, 1); at < levels_.size(); ++at) {
    nodes_[levels_[at].node].damaged = true;
  }
}

Document DocumentBuilder::finish() {
  if (stopped_) mark_damaged(1);
  while (levels_.size() > 1) close();
  Document document;
  document.source_ = source_;
  nodes_.resize(used_);
  document.nodes_ = std::move(nodes_);
  document.anchors_ = std::move(anchors_);
  document.comments_ = std::move(comments_);
  document.bare_entries_ = std::move(bare_entries_);
  document.lone_headers_ = std::move(lone_headers_);
  return document;
}

}  // namespace rasoat::plans
