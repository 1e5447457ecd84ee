// What an operator of the rule language does: its answer for one subject, and why the answer is not what it should be.
//
// How operators are written is rules/language/operators.h; the combinations (all, any, none, not) belong to
// checker/evaluate and checker/explain. Each family of operators is one file here and gives its rows; to add an
// operator is to add its row there, and its functions and row in its family.
//
//   const OperatorCode& code = operator_code(condition.op);
//   if (code.answer(evaluator, condition, subject) == Truth::kFalse) code.explain(explainer, condition, subject, true,
//   breaches);
#pragma once

#include <span>
#include <vector>

#include "checker/evaluate.h"
#include "checker/explain.h"
#include "rules/language/operators.h"

namespace rasoat::checker {

// An operator that asks several questions at once, such as one for each code of a list.
struct Questions {
  std::uint32_t all = 1;
  std::uint32_t open = 0;  // undecided
};

struct OperatorCode {
  rules::Op op{};
  Truth (*answer)(Evaluator&, const Condition&, PlanNode subject) = nullptr;
  // `wanted` is the answer that the condition should have, and has not.
  void (*explain)(Explainer&, const Condition&, PlanNode subject, bool wanted, std::vector<Breach>&) = nullptr;
  Questions (*questions)(Evaluator&, const Condition&, PlanNode subject) = nullptr;  // null: one
};

[[nodiscard]] std::span<const OperatorCode> presence_operators();    // exists, filled, absent, placeholder, has …
[[nodiscard]] std::span<const OperatorCode> text_operators();        // one_of, matches, mentions
[[nodiscard]] std::span<const OperatorCode> quantity_operators();    // count, share, some, every
[[nodiscard]] std::span<const OperatorCode> reference_operators();   // unique, refers_to, same_as
[[nodiscard]] std::span<const OperatorCode> covers_operators();      // covers, names_entry
[[nodiscard]] std::span<const OperatorCode> citation_operators();    // cites
[[nodiscard]] std::span<const OperatorCode> comparison_operators();  // before, after, within, at_most, sum, dated …
[[nodiscard]] std::span<const OperatorCode> plan_wide_operators();   // unit_type, plan_date, setting

// Every operator but the combinations has one.
[[nodiscard]] const OperatorCode& operator_code(rules::Op op);

// True when one certainly is, else undecided when one may be.
struct Some {
  bool found = false;
  bool perhaps = false;
  [[nodiscard]] Truth answer() const { return found ? Truth::kTrue : perhaps ? Truth::kUnknown : Truth::kFalse; }
};

}  // namespace rasoat::checker
