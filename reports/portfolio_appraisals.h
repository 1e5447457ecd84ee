// The reports that go to the units: one *Báo cáo thẩm định* each, with that unit's findings and no other's.
//
// Every unit has one, also those that have sent nothing. Each is written as Markdown and as an HTML page for paper, and
// an index leads to all. Names are the unit's place in the list and its name without marks: "012-dang-uy-xa-a.html".
// Each file is handed over as soon as the unit's plan has come; none is held.
#pragma once

#include <memory>

#include "reports/portfolio_report.h"

namespace rasoat::reports {

[[nodiscard]] std::unique_ptr<PortfolioReport> make_portfolio_appraisals(const checker::PortfolioRun& run,
                                                                         PortfolioTarget target);

}  // namespace rasoat::reports
