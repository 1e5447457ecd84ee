// An audit for other programs: the whole as one JSON object, or the plans alone, one a line (docs/json-report.md).
//
// Findings say what they say in the language of the run; rules stand once, with both. Written as records come.
#pragma once

#include <memory>
#include <ostream>

#include "reports/portfolio_report.h"

namespace rasoat::reports {

[[nodiscard]] std::unique_ptr<PortfolioReport> make_portfolio_json(const checker::PortfolioRun& run, std::ostream& out);
[[nodiscard]] std::unique_ptr<PortfolioReport> make_portfolio_json_lines(const checker::PortfolioRun& run,
                                                                         std::ostream& out);

}  // namespace rasoat::reports
