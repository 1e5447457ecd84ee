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
#include "plans/format.h"
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
  using FirstKeys = std::array<NodeId, 48>;  // of each field of a block, where it was first written
  class Follow;                              // an alias followed for as long as it lives

  // plans/plan_builder.cc: structure
  void bind_field(const Place& place, NodeId value);
  void bind_list(const Place& place, NodeId value);
  void bind_one(const Place& place, NodeId value);
  void bind_block(const Place& place, NodeId value);
  void bind_short_form(const Place& place, NodeId value);
  void bind_recipient(const Place& place, NodeId value);
  void bind_text(const Place& place, NodeId value);
  void bind_table(const Place& place, NodeId value);
  PlanNode append(const Place& place, PlanKind kind, Span value);
  void append_text(const Place& place, std::string_view text, Span value);
  void append_damaged(const Place& place, NodeId value);
  void link_elements(PlanNode list, NodeId sequence, void (PlanBuilder::*bind)(const Place&, NodeId));
  void set_short_text(PlanNode block);
  [[nodiscard]] bool is_list_of_scalars(NodeId value) const;
  [[nodiscard]] std::string_view text(NodeId scalar);
  [[nodiscard]] Span span_of(std::string_view part, Span whole) const;
  [[nodiscard]] bool shared(NodeId value) const;

  // plans/bind_keys.cc: keys
  void bind_pairs(PlanNode block, NodeId mapping);
  PlanNode bind_pair(PlanNode block, const BlockInfo& info, NodeId key, NodeId value, FirstKeys& first_keys);
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
