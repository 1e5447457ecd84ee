// The text report's head and end: which plan, the verdict, what to do, and the totals of several plans.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "checker/audit/audit.h"
#include "reports/report.h"
#include "reports/summary.h"

namespace rasoat::reports {

void write_head(std::ostream& out, const checker::Audit& audit, const ReportOptions& options);
void write_summary(std::ostream& out, const checker::Audit& audit, const ReportOptions& options);
// Between two plans.
void write_plan_separator(std::ostream& out, const ReportOptions& options);
void write_totals(std::ostream& out, const Totals& totals, const std::vector<std::string>& failed_inputs,
                  const ReportOptions& options);

}  // namespace rasoat::reports
