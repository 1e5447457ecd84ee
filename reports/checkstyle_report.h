// Checkstyle’s XML, which many build servers and editors read: a `file` for each plan, an `error` for each finding.
//
// Every plan is named, one without findings too; a path without a plan is a `file` with an error.
#pragma once

#include <memory>
#include <ostream>

#include "reports/report.h"

namespace rasoat::reports {

[[nodiscard]] std::unique_ptr<Report> make_checkstyle_report(const ReportOptions& options, std::ostream& out);

}  // namespace rasoat::reports
