// An audit as one HTML page that a leader reads, on a screen or on A4 paper, without a network.
//
// Summary, figures, what was not verified, table of units, matrix of clauses, charts, shared text, what the reviewer
// must judge, and then the findings of every plan as its record comes: none is held. What plans say is shown and never
// obeyed: all of it is escaped, and a content security policy lets nothing run or load but our own style and script,
// known by their hashes.
#pragma once

#include <memory>
#include <ostream>

#include "reports/portfolio_report.h"

namespace rasoat::reports {

[[nodiscard]] std::unique_ptr<PortfolioReport> make_portfolio_html(const checker::PortfolioRun& run, std::ostream& out);

}  // namespace rasoat::reports
