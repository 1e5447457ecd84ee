// Steps 4 and 5, Match and Judge: one rule on one plan, subject by subject. Answers and breaches, no wording yet.
//
// Never fails: what cannot be judged is counted as undecided. A breach whose place overlaps a fault of the reading or
// of the binding is not a breach but undecided, for the fault is its cause and is reported already. The same breach
// (node, what distinguishes it) is kept once, however many subjects lead to it.
//
//   Judge judge(plan, facts, registry, faulty, texts);
//   RuleResult result = judge.run(rule);
#pragma once

#include <span>
#include <string>
#include <vector>

#include "checker/explain.h"
#include "checker/operators/operator.h"

namespace rasoat::checker {

// A breach and the subject that led to it.
struct Offence {
  Breach breach;
  PlanNode subject = plans::kNoPlanNode;
};

struct RuleResult {
  Answer answer = Answer::kNotApplicable;
  std::uint32_t subjects = 0;
  std::uint32_t undecided = 0;
  Why why;
  std::vector<Offence> offences;
};

class Judge {
 public:
  // `faulty`: the places of faults that cost something, sorted by begin.
  // `guidances`: the symbols for which there are rule packs.
  Judge(const Plan& plan, const PlanFacts& facts, const rules::Registry& registry, std::vector<plans::Span> faulty,
        plans::TextStore& texts, std::span<const std::string> guidances = {});

  // For a check of which some rule looks at all texts: to read them together is cheaper than one by one.
  void read_all_texts() { knowledge_.readings().read_all(); }
  // The rule must have a condition or a native check, and must apply to the plan.
  [[nodiscard]] RuleResult run(const rules::Rule& rule);
  [[nodiscard]] TriggerIndex& index() { return index_; }

 private:
  struct Kept;
  [[nodiscard]] Questions questions_of(const Condition& require, PlanNode subject, Truth held);
  void judge_data(const rules::Rule& rule, PlanNode subject, Kept& kept);
  // Does the rule ask nothing but the text? That it holds is then kept beside the text; null: not of this one.
  [[nodiscard]] bool asks_texts(const rules::Rule& rule);
  [[nodiscard]] static const rules::Pattern* forbidden_in(const rules::Rule& rule);
  [[nodiscard]] plans::ReadText* text_asked(PlanNode subject);
  [[nodiscard]] std::vector<PlanNode> subjects_to_ask(const rules::Rule& rule, std::span<const PlanNode> subjects,
                                                      Kept& kept);
  void judge_native(const rules::Rule& rule, std::span<const PlanNode> subjects, Kept& kept);
  // Keeps the breaches of one subject; true when at least one of them was sound.
  bool keep(const rules::Rule& rule, PlanNode subject, std::vector<Breach> breaches, Kept& kept);
  void move_to(const rules::Path& at, PlanNode subject, Breach& breach);
  [[nodiscard]] bool is_faulty(plans::Span place) const;

  const Plan& plan_;
  rules::Knowledge knowledge_;
  rules::Memo memo_;
  TriggerIndex index_;
  Evaluator evaluator_;
  Explainer explainer_;
  std::vector<plans::Span> faulty_;
  std::vector<std::uint32_t> faulty_end_;  // the greatest end of faulty_[0..i]
};

}  // namespace rasoat::checker
