// The Test Anything Protocol, version 14: a test point for each plan and rule (reports/cases.h), with what was found as
// a YAML block below it. The plan line comes last, since the number is known then.
#pragma once

#include <memory>
#include <ostream>

#include "reports/report.h"

namespace rasoat::reports {

[[nodiscard]] std::unique_ptr<Report> make_tap_report(const ReportOptions& options, std::ostream& out);

}  // namespace rasoat::reports
