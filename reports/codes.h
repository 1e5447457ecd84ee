// The words by which programs know severities, verdicts, answers and strengths: never translated, never changed.
//
// What people read is in reports/words.h.
//
//   code_of(Severity::kError) == "error"
#pragma once

#include <string_view>

#include "checker/audit/audit.h"

namespace rasoat::reports {

[[nodiscard]] std::string_view code_of(checker::Severity severity);  // error, warning, info
[[nodiscard]] std::string_view code_of(checker::Verdict verdict);    // accepted, incomplete, not_verified
[[nodiscard]] std::string_view code_of(checker::Answer answer);      // holds, broken, not_applicable, waived, undecided
[[nodiscard]] std::string_view code_of(checker::Strength strength);  // van_ban, quy_dinh_sau, … as in rule files

}  // namespace rasoat::reports
