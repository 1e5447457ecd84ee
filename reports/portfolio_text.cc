#include "reports/portfolio_text.h"

namespace rasoat::reports {
namespace {

using checker::PlanLine;
using checker::PortfolioRun;
using checker::Unit;

class PortfolioText : public PortfolioReport {
 public:
  PortfolioText(const PortfolioRun& run, std::ostream& out) : run_(run), out_(out) {}

  void begin() override {
    for (const Unit& unit : run_.portfolio.units) {
      out_ << unit.name;
      for (const std::uint32_t plan : unit.plans) {
        const PlanLine& line = run_.portfolio.plans[plan];
        out_ << "  " << line.file << " " << line.errors << "/" << line.warnings << "/" << line.infos;
      }
      out_ << "\n";
    }
  }
  void add(std::uint32_t, const checker::PlanRecord&) override {}
  void finish() override {}

 private:
  const PortfolioRun& run_;
  std::ostream& out_;
};

}  // namespace

std::unique_ptr<PortfolioReport> make_portfolio_text(const PortfolioRun& run, std::ostream& out) {
  return std::make_unique<PortfolioText>(run, out);
}

}  // namespace rasoat::reports
