// Reports of a whole audit: thousands of plans for a department. Distinct from reports/report.h, which is fed whole
// Audits and shows each plan for itself.
//
// A report is given the whole picture first, then the record of every plan in path order, and writes as it goes; it
// holds no more than one record at a time. Same run, same bytes. Formats are listed in one table
// (reports/portfolio_formats.cc). A report writes to a stream or, where it is a folder of files, hands over one file
// after another; whoever owns the target sees to it that it appears whole or not at all.
//
//   auto report = make_portfolio_report(PortfolioFormat::kHtml, run, target);
//   report->begin();  report->add(0, record);  …  report->finish();
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>

#include "checker/audit/portfolio.h"

namespace rasoat::reports {

enum class PortfolioFormat : std::uint8_t { kText, kHtml, kXlsx, kCsv, kJson, kJsonLines, kAppraisals };

class PortfolioReport {
 public:
  virtual ~PortfolioReport() = default;
  virtual void begin() = 0;
  virtual void add(std::uint32_t plan, const checker::PlanRecord& record) = 0;
  virtual void finish() = 0;
};

// Where it goes: one of the two, as PortfolioFormatInfo::folder says.
struct PortfolioTarget {
  std::ostream* stream = nullptr;
  std::function<void(std::string_view name, std::string_view bytes)> file;  // names relative, `/` separators
};

// `run` must outlive the report, and so must the target's stream.
[[nodiscard]] std::unique_ptr<PortfolioReport> make_portfolio_report(PortfolioFormat format,
                                                                     const checker::PortfolioRun& run,
                                                                     PortfolioTarget target);

struct PortfolioFormatInfo {
  PortfolioFormat format;
  std::string_view name;
  bool folder = false;  // it writes a folder of files, not one
  std::string_view about_vi;
  std::string_view about_en;
};
[[nodiscard]] std::span<const PortfolioFormatInfo> portfolio_formats();
[[nodiscard]] std::optional<PortfolioFormat> find_portfolio_format(std::string_view name);

}  // namespace rasoat::reports
