#include <array>
#include <utility>

#include "reports/portfolio_appraisals.h"
#include "reports/portfolio_csv.h"
#include "reports/portfolio_html.h"
#include "reports/portfolio_json.h"
#include "reports/portfolio_report.h"
#include "reports/portfolio_text.h"
#include "reports/portfolio_xlsx.h"

namespace rasoat::reports {
namespace {

constexpr std::array kFormats = {
    PortfolioFormatInfo{PortfolioFormat::kText, "text", false, "tóm tắt trên màn hình", "a summary on the screen"},
    PortfolioFormatInfo{PortfolioFormat::kHtml, "html", false, "báo cáo tổng hợp, một trang mở bằng trình duyệt",
                        "the whole report, one page for a browser"},
    PortfolioFormatInfo{PortfolioFormat::kXlsx, "xlsx", false, "bảng tính Excel", "an Excel workbook"},
    PortfolioFormatInfo{PortfolioFormat::kCsv, "csv", false, "bảng các phát hiện", "a table of the findings"},
    PortfolioFormatInfo{PortfolioFormat::kJson, "json", false, "toàn bộ kết quả, cho phần mềm khác",
                        "everything, for other programs"},
    PortfolioFormatInfo{PortfolioFormat::kJsonLines, "jsonl", false, "mỗi kế hoạch một dòng JSON",
                        "one line of JSON a plan"},
    PortfolioFormatInfo{PortfolioFormat::kAppraisals, "appraisals", true,
                        "thư mục báo cáo thẩm định, mỗi đơn vị một tệp", "a folder of reports, one for each unit"}};

}  // namespace

std::unique_ptr<PortfolioReport> make_portfolio_report(PortfolioFormat format, const checker::PortfolioRun& run,
                                                       PortfolioTarget target) {
  switch (format) {
    case PortfolioFormat::kText:
      return make_portfolio_text(run, *target.stream);
    case PortfolioFormat::kHtml:
      return make_portfolio_html(run, *target.stream);
    case PortfolioFormat::kXlsx:
      return make_portfolio_xlsx(run, *target.stream);
    case PortfolioFormat::kCsv:
      return make_portfolio_csv(run, *target.stream);
    case PortfolioFormat::kJson:
      return make_portfolio_json(run, *target.stream);
    case PortfolioFormat::kJsonLines:
      return make_portfolio_json_lines(run, *target.stream);
    case PortfolioFormat::kAppraisals:
      return make_portfolio_appraisals(run, std::move(target));
  }
  return nullptr;
}

std::span<const PortfolioFormatInfo> portfolio_formats() { return kFormats; }

std::optional<PortfolioFormat> find_portfolio_format(std::string_view name) {
  for (const PortfolioFormatInfo& format : kFormats) {
    if (format.name == name) return format.format;
  }
  if (name == "bao-cao") return PortfolioFormat::kAppraisals;
  return std::nullopt;
}

}  // namespace rasoat::reports
