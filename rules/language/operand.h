// What kind of value a path leads to, for operators that compare: the format says it, so that a date is never compared
// with a number and the mistake is found when the rule is loaded.
//
//   fits(Operand::kTime, kind_of(leads_to))   // is there a date, a year, a deadline or a period?
#pragma once

#include "rules/language/load_path.h"
#include "rules/language/operators.h"
#include "rules/terms.h"

namespace rasoat::rules {

// kAny where nothing is known to compare.
[[nodiscard]] Operand kind_of(const Subject& place);
[[nodiscard]] bool fits(Operand wanted, Operand there);
// "a date, a year, a deadline or a period"
[[nodiscard]] Wording operand_words(Operand wanted);

}  // namespace rasoat::rules
