#include "tests/golden/sample_mutations.h"

#include <map>
#include <optional>

#include "plans/plan.h"
#include "plans/reader.h"

namespace rasoat::tests {
namespace {

using plans::Document;
using plans::kNoNode;
using plans::NodeId;
using plans::NodeKind;
using plans::Plan;
using plans::PlanNode;
using plans::Span;

class Mutator {
 public:
  explicit Mutator(std::string_view text)
      : text_(text), read_(plans::read_yaml(text)), doc_(read_.document), bound_(plans::bind_plan(doc_)) {
    const Plan& plan = bound_.plan;
    for (PlanNode node = 0; node < plan.size(); ++node) {
      if (!plan[node].key.empty()) by_key_.try_emplace(plan[node].key.begin, node);
      if (plan[node].key.empty() && is_element(node)) by_value_.try_emplace(plan[node].value.begin, node);
      if (plan[node].kind == plans::PlanKind::kText) texts_.try_emplace(plan[node].value.begin, node);
    }
  }

  std::vector<Mutation> run() {
    visit(doc_.root());
    return std::move(mutations_);
  }

 private:
  // An entry or element as written, with its anchor.
  struct Item {
    NodeId first = kNoNode;  // the key; of an element, itself
    NodeId value = kNoNode;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };

  [[nodiscard]] Item item(NodeId first, NodeId value) const {
    const auto anchor = doc_.anchor(first);
    return {first, value, anchor ? anchor->begin : doc_.span(first).begin, doc_.span(value).end};
  }

  // The block around a short form and the list around a single value are not written.
  [[nodiscard]] bool is_element(PlanNode node) const {
    const PlanNode parent = bound_.plan[node].parent;
    return parent != plans::kNoPlanNode && bound_.plan[parent].kind == plans::PlanKind::kList &&
           !bound_.plan[parent].implied;
  }

  void visit(NodeId node) {
    const bool mapping = doc_.kind(node) == NodeKind::kMapping;
    if (!mapping && doc_.kind(node) != NodeKind::kSequence) return;
    std::vector<Item> items;
    for (NodeId at = doc_.first_child(node); at != kNoNode; at = doc_.next(at)) {
      const NodeId first = at;
      if (mapping) at = doc_.next(at);
      items.push_back(item(first, at));
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
      harm(node, items, i, mapping);
      visit(items[i].value);
    }
  }

  void harm(NodeId parent, const std::vector<Item>& items, std::size_t i, bool entry) {
    const auto& known = entry ? by_key_ : by_value_;
    const auto found = known.find(doc_.span(items[i].first).begin);
    if (found == known.end()) return;  // an alias' second place, or an extension `x_…`
    path_ = bound_.plan.path(found->second);
    remove(parent, items, i, entry);
    if (entry) {
      const std::size_t colon = text_.find(':', doc_.span(items[i].first).end);
      const Span value{static_cast<std::uint32_t>(colon + 1), items[i].end};
      replace(Harm::kEmpty, value, " \"\"");
      if (doc_.kind(items[i].value) == NodeKind::kScalar) replace(Harm::kBlank, value, " ……");
      replace(Harm::kRename, doc_.span(items[i].first), kUnknownKey);
    }
    if (doc_.kind(items[i].value) == NodeKind::kScalar) retarget(doc_.span(items[i].value));
  }

  void replace(Harm harm, Span where, std::string_view by) {
    std::string text(text_);
    text.replace(where.begin, where.size(), by);
    mutations_.push_back({path_, harm, std::move(text)});
  }

  // Up to the next one, which then stands in its place; the last one from the end of the one before.
  void remove(NodeId parent, const std::vector<Item>& items, std::size_t i, bool entry) {
    if (i + 1 < items.size()) return replace(Harm::kDelete, {items[i].begin, items[i + 1].begin}, "");
    if (i > 0) return replace(Harm::kDelete, {items[i - 1].end, items[i].end}, "");
    std::uint32_t begin = items[i].begin;
    const char opening = text_[doc_.span(parent).begin];
    const bool flow = opening == '{' || opening == '[';
    if (!flow && !entry) begin = static_cast<std::uint32_t>(text_.rfind('-', begin));
    replace(Harm::kDelete, {begin, items[i].end}, flow ? "" : entry ? "{}" : "[]");
  }

  void redate(Span value) {
    replace(Harm::kPast, value, "15/01/2000");
    replace(Harm::kFuture, value, "15/12/2099");
    replace(Harm::kImpossible, value, "31/02/2025");
    replace(Harm::kVague, value, "trong thời gian tới");
  }

  void retarget(Span value) {
    const auto found = texts_.find(value.begin);
    if (found == texts_.end()) return;
    const Plan::Node& node = bound_.plan[found->second];
    const bool short_deadline = bound_.plan[node.parent].block == plans::Block::kDeadline && node.key.empty();
    if (short_deadline) return redate(value);
    switch (node.value_kind) {
      case plans::ValueKind::kCode: {
        if (node.field == nullptr) return;
        const auto codes = plans::code_list(node.field->codes);
        const std::string_view now = plans::canonical_code(node.field->codes, node.text);
        for (std::size_t i = 0; i < codes.size(); ++i) {
          if (codes[i].code == now) return replace(Harm::kRetarget, value, codes[(i + 1) % codes.size()].code);
        }
        return;
      }
      case plans::ValueKind::kId: {
        std::string& before = id_before_[node.field];
        if (!before.empty()) replace(Harm::kRetarget, value, before);
        before = text_.substr(value.begin, value.size());
        return;
      }
      case plans::ValueKind::kDate:
        if (node.field != nullptr && node.field->key == "ngay_ban_hanh") replace(Harm::kLater, value, "15/12/2028");
        return redate(value);
      case plans::ValueKind::kYear:
        replace(Harm::kPast, value, "2000");
        return replace(Harm::kFuture, value, "2099");
      case plans::ValueKind::kName:
        return replace(Harm::kRetarget, value, "Các sở và ngành");
      case plans::ValueKind::kNumber:
        return replace(Harm::kRetarget, value, "7");
      case plans::ValueKind::kReference:
        return replace(Harm::kRetarget, value, "Z9.9");
      case plans::ValueKind::kSymbol:
        return replace(Harm::kRetarget, value, "999-QC/ZZ");
      default:
        return;
    }
  }

  std::string_view text_;
  plans::ReadResult read_;
  const Document& doc_;
  plans::Bound bound_;
  std::map<std::uint32_t, PlanNode> by_key_, by_value_, texts_;  // by where they begin; the outermost
  std::map<const plans::Field*, std::string> id_before_;         // as written
  std::string path_;
  std::vector<Mutation> mutations_;
};

}  // namespace

std::vector<Mutation> mutations_of(std::string_view text) { return Mutator(text).run(); }

}  // namespace rasoat::tests
