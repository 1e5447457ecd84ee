// Step 3's result: a plan as the format understands it. Canonical keys, lists where lists are expected, full forms
// where a short one was written; the raw wording and its place beside everything.
//
// A Plan is an immutable tree. Each node is a block, a list or a text and knows its field, its key's and its value's
// place in the source, and its parent; texts are decoded and live as long as the Plan. Absent, null and empty are three
// things: an absent field has no node, `key:` is kNull, `key: ""` and `key: []` are there and empty. Where the source
// could not be read or a key is misspelt, the Plan says so instead of guessing: `presence` answers kUnknown, and
// whoever judges must answer "undecided".
//
// A node takes 24 bytes: the eight that walks ask for lie side by side in one array, the rest in another, for every
// rule goes through the whole of a plan, and a large one does not fit the processor's caches. A `Node` is put together
// from both when it is asked for, and only as far as it is looked at. What few nodes need lies aside.
//
//   Bound bound = bind_plan(read.document);
//   PlanNode work = …;
//   if (plan.presence(work, "chu_tri") == Presence::kAbsent) …
//   const Plan::Node node = plan[work];
#pragma once

#include <cstdint>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

#include "plans/document.h"
#include "plans/fault.h"
#include "plans/format.h"
#include "plans/unset.h"

namespace rasoat::plans {

using PlanNode = std::uint32_t;
inline constexpr PlanNode kNoPlanNode = 0xFFFFFFFF;

enum class PlanKind : std::uint8_t { kBlock, kList, kText, kNull };
enum class Presence : std::uint8_t { kPresent, kAbsent, kUnknown };

class Plan {
 public:
  struct Node {
    PlanKind kind = PlanKind::kNull;
    ValueKind value_kind = ValueKind::kText;  // what the format expects of a text here
    Block block = Block::kNone;               // of a kBlock, or of the elements of a kList
    bool blank = true;                        // the text is empty, or nothing but blanks and line ends
    bool damaged = false;                     // some of it could not be read or bound: absence inside is unknown
    bool implied = false;          // not written as such: the list around a single value, the block around a short form
    const Field* field = nullptr;  // null for the root; an element of a list has its list's field
    PlanNode parent = kNoPlanNode;
    PlanNode first_child = kNoPlanNode;
    PlanNode next = kNoPlanNode;
    std::uint32_t index = 0;  // position in its list, from 0
    plans::Span key;          // the key's bytes as written; empty for elements and the root
    plans::Span value;        // the value's bytes
    std::string_view text;    // kText: decoded. kBlock: the text of its short-form field, else ""
  };

  [[nodiscard]] PlanNode root() const { return 0; }
  [[nodiscard, gnu::always_inline]] Node operator[](PlanNode id) const {
    const Shape shape = shapes_[id];
    const Rest& rest = rests_[id];
    const Field* const field = fields_[shape.field];
    return {.kind = shape.kind,
            .value_kind = field == nullptr ? ValueKind::kBlock : field->kind,
            .block = shape.block,
            .blank = shape.blank,
            .damaged = shape.damaged,
            .implied = shape.implied,
            .field = field,
            .parent = rest.parent,
            .first_child = first_child(id),
            .next = shape.next,
            .index = shape.key == KeyForm::kNone ? rest.key : 0,
            .key = key_of(shape.key, rest.key, field),
            .value = value_of(shape, rest),
            .text = bytes_of(text_of(shape, rest))};
  }
  // The same of a Node, for who goes through all nodes and passes over most.
  [[nodiscard]] PlanKind kind(PlanNode id) const { return shapes_[id].kind; }
  [[nodiscard]] Block block(PlanNode id) const { return shapes_[id].block; }
  [[nodiscard]] bool damaged(PlanNode id) const { return shapes_[id].damaged; }
  [[nodiscard]] std::size_t size() const { return shapes_.size(); }  // nodes are in pre-order
  [[nodiscard]] auto nodes() const { return std::views::iota(PlanNode{0}, static_cast<PlanNode>(size())); }
  // A node and all within it; of kNoPlanNode none.
  [[nodiscard]] auto nodes_from(PlanNode id) const {
    return id == kNoPlanNode ? std::views::iota(id, id) : std::views::iota(id, end_of(id));
  }
  [[nodiscard]] std::string_view source() const { return source_; }  // that every Span here is about

  // The child of a block under a canonical key; kNoPlanNode when there is none.
  [[nodiscard]] PlanNode child(PlanNode block, std::string_view key) const;
  // The same for a field of that block in the format: quicker.
  [[nodiscard]] PlanNode child(PlanNode block, const Field& field) const {
    return is_block(block) ? child_numbered(block, field.number) : kNoPlanNode;
  }
  // Is there such a field? kUnknown when it is missing from a block in which something could not be read, or in which a
  // misspelt key probably means it.
  [[nodiscard]] Presence presence(PlanNode block, std::string_view key) const;
  [[nodiscard]] Presence presence(PlanNode block, const Field& field) const;
  // The same of a field that `child` has not found.
  [[nodiscard]] Presence presence_of_missing(PlanNode block, const Field& field) const {
    return presence_of_missing(block, field.key);
  }
  // As `child`, and for fields that the format inherits (chu_tri, phoi_hop, thoi_han, san_pham of work) from the parent
  // work and its group.
  [[nodiscard]] PlanNode child_or_inherited(PlanNode work, std::string_view key) const;
  [[nodiscard]] PlanNode child_or_inherited(PlanNode work, const Field& field) const;
  [[nodiscard]] Presence presence_or_inherited(PlanNode work, std::string_view key) const;
  [[nodiscard]] Presence presence_or_inherited(PlanNode work, const Field& field) const;

  // Nodes stand in the order of their blocks, so all within a node are those from it up to this one.
  [[nodiscard]] PlanNode end_of(PlanNode id) const;

  // This place stands within what the source refers to from elsewhere (`&name` and `*name`): a change of it for the
  // sake of one reader is a change for all.
  [[nodiscard]] bool is_shared(Span where) const;

  // "nhiem_vu[0].cong_viec[2].chu_tri"; "/" for the root. List positions from 0; implied nodes leave no trace.
  [[nodiscard]] std::string path(PlanNode id) const;
  // The smallest place to point at for a node: its key when it has one; for an element, its first key, else its value.
  [[nodiscard]] Span place(PlanNode id) const;

 private:
  friend class PlanBuilder;

  // How a node's key is kept: there is none; it is as long as its field's; it lies in other_keys_.
  enum class KeyForm : std::uint8_t { kNone, kAsField, kOther };
  // Its text: ""; the bytes of its value; the same within quotes; it lies in asides_, with the place of the value.
  enum class TextForm : std::uint8_t { kNone, kAsValue, kInQuotes, kAside };
  // What walks ask of each node.
  struct Shape {
    PlanNode next = kNoPlanNode;
    std::uint16_t field = 0;  // its number; 0 for the root
    PlanKind kind : 2 = PlanKind::kNull;
    KeyForm key : 2 = KeyForm::kNone;
    TextForm text : 2 = TextForm::kNone;
    bool blank : 1 = true;
    bool damaged : 1 = false;
    Block block : 5 = Block::kNone;
    bool implied : 1 = false;
    bool has_child : 1 = false;  // the node behind it
  };
  static_assert(sizeof(Shape) == 8 && kBlockCount <= 1u << 5);
  struct Rest {
    PlanNode parent = kNoPlanNode;
    std::uint32_t key = 0;  // where the key begins, or its place in other_keys_; without a key the position in the list
    Span value;             // or, of one aside, the place there
  };
  struct Text {
    bool decoded = false;  // it stands in decoded_, not in the source
    std::uint32_t at = 0;
    std::uint32_t size = 0;
  };
  struct Aside {
    Span value;
    Text text;
  };

  [[nodiscard]] PlanNode first_child(PlanNode id) const { return shapes_[id].has_child ? id + 1 : kNoPlanNode; }
  [[nodiscard]] static std::uint32_t size_of_key(const Field& field) {
    return static_cast<std::uint32_t>(field.key.size());
  }
  // These have no calls, so that what nobody looks at of a Node is not made.
  [[nodiscard, gnu::always_inline]] Span key_of(KeyForm form, std::uint32_t key, const Field* field) const {
    if (form == KeyForm::kNone) return {};
    return form == KeyForm::kAsField ? Span{key, key + size_of_key(*field)} : other_keys_[key];
  }
  [[nodiscard, gnu::always_inline]] Span value_of(Shape shape, const Rest& rest) const {
    return shape.text == TextForm::kAside ? asides_[rest.value.begin].value : rest.value;
  }
  [[nodiscard, gnu::always_inline]] Text text_of(Shape shape, const Rest& rest) const {
    if (shape.text == TextForm::kNone) return {};
    if (shape.text == TextForm::kAside) return asides_[rest.value.begin].text;
    const std::uint32_t quote = shape.text == TextForm::kInQuotes ? 1 : 0;
    return {false, rest.value.begin + quote, rest.value.size() - 2 * quote};
  }
  [[nodiscard, gnu::always_inline]] std::string_view bytes_of(Text text) const {
    return {(text.decoded ? decoded_.data() : source_.data()) + text.at, text.size};
  }
  [[nodiscard]] Presence presence_of_missing(PlanNode block, std::string_view key) const {
    if (block >= size()) return Presence::kAbsent;
    if (shapes_[block].damaged) return Presence::kUnknown;
    return suspects_.empty() ? Presence::kAbsent : presence_by_suspects(block, key);
  }
  [[nodiscard]] Presence presence_by_suspects(PlanNode block, std::string_view key) const;
  [[nodiscard]] static std::pair<PlanNode, std::uint16_t> order_of_suspect(
      const std::pair<PlanNode, const Field*>& one) {
    return {one.first, one.second->number};
  }
  [[nodiscard]] PlanNode child_numbered(PlanNode block, std::uint16_t field) const {
    for (PlanNode at = first_child(block); at != kNoPlanNode; at = shapes_[at].next)
      if (shapes_[at].field == field) return at;
    return kNoPlanNode;
  }
  [[nodiscard]] bool is_block(PlanNode id) const { return id < shapes_.size() && shapes_[id].kind == PlanKind::kBlock; }

  std::string_view source_;
  const Field* const* fields_ = nullptr;  // by number
  std::vector<Shape, Unset<Shape>> shapes_;
  std::vector<Rest, Unset<Rest>> rests_;
  std::vector<Span> other_keys_;  // in quotes, or spelt otherwise
  std::vector<Aside> asides_;
  std::vector<std::pair<PlanNode, const Field*>>
      suspects_;               // block, field that a misspelt or duplicate key there may mean
  std::vector<Span> shared_;   // what aliases refer to, the outermost, in order
  std::vector<char> decoded_;  // texts that do not stand in the source as they are
};

struct Bound {
  Plan plan;
  std::vector<Fault> faults;  // kMisspeltKey … kUnknownFormatVersion, and duplicates after folding; in source order
};

// Binds the mapping at `root` (by default the document's) as a plan; keeps what it can and reports the rest.
// The source must outlive the Plan; the document need not. Aliases are followed, each place on its own, within a bound.
[[nodiscard]] Bound bind_plan(const Document& document, NodeId root = 0);

}  // namespace rasoat::plans
