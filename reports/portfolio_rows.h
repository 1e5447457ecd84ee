// A finding as one row of a table, for spreadsheets of every kind (CSV, XLSX): the same columns, the same cells.
//
//   FindingRows rows(run, view);
//   write(rows.heads());  for (const KeptFinding& finding : record.findings) write(rows.row(plan, record, finding));
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "checker/audit/portfolio.h"
#include "reports/portfolio_view.h"

namespace rasoat::reports {

// A cell of a table: nothing, a text, a whole number or a day.
using TableCell = std::variant<std::monostate, std::string, std::uint64_t, rules::Date>;
using TableRow = std::vector<TableCell>;

// As a spreadsheet's text file has it; days are ISO.
[[nodiscard]] std::string cell_text(const TableCell& cell);

class FindingRows {
 public:
  // Both must outlive it.
  FindingRows(const checker::PortfolioRun& run, const PortfolioView& view) : run_(run), view_(view) {}

  [[nodiscard]] std::vector<std::string> heads() const;
  // What is found about units and between plans, by unit; a unit that has not submitted, or whose
  // plan names a guidance that no rule pack speaks for, has a row even without finding.
  void of_units(const std::function<void(TableRow row)>& take) const;
  [[nodiscard]] TableRow of_plan(std::uint32_t plan, const checker::KeptFinding& finding) const;

 private:
  [[nodiscard]] TableRow of_unit(const checker::UnitFinding& finding) const;
  [[nodiscard]] TableRow unserved_row(std::uint32_t unit) const;
  [[nodiscard]] TableRow begun(std::uint32_t unit, std::uint32_t plan) const;

  const checker::PortfolioRun& run_;
  const PortfolioView& view_;
};

}  // namespace rasoat::reports
