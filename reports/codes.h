// The words by which programs know severities, verdicts, answers and strengths: never translated, never changed.
//
// What people read is in reports/words.h.
//
//   code_of(Severity::kError) == "error"
#pragma once

#include <string_view>

#include "checker/audit/audit.h"
#include "checker/audit/exam_result.h"

namespace rasoat::reports {

[[nodiscard]] std::string_view code_of(checker::Severity severity);        // error, warning, info
[[nodiscard]] std::string_view upper_code_of(checker::Severity severity);  // ERROR, WARNING, INFO
[[nodiscard]] std::string_view code_of(checker::Verdict verdict);          // accepted, incomplete, not_verified
[[nodiscard]] std::string_view code_of(checker::Answer answer);      // holds, broken, not_applicable, waived, undecided
[[nodiscard]] std::string_view code_of(checker::Strength strength);  // van_ban, quy_dinh_sau, … as in rule files
[[nodiscard]] std::string_view code_of(checker::Mark mark);          // agreed, noisy, missing, misplaced, …
[[nodiscard]] std::string_view code_of(checker::Change change);      // negated, removed, bound_moved, item_left_out

}  // namespace rasoat::reports
