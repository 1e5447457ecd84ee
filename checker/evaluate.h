// A Condition's answer for one subject, in Kleene's logic: true, false, or undecided because what it asks about could
// not be read. The operators are in checker/operators/; where and with which words a false answer is reported is
// explain.h's.
//
// Answers that do not depend on the subject (paths from the plan) are found once and kept, so that thousands of
// subjects cost no more than their own part. Not thread-safe: one Evaluator a check.
//
//   Evaluator evaluator(plan, facts, index, readings);
//   if (evaluator.evaluate(*rule.require, subject) == Truth::kFalse) …
#pragma once

#include <memory>
#include <memory_resource>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "checker/first_texts.h"
#include "checker/node_text.h"
#include "checker/path_walk.h"
#include "checker/plan_facts.h"
#include "checker/trigger_index.h"
#include "rules/language/condition.h"

namespace rasoat::rules {
class Knowledge;
}  // namespace rasoat::rules

namespace rasoat::checker {

using rules::Condition;

enum class Truth : std::uint8_t { kFalse, kUnknown, kTrue };

[[nodiscard]] constexpr Truth truth(bool value) { return value ? Truth::kTrue : Truth::kFalse; }
[[nodiscard]] constexpr Truth negated(Truth value) {
  return value == Truth::kUnknown ? value : truth(value == Truth::kFalse);
}

class Evaluator {
 public:
  // `knowledge`: which document a citation means; null: symbols are taken as they are written.
  Evaluator(const Plan& plan, const PlanFacts& facts, TriggerIndex& index, plans::Readings& readings,
            rules::Knowledge* knowledge = nullptr)
      : plan_(plan),
        facts_(facts),
        index_(index),
        knowledge_(knowledge),
        texts_(plan, readings),
        text_questions_(readings.questions()),
        walks_(&readings.memory()),
        patterns_(&readings.memory()),
        answers_(&readings.memory()),
        targets_(&readings.memory()),
        once_(&readings.memory()) {}

  [[nodiscard]] Truth evaluate(const Condition& condition, PlanNode subject);

  // What the operators need, and their explanations.
  [[nodiscard]] WalkLoan walk(const rules::Path& path, PlanNode subject);
  // Its nodes one after another, until `visit(node)` says true.
  template <typename Visit>
  Visited visit(const rules::Path& path, PlanNode subject, const Visit& visit) {
    if (!is_kept(path, subject)) {
      Visited visited;
      visit_steps(plan_, path.steps, subject, visited, visit);
      return visited;
    }
    const auto found = walk(path, subject);
    for (const PlanNode node : found->nodes)
      if (visit(node)) break;
    return {!found->tops.empty(), found->unknown};
  }
  [[nodiscard]] const plans::Value& value(PlanNode node) { return texts_.readings().value(node); }
  // Does the node's text satisfy `test`, which asks nothing but the text? Kept beside the text, for all its places.
  template <typename Test>
  [[nodiscard]] bool ask_text(const Condition& condition, PlanNode node, const Test& test) {
    if (!condition.text_question.is_below(text_questions_)) return test();
    return texts_.read(node).ask(condition.text_question.number(), test);
  }
  // What an operator makes of the plan for this condition, whatever the subject: the one T, made when it is first
  // asked.
  template <typename T, typename Make>
  [[nodiscard]] const T& once(const Condition& condition, const Make& make) {
    std::shared_ptr<const void>& kept = once_[&condition];
    if (!kept) kept = std::make_shared<const T>(make());
    return *static_cast<const T*>(kept.get());
  }
  // Is the pattern found in the node's text? Where many texts are asked, all new ones are looked through at once first.
  [[nodiscard]] bool found_in_text(const rules::Pattern& pattern, PlanNode node);
  // In none of the texts that this plan is the first to have, for certain.
  [[nodiscard]] bool is_in_no_new_text(const rules::Pattern& pattern);
  // The folded texts at the condition's targets; `unknown`: there may be more.
  [[nodiscard]] const FirstTexts& targets(const Condition& condition, PlanNode subject, bool& unknown);
  // No condition of the rule that was judged is asked again: what is kept for them alone is let go of.
  void end_rule() { targets_.clear(); }

  [[nodiscard]] const Plan& plan() const { return plan_; }
  [[nodiscard]] const PlanFacts& facts() const { return facts_; }
  [[nodiscard]] TriggerIndex& index() { return index_; }
  [[nodiscard]] NodeTexts& texts() { return texts_; }
  [[nodiscard]] rules::Knowledge* knowledge() { return knowledge_; }

 private:
  // The plan as the subject is the root of many paths that rules write alike.
  [[nodiscard]] bool is_kept(const rules::Path& path, PlanNode subject) const {
    return path.root != rules::Root::kSubject || (subject == plan_.root() && path.steps.size() > 1);
  }

  struct Targets {
    using allocator_type = std::pmr::polymorphic_allocator<>;
    explicit Targets(allocator_type memory) : texts(*memory.resource()) {}
    FirstTexts texts;
    bool unknown = false;
  };

  const Plan& plan_;
  const PlanFacts& facts_;
  TriggerIndex& index_;
  rules::Knowledge* knowledge_;
  NodeTexts texts_;
  std::size_t text_questions_;
  std::pmr::unordered_map<Selector, Walk, HashSelector>
      walks_;  // from elsewhere than the subject; views into the rules
  std::vector<std::unique_ptr<Walk>> spare_walks_;
  struct PatternUse {
    std::uint32_t asked = 0;
    bool nowhere = false;  // in no new text of the plan, for certain
  };
  std::pmr::unordered_map<const rules::Pattern*, PatternUse> patterns_;
  std::string new_texts_;  // trimmed, a line end behind each; all, or the last piece of them
  bool all_new_texts_ = false;
  std::pmr::vector<std::optional<Truth>> answers_;  // by plan_question
  std::pmr::unordered_map<const Condition*, Targets> targets_;
  std::pmr::unordered_map<const Condition*, std::shared_ptr<const void>> once_;
};

}  // namespace rasoat::checker
