#include "plans/readings.h"

#include <algorithm>

#include "plans/folding.h"

namespace rasoat::plans {

namespace {
constexpr std::size_t kChunk = std::size_t{32} << 10;
}

char* Readings::room(std::size_t bytes) {
  if (bytes > left_) {
    left_ = std::max(bytes, kChunk);
    chunks_.push_back(std::make_unique_for_overwrite<char[]>(left_));
    free_ = chunks_.back().get();
  }
  return free_;
}

void Readings::read(PlanNode node) {
  Reading& reading = read_[node];
  reading.done = true;
  const std::string_view text = plan_[node].text;
  if (text.empty()) return;
  char* out = nullptr;
  const auto take = [this, &out](std::size_t bytes) {
    out = room(bytes);
    return FoldRoom{out, nullptr};
  };
  const FoldedInto into = fold_into(text, take);
  reading.folded = {out, into.size};
  reading.signs = into.signs;
  free_ += into.size;
  left_ -= into.size;
}

bool Readings::is_placeholder(PlanNode node) {
  const std::string_view folded = of(node).folded;
  Known& known = read_[node].placeholder;
  if (known == Known::kNotYet) known = plans::is_placeholder(plan_[node].text, folded) ? Known::kYes : Known::kNo;
  return known == Known::kYes;
}

const std::vector<Symbol>& Readings::symbols(PlanNode node) {
  static const std::vector<Symbol> kNone;
  if (!of(node).signs.has(TextSign::kDigit)) return kNone;
  const auto [at, fresh] = symbols_.try_emplace(node);
  if (fresh) at->second = find_symbols(plan_[node].text);
  return at->second;
}

const Folded& Readings::folded_with_offsets(PlanNode node) {
  const auto [at, fresh] = with_offsets_.try_emplace(node);
  if (fresh) at->second = plans::fold_with_offsets(plan_[node].text);
  return at->second;
}

}  // namespace rasoat::plans
