// JUnit’s XML of test results, as GitLab, Jenkins and most build servers read it: a suite for each plan, a case for
// each rule (reports/cases.h).
//
// `classname` and `file` are the plan’s path, `name` the rule’s id: together they are unique, so that results can be
// followed over time. Everything about a case that is skipped stands in its text, for not all readers know attributes
// there. Written suite by suite; the root says no totals, for they are known at the end only.
#pragma once

#include <memory>
#include <ostream>

#include "reports/report.h"

namespace rasoat::reports {

[[nodiscard]] std::unique_ptr<Report> make_junit_report(const ReportOptions& options, std::ostream& out);

}  // namespace rasoat::reports
