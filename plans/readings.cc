#include "plans/readings.h"

#include <algorithm>

namespace rasoat::plans {

// In pieces, so that what is only needed meanwhile stays small beside a large plan.
void Readings::read_all() {
  constexpr std::size_t kPiece = 4096;
  if (all_) return;
  all_ = true;
  std::vector<PlanNode> nodes;
  std::vector<std::string_view> texts;
  std::vector<ReadText*> reads;
  const std::size_t most = std::min<std::size_t>(plan_.size(), kPiece);
  nodes.reserve(most);
  texts.reserve(most);
  for (PlanNode node = 0; node < plan_.size(); ++node) {
    if (plan_[node].kind == PlanKind::kText) {
      nodes.push_back(node);
      texts.push_back(plan_[node].text);
    }
    if (nodes.size() < kPiece && node + 1 < plan_.size()) continue;
    reads.resize(texts.size());
    store_.of_all(texts, reads);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      read_[nodes[i]] = reads[i];
      signs_.add(reads[i]->signs());
      if (reads[i]->signs().rare()) signed_texts_.push_back(nodes[i]);
    }
    nodes.clear();
    texts.clear();
  }
}

const Value& Readings::read_value_of(PlanNode node) {
  static const Value kNothing;
  if (node == kNoPlanNode) return kNothing;
  if (value_at_.empty()) value_at_.resize(plan_.size());
  Value value = read_value(plan_, node, this);  // which may ask for others
  if (value_count_ == values_.size() * std::tuple_size_v<Values>) values_.push_back(std::make_unique<Values>());
  (*values_.back())[value_count_ % std::tuple_size_v<Values>] = std::move(value);
  value_at_[node] = ++value_count_;
  return value_numbered(value_count_ - 1);
}

}  // namespace rasoat::plans
