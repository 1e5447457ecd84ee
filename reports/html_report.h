// A check as one page, to be read in a browser and printed: for each plan the verdict, what is to be done, and every
// finding with its line, its basis and its remedy. Distinct from the report of an audit (reports/portfolio_report.h),
// which is about thousands.
//
// Written plan by plan; of several plans the table of all comes last, with a link at the top. Needs no other file, runs
// no script.
#pragma once

#include <memory>
#include <ostream>

#include "reports/report.h"

namespace rasoat::reports {

[[nodiscard]] std::unique_ptr<Report> make_html_report(const ReportOptions& options, std::ostream& out);

}  // namespace rasoat::reports
