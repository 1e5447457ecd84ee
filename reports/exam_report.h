// The report of an exam of rules: for the people who write them, as text or as JSON.
//
// Distinct from reports/report.h, which is about plans. It only shows: whether the exam is passed is the Exam's own
// word. The text has one line for each pack, then whatever is wrong with its place in the rule file; the JSON has every
// example (docs/json-report.md). Both end with a line end.
//
//   std::cout << exam_text(exam, Lang::kVi);
#pragma once

#include <string>
#include <string_view>

#include "checker/audit/audit.h"
#include "checker/audit/exam_result.h"

namespace rasoat::reports {

[[nodiscard]] std::string exam_text(const checker::Exam& exam, checker::Lang lang);
[[nodiscard]] std::string exam_json(const checker::Exam& exam, std::string_view tool_version);

}  // namespace rasoat::reports
