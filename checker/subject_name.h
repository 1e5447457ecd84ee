// What a message calls a subject: “công việc 1.1 ‘Tổ chức hội nghị…’”, short enough for one line, in both languages.
//
//   subject_name(plan, work).vi == "công việc 1.1 “Tổ chức hội nghị quán triệt…”"
#pragma once

#include "plans/plan.h"
#include "rules/terms.h"

namespace rasoat::checker {

[[nodiscard]] rules::Wording subject_name(const plans::Plan& plan, plans::PlanNode subject);

}  // namespace rasoat::checker
