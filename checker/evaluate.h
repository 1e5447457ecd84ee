// A Condition's answer for one subject, in Kleene's logic: true, false, or undecided because what it asks about could
// not be read. The operators are in operators.cc; where and with which words a false answer is reported is explain.h's.
//
// Answers that do not depend on the subject (paths from the plan) are found once and kept, so that thousands of
// subjects cost no more than their own part. Not thread-safe: one Evaluator a check.
//
//   Evaluator evaluator(plan, facts, index);
//   if (evaluator.evaluate(*rule.require, subject) == Truth::kFalse) …
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "checker/node_text.h"
#include "checker/path_walk.h"
#include "checker/plan_facts.h"
#include "checker/trigger_index.h"
#include "rules/language/condition.h"

namespace rasoat::checker {

using rules::Condition;

enum class Truth : std::uint8_t { kFalse, kUnknown, kTrue };

[[nodiscard]] constexpr Truth truth(bool value) { return value ? Truth::kTrue : Truth::kFalse; }
[[nodiscard]] constexpr Truth negated(Truth value) {
  return value == Truth::kUnknown ? value : truth(value == Truth::kFalse);
}

// How many nodes at a path satisfy a `where`: for certain, and perhaps.
struct Tally {
  std::uint64_t sure = 0;
  std::uint64_t perhaps = 0;
  bool more = false;  // an unknown number besides
};

// One code of a list under `covers`.
struct CodeAnswer {
  Truth answered{};
  std::vector<PlanNode> failing;  // nodes that bear the code, but for which `where` is false
};

class Evaluator {
 public:
  Evaluator(const Plan& plan, const PlanFacts& facts, TriggerIndex& index)
      : plan_(plan), facts_(facts), index_(index), texts_(plan) {}

  [[nodiscard]] Truth evaluate(const Condition& condition, PlanNode subject);

  // What the explanation of an answer needs as well.
  [[nodiscard]] std::shared_ptr<const Walk> walk(const rules::Path& path, PlanNode subject);
  [[nodiscard]] Tally tally(const Condition& condition, PlanNode subject);
  [[nodiscard]] std::vector<CodeAnswer> cover(const Condition& condition, PlanNode subject);
  [[nodiscard]] const std::unordered_set<std::string>& targets(const Condition& condition, PlanNode subject,
                                                               bool& unknown);
  // The nodes whose text was met before, each with the first that bears it.
  [[nodiscard]] std::vector<std::pair<PlanNode, PlanNode>> repeated(const Walk& walk);
  // Of a text operator: its answer for one node.
  [[nodiscard]] Truth text_answer(const Condition& condition, PlanNode node);
  // Whether the node cites `document`, a canonical symbol or a name.
  [[nodiscard]] bool cites(const std::string& document, bool nested, PlanNode node);
  // The document that a kCites condition asks for: fixed, or the one named in the plan; "" when none is.
  [[nodiscard]] std::string document_of(const Condition& condition, PlanNode subject);

  [[nodiscard]] const Plan& plan() const { return plan_; }
  [[nodiscard]] const PlanFacts& facts() const { return facts_; }
  [[nodiscard]] TriggerIndex& index() { return index_; }
  [[nodiscard]] NodeTexts& texts() { return texts_; }

 private:
  [[nodiscard]] Truth leaf(const Condition& condition, PlanNode subject);
  [[nodiscard]] Truth presence_answer(const Condition& condition, PlanNode subject);
  [[nodiscard]] Truth has_all(const Condition& condition, PlanNode subject);
  [[nodiscard]] Truth every_text(const Condition& condition, PlanNode subject);
  [[nodiscard]] Truth quantified(const Condition& condition, PlanNode subject);
  [[nodiscard]] Truth counted(const Condition& condition, PlanNode subject);
  [[nodiscard]] Truth unique_texts(const Condition& condition, PlanNode subject);
  [[nodiscard]] Truth all_refer(const Condition& condition, PlanNode subject);
  [[nodiscard]] Truth cited(const Condition& condition, PlanNode subject);
  [[nodiscard]] Truth plan_answer(const Condition& condition) const;

  struct Targets {
    std::unordered_set<std::string> texts;
    bool unknown = false;
  };

  const Plan& plan_;
  const PlanFacts& facts_;
  TriggerIndex& index_;
  NodeTexts texts_;
  std::unordered_map<const rules::Path*, std::shared_ptr<const Walk>> walks_;
  std::unordered_map<const Condition*, Truth> answers_;
  std::unordered_map<const Condition*, Targets> targets_;
};

// Does the answer of this leaf depend on the plan alone?
[[nodiscard]] bool is_subject_free(const Condition& condition);

}  // namespace rasoat::checker
