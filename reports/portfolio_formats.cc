#include <array>

#include "reports/portfolio_report.h"
#include "reports/portfolio_text.h"

namespace rasoat::reports {
namespace {

constexpr std::array kFormats = {
    PortfolioFormatInfo{PortfolioFormat::kText, "text", false, "tóm tắt trên màn hình", "a summary on the screen"}};

}  // namespace

std::unique_ptr<PortfolioReport> make_portfolio_report(PortfolioFormat format, const checker::PortfolioRun& run,
                                                       PortfolioTarget target) {
  switch (format) {
    case PortfolioFormat::kText:
      return make_portfolio_text(run, *target.stream);
    default:
      return nullptr;
  }
}

std::span<const PortfolioFormatInfo> portfolio_formats() { return kFormats; }

std::optional<PortfolioFormat> find_portfolio_format(std::string_view name) {
  for (const PortfolioFormatInfo& format : kFormats) {
    if (format.name == name) return format.format;
  }
  return std::nullopt;
}

}  // namespace rasoat::reports
