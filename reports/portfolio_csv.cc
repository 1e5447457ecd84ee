#include "reports/portfolio_csv.h"

#include "reports/csv.h"
#include "reports/portfolio_rows.h"

namespace rasoat::reports {
namespace {

class PortfolioCsv : public PortfolioReport {
 public:
  PortfolioCsv(const checker::PortfolioRun& run, std::ostream& out) : view_(run), rows_(run, view_), out_(out) {}

  void begin() override {
    out_ << kCsvMark << csv_line(rows_.heads());
    rows_.of_units([this](const TableRow& row) { write(row); });
  }

  void add(std::uint32_t plan, const checker::PlanRecord& record) override {
    for (const checker::KeptFinding& finding : record.findings) write(rows_.of_plan(plan, finding));
  }

  void finish() override {}

 private:
  void write(const TableRow& row) {
    std::vector<std::string> cells;
    cells.reserve(row.size());
    for (const TableCell& cell : row) cells.push_back(cell_text(cell));
    out_ << csv_line(cells);
  }

  PortfolioView view_;
  FindingRows rows_;
  std::ostream& out_;
};

}  // namespace

std::unique_ptr<PortfolioReport> make_portfolio_csv(const checker::PortfolioRun& run, std::ostream& out) {
  return std::make_unique<PortfolioCsv>(run, out);
}

}  // namespace rasoat::reports
