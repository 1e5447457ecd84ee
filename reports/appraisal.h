// One unit's *Báo cáo thẩm định* as Markdown: who, which plan, the conclusion, what to change and on what basis.
//
//   std::string page = appraisal(run, view, unit, &record);
#pragma once

#include <cstdint>
#include <string>

#include "reports/portfolio_view.h"

namespace rasoat::reports {

// `record`: of the unit's plan (UnitView::plan); null for a unit that has none.
[[nodiscard]] std::string appraisal(const checker::PortfolioRun& run, const PortfolioView& view, std::uint32_t unit,
                                    const checker::PlanRecord* record);

}  // namespace rasoat::reports
