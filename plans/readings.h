// What the texts of a plan come to, worked out once for all who ask: folded, what rare things they may hold, the
// symbols in them, and whether something is still to be filled in.
//
// Distinct from plans/value.h, which reads a node as its field means it. One for each plan under check; each text is
// gone through once, when it is first asked for. Views stay good as long as this. Not shared between threads.
//
//   Readings readings(plan);
//   if (mentions_folded(readings.folded(node), "chuyển đổi số")) …
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "plans/plan.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "plans/text_signs.h"

namespace rasoat::plans {

class Readings {
 public:
  explicit Readings(const Plan& plan) : plan_(plan), read_(plan.size()) {}

  // Of the node's text; a block has that of its short form.
  [[nodiscard]] std::string_view folded(PlanNode node) { return of(node).folded; }
  [[nodiscard]] TextSigns signs(PlanNode node) { return of(node).signs; }
  [[nodiscard]] bool is_placeholder(PlanNode node);
  [[nodiscard]] const std::vector<Symbol>& symbols(PlanNode node);
  // For the few texts of which a place is to be shown.
  [[nodiscard]] const Folded& folded_with_offsets(PlanNode node);

 private:
  enum class Known : std::uint8_t { kNotYet, kNo, kYes };
  struct Reading {
    std::string_view folded;
    TextSigns signs;
    bool done = false;
    Known placeholder = Known::kNotYet;
  };
  const Reading& of(PlanNode node) {
    if (!read_[node].done) read(node);
    return read_[node];
  }
  void read(PlanNode node);
  [[nodiscard]] char* room(std::size_t bytes);

  const Plan& plan_;
  std::vector<Reading> read_;
  std::vector<std::unique_ptr<char[]>> chunks_;  // what the folded texts stand in
  char* free_ = nullptr;
  std::size_t left_ = 0;
  std::unordered_map<PlanNode, std::vector<Symbol>> symbols_;
  std::unordered_map<PlanNode, Folded> with_offsets_;
};

}  // namespace rasoat::plans
