// Which rules may speak about which nodes: the subjects of every selector of this plan, gathered in one walk.
//
// A rule names its subjects by a selector, so no rule ever searches the plan by itself: "every work" and the like are
// lists made once, paths are walked once for all rules that write them alike. Not thread-safe: one index a check.
//
//   TriggerIndex index(plan);
//   const Subjects& subjects = index.subjects(rule.for_each);
#pragma once

#include <algorithm>
#include <memory_resource>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "checker/path_walk.h"

namespace rasoat::checker {

struct Subjects {
  using allocator_type = std::pmr::polymorphic_allocator<>;
  explicit Subjects(allocator_type memory = {}) : nodes(memory) {}

  std::pmr::vector<PlanNode> nodes;
  bool unknown = false;  // there may be subjects that could not be read
};

class TriggerIndex {
 public:
  // `memory` outlives this.
  explicit TriggerIndex(const Plan& plan, std::pmr::memory_resource& memory = *std::pmr::get_default_resource());

  // Blocks and texts that the selector names; nulls are no subjects.
  [[nodiscard]] const Subjects& subjects(const rules::Path& selector);
  // The nodes of a root other than kSubject, before any step is taken.
  [[nodiscard]] const Subjects& roots(rules::Root root);
  // The work that bears this id (`ma`), in order; headings included.
  [[nodiscard]] const std::vector<PlanNode>& work_with_id(std::string_view folded_id);

 private:
  void gather();  // once, for whoever asks for more than paths
  void gather_node(PlanNode node);
  void gather_group(PlanNode node);
  void gather_work(PlanNode node);
  void note_damage(PlanNode node);
  [[nodiscard]] const Subjects& texts();
  void keep_firsts(std::pmr::vector<PlanNode>& nodes) const;

  const Plan& plan_;
  Subjects plan_root_, groups_, works_, works_or_headings_, indicators_, texts_;
  std::pmr::unordered_map<Selector, Subjects, HashSelector> by_selector_;  // views into the rules
  std::unordered_map<std::string, std::vector<PlanNode>> by_id_;
  bool gathered_ = false;
  bool damaged_ = false;  // somewhere
  bool texts_gathered_ = false;
  bool ids_gathered_ = false;
};

}  // namespace rasoat::checker
