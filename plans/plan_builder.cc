#include "plans/plan_builder.h"

#include <algorithm>
#include <cstring>
#include <memory>

#include "plans/short_form.h"
#include "plans/text.h"

namespace rasoat::plans {
namespace {

constexpr std::uint32_t kMaxDepth = 600;  // aliases included; the reader bounds what is written to less
constexpr std::uint64_t kMaxExpanded = 1'000'000;

}  // namespace

// Stands in for the node that an alias refers to, as long as the budget lasts; `node` is kNoNode when it does not.
class PlanBuilder::Follow {
 public:
  Follow(PlanBuilder& builder, NodeId value) : node(value), builder_(builder) {
    const bool plain = builder_.document_.kind(node) != NodeKind::kAlias && builder_.aliases_open_ == 0;
    if (++builder_.depth_ <= kMaxDepth && plain && builder_.expanded_ <= builder_.budget_) return;
    follow();
  }
  ~Follow() {
    --builder_.depth_;
    if (alias_) --builder_.aliases_open_;
  }
  Follow(const Follow&) = delete;
  Follow& operator=(const Follow&) = delete;

  NodeId node;

 private:
  void follow() {
    const NodeId value = node;
    while (node != kNoNode && builder_.document_.kind(node) == NodeKind::kAlias) {
      node = builder_.document_.alias_target(node);
      if (!alias_) ++builder_.aliases_open_;
      alias_ = true;
      if (++builder_.expanded_ > builder_.budget_) node = kNoNode;
    }
    if (builder_.aliases_open_ > 0) ++builder_.expanded_;
    const bool spent = builder_.expanded_ > builder_.budget_ || builder_.depth_ > kMaxDepth;
    if (!spent) return;
    node = kNoNode;
    if (!builder_.budget_reported_)
      builder_.report({FaultCode::kAliasExpansion,
                       builder_.document_.span(value),
                       {{"limit", std::to_string(builder_.budget_)}},
                       {},
                       {}});
    builder_.budget_reported_ = true;
  }

  PlanBuilder& builder_;
  bool alias_ = false;
};

PlanBuilder::PlanBuilder(const Document& document)
    : document_(document), budget_(std::min<std::uint64_t>(kMaxExpanded, 16 * document.size() + 100'000)) {
  auto texts = std::make_shared<std::pmr::monotonic_buffer_resource>();
  texts_ = texts.get();
  plan_.texts_ = std::move(texts);
  plan_.source_ = document.source();
}

Bound PlanBuilder::build(NodeId root) {
  plan_.nodes_.reserve(document_.size() + document_.size() / 4 + 1);
  const bool nothing = root >= document_.size();
  const PlanNode top = append({}, PlanKind::kBlock, nothing ? Span{} : document_.span(root));
  plan_.nodes_[top].block = Block::kPlan;
  plan_.nodes_[top].value_kind = ValueKind::kBlock;
  if (nothing) {
    plan_.nodes_[top].damaged = true;
  } else {
    const Follow follow(*this, root);
    if (follow.node != kNoNode && document_.kind(follow.node) == NodeKind::kMapping) {
      bind_pairs(top, follow.node);
    } else {
      plan_.nodes_[top].damaged = true;
      static constexpr Field kRoot{
          .key = "", .kind = ValueKind::kBlock, .block = Block::kPlan, .codes = "", .label_vi = "", .label_en = ""};
      if (follow.node != kNoNode && document_.kind(follow.node) != NodeKind::kError)
        report_shape({&kRoot, top, {}, 0}, follow.node);
    }
  }
  std::ranges::stable_sort(faults_, {}, [](const Fault& fault) { return std::pair(fault.where, fault.code); });
  const auto same = [](const Fault& a, const Fault& b) { return a.code == b.code && a.where == b.where; };
  faults_.erase(std::unique(faults_.begin(), faults_.end(), same), faults_.end());
  std::ranges::stable_sort(plan_.suspects_, {}, &std::pair<PlanNode, const Field*>::first);
  return {std::move(plan_), std::move(faults_)};
}

void PlanBuilder::bind_field(const Place& place, NodeId value) {
  const Follow follow(*this, value);
  if (follow.node == kNoNode) return append_damaged(place, value);
  const bool list = place.field->many || place.field->kind == ValueKind::kTable;
  return list ? bind_list(place, follow.node) : bind_one(place, follow.node);
}

void PlanBuilder::bind_list(const Place& place, NodeId value) {
  const NodeKind kind = document_.kind(value);
  if (kind == NodeKind::kError) return append_damaged(place, value);
  if (kind == NodeKind::kEmpty) {
    append(place, PlanKind::kNull, document_.span(value));
    return;
  }
  const PlanNode list = append(place, PlanKind::kList, document_.span(value));
  plan_.nodes_[list].block = place.field->block;
  const auto bind = place.field->kind == ValueKind::kTable ? &PlanBuilder::bind_table : &PlanBuilder::bind_one;
  if (kind == NodeKind::kSequence) return link_elements(list, value, bind);
  plan_.nodes_[list].implied = true;
  (this->*bind)({place.field, list, {}, 0}, value);
}

void PlanBuilder::link_elements(PlanNode list, NodeId sequence, void (PlanBuilder::*bind)(const Place&, NodeId)) {
  if (document_.damaged(sequence)) plan_.nodes_[list].damaged = true;
  const Field* field = plan_.nodes_[list].field;
  PlanNode last = kNoPlanNode;
  std::uint32_t index = 0;
  for (NodeId element = document_.first_child(sequence); element != kNoNode; element = document_.next(element)) {
    const auto added = static_cast<PlanNode>(plan_.nodes_.size());
    const Follow follow(*this, element);
    const Place place{field, list, {}, index++};
    if (follow.node == kNoNode) {
      append_damaged(place, element);
    } else {
      (this->*bind)(place, follow.node);
    }
    if (last != kNoPlanNode) plan_.nodes_[last].next = added;
    last = added;
  }
}

// One value: an element of a list, or the value of a field that is not many.
void PlanBuilder::bind_one(const Place& place, NodeId value) {
  switch (document_.kind(value)) {
    case NodeKind::kError:
      return append_damaged(place, value);
    case NodeKind::kEmpty:
      append(place, PlanKind::kNull, document_.span(value));
      return;
    default:
      break;
  }
  return place.field->kind == ValueKind::kBlock ? bind_block(place, value) : bind_text(place, value);
}

void PlanBuilder::bind_block(const Place& place, NodeId value) {
  const NodeKind kind = document_.kind(value);
  if (kind == NodeKind::kMapping) {
    const PlanNode block = append(place, PlanKind::kBlock, document_.span(value));
    plan_.nodes_[block].block = place.field->block;
    bind_pairs(block, value);
    return set_short_text(block);
  }
  const Field* short_form = short_form_field(place.field->block);
  const bool fits = kind == NodeKind::kScalar ||
                    (short_form != nullptr && short_form->many && !place.field->many && is_list_of_scalars(value));
  if (short_form == nullptr || !fits) {
    report_shape(place, value);
    return append_damaged(place, value);
  }
  return place.field->block == Block::kRecipient ? bind_recipient(place, value) : bind_short_form(place, value);
}

void PlanBuilder::bind_short_form(const Place& place, NodeId value) {
  const PlanNode block = append(place, PlanKind::kBlock, document_.span(value));
  plan_.nodes_[block].block = place.field->block;
  plan_.nodes_[block].implied = true;
  const Field* field = short_form_field(place.field->block);
  const Place inner{field, block, {}, 0};
  field->many ? bind_list(inner, value) : bind_text(inner, value);
  set_short_text(block);
}

void PlanBuilder::bind_text(const Place& place, NodeId value) {
  if (document_.kind(value) != NodeKind::kScalar) {
    report_shape(place, value);
    return append_damaged(place, value);
  }
  const std::string_view wording = text(value);
  append_text(place, wording, document_.span(value));
  if (!place.field->codes.empty()) check_code(*place.field, value, wording);
  if (place.field->key == "rasoat") check_version(value, wording);
}

// Rows, and the cells of rows: whatever is written, as it is.
void PlanBuilder::bind_table(const Place& place, NodeId value) {
  switch (document_.kind(value)) {
    case NodeKind::kSequence:
      return link_elements(append(place, PlanKind::kList, document_.span(value)), value, &PlanBuilder::bind_table);
    case NodeKind::kMapping:
      report_shape(place, value);
      return append_damaged(place, value);
    case NodeKind::kError:
      return append_damaged(place, value);
    case NodeKind::kEmpty:
      append(place, PlanKind::kNull, document_.span(value));
      return;
    default:
      return bind_text(place, value);
  }
}

PlanNode PlanBuilder::append(const Place& place, PlanKind kind, Span value) {
  const auto id = static_cast<PlanNode>(plan_.nodes_.size());
  const ValueKind value_kind = place.field == nullptr ? ValueKind::kText : place.field->kind;
  plan_.nodes_.emplace_back(kind, value_kind, Block::kNone, false, false, place.field, place.parent, kNoPlanNode,
                            kNoPlanNode, place.index, place.key, value);
  if (place.parent == kNoPlanNode) return id;
  Plan::Node& parent = plan_.nodes_[place.parent];
  if (parent.first_child == kNoPlanNode) parent.first_child = id;
  return id;
}

void PlanBuilder::append_text(const Place& place, std::string_view text, Span value) {
  plan_.nodes_[append(place, PlanKind::kText, value)].text = text;
}

void PlanBuilder::append_damaged(const Place& place, NodeId value) {
  plan_.nodes_[append(place, PlanKind::kNull, document_.span(value))].damaged = true;
}

void PlanBuilder::set_short_text(PlanNode block) {
  const Field* field = short_form_field(plan_.nodes_[block].block);
  const PlanNode child = field == nullptr ? kNoPlanNode : plan_.child(block, *field);
  if (child == kNoPlanNode) return;
  const Plan::Node& node = plan_.nodes_[child];
  if (node.kind == PlanKind::kText) {
    plan_.nodes_[block].text = node.text;
  } else if (node.kind == PlanKind::kList && node.first_child != kNoPlanNode) {
    plan_.nodes_[block].text = plan_.nodes_[node.first_child].text;
  }
}

bool PlanBuilder::is_list_of_scalars(NodeId value) const {
  if (document_.kind(value) != NodeKind::kSequence) return false;
  for (NodeId at = document_.first_child(value); at != kNoNode; at = document_.next(at))
    if (document_.kind(at) != NodeKind::kScalar) return false;
  return true;
}

// The decoded text, in the source or in the plan's own memory.
std::string_view PlanBuilder::text(NodeId scalar) {
  const std::string_view decoded = document_.text(scalar, scratch_);
  if (decoded.empty() || decoded.data() != scratch_.data()) return decoded;
  auto* const copy = static_cast<char*>(texts_->allocate(decoded.size(), 1));
  std::memcpy(copy, decoded.data(), decoded.size());
  return {copy, decoded.size()};
}

}  // namespace rasoat::plans
