// The work of `bind_plan`: walks a Document beside the format table and fills a Plan. Nobody else includes this.
//
// One pass, nodes appended in pre-order, no allocation for a node. Everything that goes wrong is a Fault
// and leaves a mark in the Plan (`damaged`, a suspect), so that nobody takes for absent what merely could not be
// understood.
//
//   PlanBuilder(document).build(root)
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "plans/document.h"
#include "plans/fault.h"
#include "plans/field_index.h"
#include "plans/plan.h"

namespace rasoat::plans {

class PlanBuilder {
 public:
  explicit PlanBuilder(const Document& document);
  [[nodiscard]] Bound build(NodeId root);

 private:
  // Where a value stands: its field, the node it belongs to, its key (empty for an element), its position in a list.
  struct Place {
    const Field* field = nullptr;
    PlanNode parent = kNoPlanNode;
    Span key;
    std::uint32_t index = 0;
  };
  // A key that names no field, judged when all keys of its block are known.
  struct UnknownKey {
    NodeId key = kNoNode;
    std::string folded;
  };
  // Of each field of a block, where it was first written.
  class FirstKeys {
   public:
    // The key that was first; `key` when it is this one.
    NodeId first(std::size_t field, NodeId key) {
      const std::uint64_t bit = std::uint64_t{1} << field;
      if ((seen_ & bit) != 0) return keys_[field];
      seen_ |= bit;
      keys_[field] = key;
      return key;
    }

   private:
    std::uint64_t seen_ = 0;
    std::array<NodeId, kMostFields> keys_;  // only those that were seen are set: this is made for every block of a plan
  };
  class Follow;  // an alias followed for as long as it lives

  // plans/plan_builder.cc: structure
  void bind_pairs(PlanNode block, NodeId mapping);
  bool bind_pair(PlanNode block, const FieldIndex& fields, NodeId key, NodeId value, FirstKeys& first_keys);
  void bind_field(const Place& place, NodeId value);
  void bind_list(const Place& place, NodeId value);
  void bind_one(const Place& place, NodeId value);
  void bind_block(const Place& place, NodeId value);
  template <bool list>
  void bind_scalar(const Place& written, NodeId value);
  void bind_recipient(const Place& place, NodeId value);
  bool bind_period(const Place& place, NodeId value);
  void bind_text(const Place& place, NodeId value);
  void bind_table(const Place& place, NodeId value);
  // A text and where it is found again: `kAsValue` and `kInQuotes` in the source, by the place of the node's value.
  struct Wording {
    std::string_view text;
    Plan::TextForm form;
  };
  // A node, last of those so far.
  [[gnu::always_inline]] void append(const Place& place, PlanKind kind, Span value, Block block = Block::kNone,
                                     bool implied = false, Wording wording = {}) {
    const PlanNode id = next_id();
    // In pre-order a node's first child comes right behind it.
    if (place.parent + 1 == id) plan_.shapes_[place.parent].has_child = true;
    Plan::Rest& rest = plan_.rests_.emplace_back();
    rest.parent = place.parent;
    rest.key = place.index;
    rest.value = wording.form == Plan::TextForm::kAside ? put_aside(stored(wording.text), value) : value;
    Plan::Shape shape{.field = place.field->number};
    shape.kind = kind;
    shape.block = block;
    shape.implied = implied;
    shape.text = wording.form;
    shape.blank = is_blank(wording.text);
    if (!place.key.empty()) {
      const bool as_field = place.key.size() == place.field->key.size();
      shape.key = as_field ? Plan::KeyForm::kAsField : Plan::KeyForm::kOther;
      rest.key = as_field ? place.key.begin : put_aside(place.key);
    }
    plan_.shapes_.push_back(shape);
  }
  [[nodiscard, gnu::always_inline]] static bool is_blank(std::string_view text) {
    return text.empty() || (static_cast<unsigned char>(text[0]) <= ' ' && is_blank_throughout(text));
  }
  // Seldom needed, and called so as not to cost each node its registers.
  [[nodiscard, gnu::noinline]] static bool is_blank_throughout(std::string_view text);
  [[nodiscard, gnu::noinline]] Span put_aside(Plan::Text text, Span value);
  [[nodiscard, gnu::noinline]] std::uint32_t put_aside(Span key);
  [[nodiscard, gnu::noinline]] Plan::Text stored(std::string_view text) const;
  [[gnu::always_inline]] void append_text(const Place& place, NodeId value, Wording wording);
  void append_damaged(const Place& place, NodeId value);
  using Bind = void (PlanBuilder::*)(const Place&, NodeId);
  template <Bind bind>
  void link_elements(PlanNode list, NodeId sequence);
  [[nodiscard]] PlanNode next_id() const { return static_cast<PlanNode>(plan_.shapes_.size()); }
  void damage(PlanNode node) { plan_.shapes_[node].damaged = true; }
  void set_short_text(PlanNode block, PlanNode child);
  [[nodiscard]] bool is_list_of_scalars(NodeId value) const;
  // The decoded text, in the source or in the plan's own memory; good until the next one.
  [[nodiscard, gnu::always_inline]] Wording text(NodeId scalar) {
    const Document::Node& node = document_.node(scalar);
    if (!node.verbatim) return {aliases_open_ > 0 ? text_by_alias(scalar) : kept(scalar), Plan::TextForm::kAside};
    const bool plain = node.style == ScalarStyle::kPlain;
    return {document_.text(scalar, scratch_), plain ? Plan::TextForm::kAsValue : Plan::TextForm::kInQuotes};
  }
  // The same, decoded once for all aliases that lead to it.
  [[nodiscard, gnu::noinline]] std::string_view text_by_alias(NodeId scalar);
  [[nodiscard, gnu::noinline]] std::string_view kept(NodeId scalar);
  [[nodiscard]] Span span_of(std::string_view part, Span whole) const;
  [[nodiscard]] bool shared(NodeId value) const;

  // plans/bind_keys.cc: keys that are not as the format writes them
  // What a key means that is not written as the format writes it; null when nothing is to be bound.
  [[nodiscard]] const Field* otherwise_written(const FieldIndex& fields, NodeId key, std::string_view written);
  void report_duplicate(PlanNode block, const Field& field, NodeId key, NodeId first);
  void report_spelling(const Field& field, NodeId key, std::string_view written);
  void report_unknown(PlanNode block, const UnknownKey& unknown);

  // plans/bind_values.cc: values of closed lists, the format's version, faults
  void check_code(const Field& field, NodeId value, std::string_view text);
  void check_version(NodeId value, std::string_view text);
  void report(Fault fault);
  void report_shape(const Place& place, NodeId value);

  const Document& document_;
  Plan plan_;
  std::vector<Fault> faults_;
  std::vector<UnknownKey> unknown_;
  std::unordered_map<NodeId, Plan::Text> aliased_texts_;
  std::string scratch_;
  std::uint32_t aliases_open_ = 0;
  std::uint32_t depth_ = 0;
  std::uint64_t expanded_ = 0;  // nodes reached through aliases
  std::uint64_t budget_;
  bool budget_reported_ = false;
};

}  // namespace rasoat::plans
