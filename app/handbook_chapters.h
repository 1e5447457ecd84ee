// The chapters of the handbook that explain the two languages people write: plans and rules.
//
// Made from the closed tables themselves (plans/format, rules/language/vocabulary) as plain data, because the reports
// know neither; what the tables gain, the chapters show.
//
//   reports::ReferenceChapter chapter = plan_format_chapter(Lang::kVi);
#pragma once

#include "app/command.h"
#include "reports/reference.h"

namespace rasoat::app {

[[nodiscard]] reports::ReferenceChapter plan_format_chapter(Lang lang);
[[nodiscard]] reports::ReferenceChapter rule_language_chapter(Lang lang);

}  // namespace rasoat::app
