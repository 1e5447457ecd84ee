// What a condition answers for plans, as letters: T true, F false, ? undecided. For the tests of the operators.
//
//   answers("{ exists: chu_tri }", {plan, other}) == "TF"
#pragma once

#include <string>
#include <vector>

#include "checker/evaluate.h"
#include "rules/native/native.h"
#include "tests/checker/small_pack.h"
#include "tests/support/build_plan.h"

namespace rasoat::tests {

inline constexpr const char* kAnswerLists =
    "documents: { 69-KL/TW: { vi: Kết luận 69, en: Conclusion 69 } }\n"
    "lists: { codes: [{ code: 69-KL/TW, vi: Một, en: One }], names: [{ code: x, vi: 69-KL/TW, en: One }], levels: [{ "
    "code: dang_vien, vi: Đảng viên, en: Member }, "
    "{ code: chi_bo, vi: Chi bộ, en: Cell }] }\n";

inline char letter(checker::Truth truth) {
  return truth == checker::Truth::kTrue ? 'T' : truth == checker::Truth::kFalse ? 'F' : '?';
}

// The answers of `require` for the first piece of work, one letter for each plan.
inline std::string answers(const std::string& require, const std::vector<std::string>& plans) {
  const auto pack = SmallPack::load(
      "thu", std::string("pack: thu\nversion: 1.0.0\ntitle: { vi: Thử, en: Test }\n") + kAnswerLists,
      {{"quy-tac", rule_text("quy-tac", "for_each: every work\nwhen: { exists: . }\nrequire: " + require)}});
  std::string letters;
  for (const std::string& text : plans) {
    const BuiltPlan built(text);
    const checker::PlanFacts facts = checker::facts_of(built.plan(), {});
    checker::TriggerIndex index(built.plan());
    plans::TextStore texts;
    plans::Readings readings(built.plan(), texts);
    checker::Evaluator evaluator(built.plan(), facts, index, readings);
    const plans::PlanNode work = built.at("nhiem_vu[0].cong_viec[0]");
    REQUIRE(work != plans::kNoPlanNode);
    letters += letter(evaluator.evaluate(*pack.rules[0].require, work));
  }
  return letters;
}

}  // namespace rasoat::tests
