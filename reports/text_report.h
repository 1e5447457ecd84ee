// The report for the officer of a unit, at a terminal or on paper: what is wrong, where, on what basis, what to write
// instead, and at the end whether the plan may be submitted and the shortest list of what is left to do.
//
// Laid out for 100 columns; colours change nothing of the layout. No control character of a plan gets through.
#pragma once

#include <memory>
#include <ostream>

#include "reports/report.h"

namespace rasoat::reports {

[[nodiscard]] std::unique_ptr<Report> make_text_report(const ReportOptions& options, std::ostream& out);

}  // namespace rasoat::reports
