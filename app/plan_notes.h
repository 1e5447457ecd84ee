// The comments of a plan to be filled in: what each block is, what the rules ask of it and on what basis, what to write
// at each blank. All of it comes from the rules and the format's table, in either language.
//
//   annotate(plan, rules, wanted);
#pragma once

#include <vector>

#include "app/form.h"
#include "app/new_plan.h"
#include "rules/language/rule.h"

namespace rasoat::app {

void annotate(Form& plan, const std::vector<const rules::Rule*>& rules, const NewPlan& wanted);

}  // namespace rasoat::app
