// Step 3's result: a plan as the format understands it. Canonical keys, lists where lists are expected, full forms
// where a short one was written; the raw wording and its place beside everything.
//
// A Plan is an immutable tree in one arena. Each node is a block, a list or a text and knows its field, its key's and
// its value's place in the source, and its parent; texts are decoded and live as long as the Plan. Absent, null and
// empty are three things: an absent field has no node, `key:` is kNull, `key: ""` and `key: []` are there and empty.
// Where the source could not be read or a key is misspelt, the Plan says so instead of guessing: `presence` answers
// kUnknown, and whoever judges must answer "undecided".
//
//   Bound bound = bind_plan(read.document);
//   PlanNode work = …;
//   if (plan.presence(work, "chu_tri") == Presence::kAbsent) …
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "plans/document.h"
#include "plans/fault.h"
#include "plans/format.h"

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
  [[nodiscard]] const Node& operator[](PlanNode id) const { return nodes_[id]; }
  [[nodiscard]] std::size_t size() const { return nodes_.size(); }   // nodes are in pre-order
  [[nodiscard]] std::string_view source() const { return source_; }  // that every Span here is about

  // The child of a block under a canonical key; kNoPlanNode when there is none.
  [[nodiscard]] PlanNode child(PlanNode block, std::string_view key) const;
  // The same for a field of that block in the format: quicker.
  [[nodiscard]] PlanNode child(PlanNode block, const Field& field) const;
  // Is there such a field? kUnknown when it is missing from a block in which something could not be read, or in which a
  // misspelt key probably means it.
  [[nodiscard]] Presence presence(PlanNode block, std::string_view key) const;
  // As `child`, and for fields that the format inherits (chu_tri, phoi_hop, thoi_han, san_pham of work) from the parent
  // work and its group.
  [[nodiscard]] PlanNode child_or_inherited(PlanNode work, std::string_view key) const;
  [[nodiscard]] Presence presence_or_inherited(PlanNode work, std::string_view key) const;

  // Nodes stand in the order of their blocks, so all within a node are those from it up to this one.
  [[nodiscard]] PlanNode end_of(PlanNode id) const;

  // "nhiem_vu[0].cong_viec[2].chu_tri"; "/" for the root. List positions from 0; implied nodes leave no trace.
  [[nodiscard]] std::string path(PlanNode id) const;
  // The smallest place to point at for a node: its key when it has one; for an element, its first key, else its value.
  [[nodiscard]] Span place(PlanNode id) const;

 private:
  friend class PlanBuilder;
  std::string_view source_;
  std::vector<Node> nodes_;
  std::vector<std::pair<PlanNode, const Field*>>
      suspects_;                 // block, field that a misspelt or duplicate key there may mean
  std::shared_ptr<void> texts_;  // owns what is not a view into the source
};

struct Bound {
  Plan plan;
  std::vector<Fault> faults;  // kMisspeltKey … kUnknownFormatVersion, and duplicates after folding; in source order
};

// Binds the mapping at `root` (by default the document's) as a plan; keeps what it can and reports the rest.
// `document` and its source must outlive the Plan. Aliases are followed, each place on its own, within a bound.
[[nodiscard]] Bound bind_plan(const Document& document, NodeId root = 0);

}  // namespace rasoat::plans
