// A check told as tests: one case for each rule of a plan, and one that says whether the plan is verified at all.
//
// For formats of test results (JUnit, TAP). Findings of errors and warnings fail a case, infos do not; a rule that
// could not be decided is an error, one that does not apply or is waived is skipped. Of a file that could not be read
// at all the first case is the error, and the rules are skipped. The same plan and rules always have the same cases, so
// that results can be followed over time. Cases refer to the audit.
//
//   for (const Case& each : cases_of(audit, lang)) …   // the first is kVerifiedCase
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "checker/audit/audit.h"

namespace rasoat::reports {

inline constexpr std::string_view kVerifiedCase = "verified";

enum class CaseOutcome : std::uint8_t { kPassed, kFailed, kError, kSkipped };

struct Case {
  std::string name;  // the rule’s id
  CaseOutcome outcome{};
  checker::Severity severity{};                   // of a failed one: its gravest finding
  std::string why;                                // one line, safe for a terminal; may be empty
  std::vector<const checker::Finding*> findings;  // not waived
};

[[nodiscard]] std::vector<Case> cases_of(const checker::Audit& audit, checker::Lang lang);

// For a path in which there was no plan.
[[nodiscard]] Case case_of_failed_input(checker::Lang lang);

}  // namespace rasoat::reports
