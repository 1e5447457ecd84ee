#include "plans/same_document.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace rasoat::plans {
namespace {

// The nodes of one entry of the root: its key, and all up to the next key; of another root, all there are.
struct Entry {
  std::string key;
  NodeId begin = 0;
  NodeId end = 0;
};

class Comparison {
 public:
  Comparison(const Document& before, const Document& after, const NewTexts& texts)
      : before_(before), after_(after), texts_(texts) {}

  bool run() {
    if (before_.size() != after_.size() || !same_comments()) return false;
    if (before_.size() == 0) return true;
    if (!same_shape(0, 0)) return false;
    std::vector<Entry> of_before = entries(before_, true);
    std::vector<Entry> of_after = entries(after_, false);
    const auto by_key = [](const Entry& a, const Entry& b) { return a.key < b.key; };
    std::stable_sort(of_before.begin(), of_before.end(), by_key);
    std::stable_sort(of_after.begin(), of_after.end(), by_key);
    if (of_before.size() != of_after.size()) return false;
    partner_.assign(before_.size(), 0);
    for (std::size_t i = 0; i < of_before.size(); ++i) {
      const Entry &a = of_before[i], &b = of_after[i];
      if (a.end - a.begin != b.end - b.begin) return false;
      for (NodeId node = a.begin; node < a.end; ++node) partner_[node] = b.begin + (node - a.begin);
    }
    for (NodeId node = 1; node < before_.size(); ++node) {
      if (!same_node(node, partner_[node])) return false;
    }
    return before_.kind(0) == NodeKind::kMapping || same_node(0, 0);
  }

 private:
  // What the scalar of `before` is to say.
  [[nodiscard]] std::string wanted(NodeId node) const {
    const auto found = texts_.find(before_.span(node).begin);
    if (found != texts_.end()) return found->second;
    std::string scratch;
    return std::string(before_.text(node, scratch));
  }

  [[nodiscard]] std::vector<Entry> entries(const Document& document, bool is_before) const {
    if (document.kind(0) != NodeKind::kMapping) return {{"", 1, static_cast<NodeId>(document.size())}};
    std::vector<Entry> all;
    std::string scratch;
    for (NodeId key = document.first_child(0); key != kNoNode; key = document.next(document.next(key))) {
      if (!all.empty()) all.back().end = key;
      all.push_back({is_before ? wanted(key) : std::string(document.text(key, scratch)), key,
                     static_cast<NodeId>(document.size())});
    }
    return all;
  }

  [[nodiscard]] bool same_shape(NodeId a, NodeId b) const {
    const bool scalar = before_.kind(a) == NodeKind::kScalar;
    return before_.kind(a) == after_.kind(b) && (scalar || before_.entry_count(a) == after_.entry_count(b)) &&
           anchor_name(before_, a) == anchor_name(after_, b);
  }

  [[nodiscard]] static std::optional<std::string_view> anchor_name(const Document& document, NodeId node) {
    const std::optional<Span> anchor = document.anchor(node);
    if (!anchor) return std::nullopt;
    return text_of(*anchor, document.source());
  }

  [[nodiscard]] bool same_node(NodeId a, NodeId b) const {
    if (!same_shape(a, b)) return false;
    if (before_.kind(a) == NodeKind::kAlias) {
      const NodeId target = before_.alias_target(a);
      if (target == kNoNode || after_.alias_target(b) == kNoNode) return target == after_.alias_target(b);
      return partner_[target] == after_.alias_target(b);
    }
    if (before_.kind(a) != NodeKind::kScalar) return true;
    std::string scratch;
    const bool changed = texts_.contains(before_.span(a).begin);
    return after_.text(b, scratch) == wanted(a) && (changed || before_.style(a) == after_.style(b));
  }

  [[nodiscard]] bool same_comments() const {
    const auto sorted = [](const Document& document) {
      std::vector<std::string_view> all;
      for (const Span& comment : document.comments()) all.push_back(text_of(comment, document.source()));
      std::sort(all.begin(), all.end());
      return all;
    };
    return sorted(before_) == sorted(after_);
  }

  const Document& before_;
  const Document& after_;
  const NewTexts& texts_;
  std::vector<NodeId> partner_;  // of each node before, the one after
};

}  // namespace

bool same_document(const Document& before, const Document& after, const NewTexts& texts) {
  return Comparison(before, after, texts).run();
}

}  // namespace rasoat::plans
