// All findings of an audit as one table, one line each: those about units first, then plan by plan.
//
// A unit that has submitted nothing stands there with its finding, or with a line that has no finding. Waived findings
// are in it and marked.
#pragma once

#include <memory>
#include <ostream>

#include "reports/portfolio_report.h"

namespace rasoat::reports {

[[nodiscard]] std::unique_ptr<PortfolioReport> make_portfolio_csv(const checker::PortfolioRun& run, std::ostream& out);

}  // namespace rasoat::reports
