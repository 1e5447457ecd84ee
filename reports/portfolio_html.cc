#include "reports/portfolio_html.h"

#include "reports/portfolio_page.h"

namespace rasoat::reports {
namespace {

class PortfolioHtml : public PortfolioReport {
 public:
  PortfolioHtml(const checker::PortfolioRun& run, std::ostream& out) : view_(run), page_{run, view_}, out_(out) {}

  void begin() override {
    out_ << page_head(page_) << not_checked_section(page_);
    write_units_section(out_, page_);
    write_matrix_section(out_, page_);
    out_ << charts_section(page_);
    write_copies_section(out_, page_);
    out_ << reader_section(page_);
    write_unit_findings_section(out_, page_);
    out_ << plans_section_head(page_);
  }

  void add(std::uint32_t plan, const checker::PlanRecord& record) override { out_ << plan_part(page_, plan, record); }

  void finish() override { out_ << "</section>\n" << rules_section(page_) << page_end(page_); }

 private:
  PortfolioView view_;
  Page page_;
  std::ostream& out_;
};

}  // namespace

std::unique_ptr<PortfolioReport> make_portfolio_html(const checker::PortfolioRun& run, std::ostream& out) {
  return std::make_unique<PortfolioHtml>(run, out);
}

}  // namespace rasoat::reports
