// The tables of an audit beside its findings, row by row: units, matrix, shared text, figures. For spreadsheets.
//
//   unit_rows(run, view, [&](TableRow row) { write(row); });
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "reports/portfolio_rows.h"

namespace rasoat::reports {

using TakeRow = std::function<void(TableRow row)>;

[[nodiscard]] std::vector<std::string> unit_heads(const checker::PortfolioRun& run);
void unit_rows(const checker::PortfolioRun& run, const PortfolioView& view, const TakeRow& take);

[[nodiscard]] std::vector<std::string> copy_heads(const checker::PortfolioRun& run);
void copy_rows(const checker::PortfolioRun& run, const PortfolioView& view, const TakeRow& take);

// Two columns: what, and how many.
void figure_rows(const checker::PortfolioRun& run, const PortfolioView& view, const TakeRow& take);

}  // namespace rasoat::reports
