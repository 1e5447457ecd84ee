// Texts, and the node that bore each of them first: two lists, whatever their number, for what rules ask of every plan.
//
// The texts are not copied. Not thread-safe.
//
//   FirstTexts firsts(readings.memory());
//   if (firsts.add(folded, node) != node) …   // it was met before
#pragma once

#include <cstdint>
#include <memory_resource>
#include <string_view>
#include <vector>

#include "plans/plan.h"

namespace rasoat::checker {

class FirstTexts {
 public:
  explicit FirstTexts(std::pmr::memory_resource& memory) : entries_(&memory), places_(&memory) {}

  // Who bore the text first: `node`, where nobody did before.
  plans::PlanNode add(std::string_view text, plans::PlanNode node);
  [[nodiscard]] bool contains(std::string_view text) const;
  [[nodiscard]] bool empty() const { return entries_.empty(); }

 private:
  struct Entry {
    std::string_view text;
    std::uint32_t hash = 0;  // the lower half
    plans::PlanNode node = plans::kNoPlanNode;
  };

  // Where the text is, or would be. There must be room.
  [[nodiscard]] std::size_t place_of(std::string_view text, std::uint32_t hash) const;
  void make_room();

  std::pmr::vector<Entry> entries_;
  std::pmr::vector<std::uint32_t> places_;  // by hash: an entry and one more, or 0; a power of two, never half full
};

}  // namespace rasoat::checker
