// What a YAML text says, and exactly where: an immutable tree of nodes in one arena, scalars untyped.
//
// This is our own form: nothing of any YAML library's types is in it, and it knows nothing of plans (the typed Plan is
// made from it by `plans/plan.h`). Nodes are 32-bit handles in pre-order; a mapping's children alternate key, value,
// and duplicate keys are all kept. The Document views the source, which must outlive it. It is safe to share between
// threads: nothing is computed lazily inside.
//
//   ReadResult read = read_yaml(bytes);
//   const Document& doc = read.document;
//   for (NodeId key = doc.first_child(doc.root()); key != kNoNode; key = doc.next(doc.next(key)))
//     use(doc.text(key, scratch), doc.next(key));
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plans/span.h"
#include "plans/unset.h"

namespace rasoat::plans {

using NodeId = std::uint32_t;
inline constexpr NodeId kNoNode = 0xFFFFFFFF;

enum class NodeKind : std::uint8_t {
  kEmpty,  // nothing written: `key:`; its span is the empty one where a value would stand
  kScalar,
  kSequence,
  kMapping,
  kAlias,  // `*name`: a reference, never a copy
  kError,  // broken; its siblings are sound. A broken entry of a mapping is a kError key with a kEmpty value
};

enum class ScalarStyle : std::uint8_t { kPlain, kSingleQuoted, kDoubleQuoted, kLiteral, kFolded };
[[nodiscard]] constexpr ScalarStyle quoted_style(char quote) {
  return quote == '"' ? ScalarStyle::kDoubleQuoted : ScalarStyle::kSingleQuoted;
}

class Document {
 public:
  // kNoNode when nothing at all could be read.
  [[nodiscard]] NodeId root() const { return nodes_.empty() ? kNoNode : 0; }
  [[nodiscard]] std::size_t size() const { return nodes_.size(); }
  [[nodiscard]] std::string_view source() const { return source_; }

  [[nodiscard]] NodeKind kind(NodeId id) const { return nodes_[id].kind; }
  [[nodiscard]] ScalarStyle style(NodeId id) const { return nodes_[id].style; }
  // Exact: a scalar's quotes and block header are included, blanks, comments, anchors and the line end after it are
  // not. A collection reaches from its first to its last child (flow: bracket to bracket).
  [[nodiscard]] Span span(NodeId id) const { return nodes_[id].span; }
  // Some entry of this collection could not be read: what seems absent in it may be there.
  [[nodiscard]] bool damaged(NodeId id) const { return nodes_[id].damaged; }

  [[nodiscard]] NodeId first_child(NodeId id) const { return nodes_[id].first_child; }
  [[nodiscard]] NodeId next(NodeId id) const { return nodes_[id].next; }
  // Elements of a sequence, pairs of a mapping.
  [[nodiscard]] std::uint32_t entry_count(NodeId id) const { return nodes_[id].entries; }
  // For kAlias: the node that its anchor stands on; kNoNode when there is none (a Fault says so).
  [[nodiscard]] NodeId alias_target(NodeId id) const { return nodes_[id].first_child; }
  [[nodiscard]] bool has_anchors() const { return !anchors_.empty(); }
  // The anchor's name token `&name`, if the node bears one.
  [[nodiscard]] std::optional<Span> anchor(NodeId id) const;

  // The scalar's decoded text (line folding, escapes, chomping, quotes off). A view into the source where the text
  // stands there as it is, else into `scratch`. kEmpty gives "".
  [[nodiscard]] std::string_view text(NodeId id, std::string& scratch) const {
    const Node& node = nodes_[id];
    if (node.kind != NodeKind::kScalar || !node.verbatim) return decoded(node, scratch);
    const std::uint32_t quote = node.style == ScalarStyle::kPlain ? 0 : 1;
    return {source_.data() + node.span.begin + quote, node.span.size() - 2 * quote};
  }

  // An entry of a mapping in braces that has no colon: YAML takes it for a key with nothing behind it.
  struct BareEntry {
    NodeId mapping = kNoNode;
    NodeId key = kNoNode;
  };
  [[nodiscard]] const std::vector<BareEntry>& bare_entries() const { return bare_entries_; }

  // `>5` with nothing under it: YAML takes it for the header of an empty text.
  [[nodiscard]] const std::vector<NodeId>& lone_headers() const { return lone_headers_; }

  // Every comment, `#` to the end of its line, in source order.
  [[nodiscard]] const std::vector<Span>& comments() const { return comments_; }

  struct Node {
    Span span;
    NodeId first_child = kNoNode;
    NodeId next = kNoNode;
    std::uint32_t entries = 0;  // for a scalar: the indentation of its block, needed to decode it
    NodeKind kind = NodeKind::kEmpty;
    ScalarStyle style = ScalarStyle::kPlain;
    bool damaged = false;
    bool verbatim = false;  // the text is exactly the bytes of the span (less quotes)
  };
  [[nodiscard]] const Node& node(NodeId id) const { return nodes_[id]; }

 private:
  friend class DocumentBuilder;  // the reader
  friend class DocumentMender;   // plans/lost_text.h
  [[nodiscard]] std::string_view decoded(const Node& node, std::string& scratch) const;

  std::string_view source_;
  std::vector<Node, Unset<Node>> nodes_;
  std::vector<std::pair<NodeId, Span>> anchors_;  // sorted by node
  std::vector<Span> comments_;
  std::vector<BareEntry> bare_entries_;  // of each mapping in source order
  std::vector<NodeId> lone_headers_;
};

}  // namespace rasoat::plans
