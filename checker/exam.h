// The exam: does each rule say of its own examples what they expect, and does each part of its conditions matter?
//
// For tests, and for people who write rules. An example is judged by its own rule alone; a text example (`broken_text`,
// `holds_text`) goes through the whole checker. The second question is the mutation exam's (checker/mutation_exam.h).
//
//   const Exam exam = examine(rules, {});
//   if (!exam.passed()) …
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "checker/audit/audit.h"
#include "checker/audit/exam_result.h"
#include "rules/language/example.h"
#include "rules/rule_pack.h"

namespace rasoat::checker {

struct ExamOptions {
  std::vector<std::string> packs;  // names; empty: all
  std::string only;                // the rule with this id, or once with it; empty: all
  bool mutants = true;
};

// The answer that an example says its rule must give.
[[nodiscard]] Answer expected_answer(rules::Expected expected);

[[nodiscard]] Exam examine(const std::shared_ptr<const rules::RuleSet>& rules, const ExamOptions& options);

}  // namespace rasoat::checker
