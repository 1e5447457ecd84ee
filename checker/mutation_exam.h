// The mutation exam: is each part of a rule's conditions there for a reason that an example shows?
//
// Each condition of `when` and `require` is changed in small ways (checker/mutants.h); a change that alters no
// example's answer and no place of a finding survives, and is told to the writer of the rule. Distinct from the exam
// itself, which asks whether the rule as it stands agrees with its examples. Rules of the format itself have no
// conditions and no survivors.
//
//   MutationExam exam(pack, rule, registry);   // binds the examples once
//   exam.run(result);                // fills result.mutants and result.survivors
#pragma once

#include <vector>

#include "checker/audit/exam_result.h"
#include "checker/judge.h"
#include "rules/language/example.h"
#include "rules/rule_pack.h"

namespace rasoat::checker {

class MutationExam {
 public:
  // All three must outlive the exam.
  MutationExam(const rules::RulePack& pack, const rules::Rule& rule, const rules::Registry& registry);

  void run(RuleExam& result);

 private:
  // An example ready to be judged again and again.
  struct Case {
    plans::Bound bound;
    PlanFacts facts;
    std::vector<plans::Span> faulty;
  };
  // What of an answer an example can expect: the answer, and the place of each finding.
  struct Sight {
    Answer answer{};
    std::vector<std::string> places;
    bool operator==(const Sight&) const = default;
  };
  [[nodiscard]] Sight look(const Case& one, const rules::Rule& rule) const;
  [[nodiscard]] bool is_noticed(const rules::Rule& changed) const;

  const rules::RulePack& pack_;
  const rules::Rule& rule_;
  const rules::Registry& registry_;
  std::vector<Case> cases_;
  std::vector<Sight> usual_;  // of each case, with the rule as it stands
};

}  // namespace rasoat::checker
