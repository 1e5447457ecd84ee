// What the texts of a plan come to, by its nodes: folded, what rare things they may hold, the symbols and citations in
// them, and whether something is still to be filled in.
//
// And what a node says as its field means it (plans/value.h). One for each plan under check; each text is gone through
// once, when it is first asked for, and its reading lies in a TextStore, which may know it from elsewhere. Views stay
// good as long as this. Not shared between threads.
//
//   TextStore store;
//   Readings readings(plan, store);
//   if (mentions_folded(readings.folded(node), "chuyển đổi số")) …
#pragma once

#include <array>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>
#include <vector>

#include "plans/plan.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "plans/text_store.h"
#include "plans/value.h"

namespace rasoat::plans {

class Readings {
 public:
  Readings(const Plan& plan, TextStore& store)
      : plan_(plan),
        store_(store),
        read_(plan.size(), &store.memory()),
        signed_texts_(&store.memory()),
        value_at_(&store.memory()),
        values_(&store.memory()) {}

  // Of the node's text; a block has that of its short form.
  [[nodiscard]] ReadText& of(PlanNode node) {
    if (read_[node] == nullptr) read_[node] = &store_.of(plan_[node].text);
    return *read_[node];
  }
  // Of a text that stands at no node by itself, or is no plan's: a name put together, a rule's own words.
  [[nodiscard]] ReadText& of_text(std::string_view text) { return store_.of(text); }
  // All texts of the plan at once, for whoever looks at them all; and the signs that they have together.
  void read_all();
  [[nodiscard]] TextSigns signs_of_all() {
    read_all();
    return signs_;
  }
  // Was its text met for the first time in this plan?
  [[nodiscard]] bool is_new(PlanNode node) { return store_.is_new(of(node)); }
  // All texts of the plan of which that is so, each once; and perhaps others, that are none of its own.
  [[nodiscard]] std::span<const ReadText* const> all_new() {
    read_all();
    return store_.all_new();
  }
  // Of the store: how many answers of others stand beside each text.
  [[nodiscard]] std::size_t questions() const { return store_.questions(); }
  [[nodiscard]] std::string_view folded(PlanNode node) { return of(node).folded(); }
  [[nodiscard]] TextSigns signs(PlanNode node) { return of(node).signs(); }
  [[nodiscard]] bool is_placeholder(PlanNode node) { return of(node).is_placeholder(); }
  [[nodiscard]] const std::vector<Symbol>& symbols(PlanNode node) { return of(node).symbols(); }
  // For the few texts of which a place is to be shown.
  [[nodiscard]] const Folded& folded_with_offsets(PlanNode node) { return of(node).folded_with_offsets(); }
  // For what is made of the plan, and lasts as long as this.
  [[nodiscard]] std::pmr::memory_resource& memory() { return store_.memory(); }
  // The texts of the plan, in its order, that have a sign which few have: any but kDigit.
  [[nodiscard]] std::span<const PlanNode> signed_texts() {
    read_all();
    return signed_texts_;
  }
  // read_value of the node, or of none.
  [[nodiscard]] const Value& value(PlanNode node) {
    const bool known = node < value_at_.size() && value_at_[node] != 0;
    return known ? value_numbered(value_at_[node] - 1) : read_value_of(node);
  }

 private:
  using Values = std::array<Value, 32>;  // that stay where they are when others come
  [[nodiscard]] const Value& value_numbered(std::uint32_t number) const {
    return (*values_[number / std::tuple_size_v<Values>])[number % std::tuple_size_v<Values>];
  }
  [[nodiscard]] const Value& read_value_of(PlanNode node);

  const Plan& plan_;
  TextStore& store_;
  std::pmr::vector<ReadText*> read_;
  bool all_ = false;
  TextSigns signs_;
  std::pmr::vector<PlanNode> signed_texts_;
  std::pmr::vector<std::uint32_t> value_at_;  // by node: its number and one more; 0: not yet read
  std::pmr::vector<std::unique_ptr<Values>> values_;
  std::uint32_t value_count_ = 0;
};

}  // namespace rasoat::plans
