// The summary of a whole audit for a terminal: totals, units to write to, copies. One line a unit at most.
#pragma once

#include <memory>

#include "reports/portfolio_report.h"

namespace rasoat::reports {

[[nodiscard]] std::unique_ptr<PortfolioReport> make_portfolio_text(const checker::PortfolioRun& run, std::ostream& out);

}  // namespace rasoat::reports
