// An audit as an Excel workbook: figures, units, findings, the matrix of clauses, shared text, one sheet each.
//
// Texts are never formulas, numbers are numbers and days are days. Heads stay in sight, every table has filters and is
// set up for A4. Rows go to disk as they come, so that memory does not grow with the number of findings; findings past
// Excel's last row go on in another sheet. Same run, same bytes. Where the file cannot be made, the stream fails.
#pragma once

#include <memory>
#include <ostream>

#include "reports/portfolio_report.h"

namespace rasoat::reports {

[[nodiscard]] std::unique_ptr<PortfolioReport> make_portfolio_xlsx(const checker::PortfolioRun& run, std::ostream& out);

}  // namespace rasoat::reports
