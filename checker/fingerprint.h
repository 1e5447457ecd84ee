// Names for findings that stay the same while the thing itself is there: for baselines and for services that track
// findings.
//
// FNV-1a-64 over the rule, the structural place by ids and labels (`ma`, `nhan`, `nhom`, else the folded wording; of an
// entry that has neither the first of what it says, such as `han_che`) and what distinguishes several findings at one
// place. Lines, columns and positions in lists do not enter, so moving,
// inserting and commenting change nothing. What is still the same is counted: the second is hashed with "#2".
//
//   Fingerprints fingerprints(&plan);
//   finding.fingerprint = fingerprints.make("work-lead-missing", node, "");
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "plans/plan.h"

namespace rasoat::checker {

class Fingerprints {
 public:
  explicit Fingerprints(const plans::Plan* plan) : plan_(plan) {}  // null: nothing could be bound
  // 16 hex digits, unique among those this object has made.
  [[nodiscard]] std::string make(std::string_view rule, plans::PlanNode node, std::string_view distinguishes);
  // The structural places of several nodes alone, in whatever order.
  [[nodiscard]] std::string of_places(const std::vector<plans::PlanNode>& nodes);

 private:
  [[nodiscard]] std::uint64_t place(plans::PlanNode node);
  [[nodiscard]] std::string label(plans::PlanNode node) const;

  const plans::Plan* plan_;
  std::unordered_map<plans::PlanNode, std::uint64_t> places_;
  std::unordered_map<std::uint64_t, std::uint32_t> met_;
  std::unordered_set<std::uint64_t> used_;
};

}  // namespace rasoat::checker
