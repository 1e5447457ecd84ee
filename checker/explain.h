// Why a condition is not what it should be: the breaches, each at its smallest place and with the names for the
// messages.
//
// Only asked after `evaluate` has given the answer, so that plans in order never pay for it. A breach whose cause is
// the same for every subject (paths from the plan) is found once.
//
//   if (evaluator.evaluate(condition, subject) == Truth::kFalse)
//     explainer.explain(condition, subject, true, breaches);   // it should be true
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "checker/evaluate.h"
#include "rules/native/native.h"

namespace rasoat::checker {

using rules::Breach;

class Explainer {
 public:
  explicit Explainer(Evaluator& evaluator) : evaluator_(evaluator), plan_(evaluator.plan()) {}

  // `wanted` is the answer that the condition should have, and has not.
  void explain(const Condition& condition, PlanNode subject, bool wanted, std::vector<Breach>& out);

  [[nodiscard]] Evaluator& evaluator() { return evaluator_; }
  [[nodiscard]] const Plan& plan() const { return plan_; }

  // What the operators point with.
  [[nodiscard]] Breach at_value(PlanNode node) const;  // {value} bound
  [[nodiscard]] Breach at_block(PlanNode node) const;
  // What bears the last key of a path, else the block that lacks it; for “every work” and the like, the block of them
  // all.
  [[nodiscard]] Breach at_path(const rules::Path& path, const Walk& walk, PlanNode subject) const;
  // The node that a value was compared with: {other} bound, and related.
  void bind_other(Breach& breach, const Walk& other) const;
  // The nearest target to a text that refers to none, as the plan writes it; "" when none is near.
  [[nodiscard]] std::string suggestion(const Condition& condition, PlanNode subject, std::string_view folded);

 private:
  void combination(const Condition& condition, PlanNode subject, bool wanted, std::vector<Breach>& out);
  // One breach for several ways in which the condition could have been met: at a value rather than at the subject.
  void alternatives(const Condition& condition, PlanNode subject, bool wanted, std::vector<Breach>& out);

  struct Suggestions {
    std::unordered_map<std::string, std::string> written;  // folded → as the plan writes it
    std::vector<std::string_view> sorted;                  // the folded ones
    std::size_t asked = 0;
  };

  Evaluator& evaluator_;
  const Plan& plan_;
  std::unordered_map<const Condition*, std::vector<Breach>> known_[2];
  std::unordered_map<const Condition*, Suggestions> suggestions_;
};

// Binds a name whose value differs between the languages.
void bind_both(Breach& breach, const std::string& name, std::string vi, std::string en);

// A text for a message: one line, cut at a word after `limit` characters.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t limit);

}  // namespace rasoat::checker
