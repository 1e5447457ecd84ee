// The work of `bind_plan`: walks a Document beside the format table and fills a Plan. Nobody else includes this.
//
// One pass, nodes appended in pre-order to one vector, no allocation for a node. Everything that goes wrong is a Fault
// and leaves a mark in the Plan (`damaged`, a suspect), so that nobody takes for absent what merely could not be
// understood.
//
//   PlanBuilder(document).build(root)
#pragma once

#include <array>
#include <cstdint>
#include <memory_resource>
#include <string>
#include <string_view>
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
  // Of each field of a block, where it was first written. A FieldIndex knows no more than 64 of them.
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
    std::array<NodeId, 64> keys_;  // only those that were seen are set: this is made for every block of a plan
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
  void bind_text(const Place& place, NodeId value);
  void bind_table(const Place& place, NodeId value);
  // A node, last of those so far. The reference is good until the next one.
  Plan::Node& append(const Place& place, PlanKind kind, Span value, Block block = Block::kNone, bool implied = false,
                     std::string_view text = {}) {
    const PlanNode id = next_id();
    // In pre-order a node's first child comes right behind it.
    if (place.parent + 1 == id) plan_.nodes_[place.parent].first_child = id;
    return plan_.nodes_.emplace_back(kind, place.field->kind, block, false, implied, place.field, place.parent,
                                     kNoPlanNode, kNoPlanNode, place.index, place.key, value, text);
  }
  void append_text(const Place& place, NodeId value, std::string_view wording);
  void append_damaged(const Place& place, NodeId value);
  using Bind = void (PlanBuilder::*)(const Place&, NodeId);
  template <Bind bind>
  void link_elements(PlanNode list, NodeId sequence);
  [[nodiscard]] PlanNode next_id() const { return static_cast<PlanNode>(plan_.nodes_.size()); }
  [[nodiscard]] std::string_view short_text(PlanNode child) const;
  [[nodiscard]] bool is_list_of_scalars(NodeId value) const;
  // The decoded text, in the source or in the plan's own memory.
  [[nodiscard]] std::string_view text(NodeId scalar) {
    const std::string_view decoded = document_.text(scalar, scratch_);
    return decoded.data() == scratch_.data() ? kept(decoded) : decoded;
  }
  [[nodiscard]] std::string_view kept(std::string_view decoded);
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
  std::pmr::monotonic_buffer_resource* texts_;
  std::string scratch_;
  std::uint32_t aliases_open_ = 0;
  std::uint32_t depth_ = 0;
  std::uint64_t expanded_ = 0;  // nodes reached through aliases
  std::uint64_t budget_;
  bool budget_reported_ = false;
};

}  // namespace rasoat::plans
