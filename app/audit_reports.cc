#include "app/audit_reports.h"

#include <utility>

namespace rasoat::app {

AuditReports::AuditReports(const std::vector<AuditTarget>& targets, const checker::PortfolioRun& run) {
  for (const AuditTarget& target : targets) {
    Sink& sink = *sinks_.emplace_back(std::make_unique<Sink>(target));
    sink.report = reports::make_portfolio_report(target.format, run, {&sink.measured.stream(), {}});
    sink.report->begin();
  }
}

void AuditReports::add(std::uint32_t plan, const checker::PlanRecord& record) {
  for (const std::unique_ptr<Sink>& sink : sinks_) sink->report->add(plan, record);
}

std::vector<std::string> AuditReports::close() {
  std::vector<std::string> problems;
  for (const std::unique_ptr<Sink>& sink : sinks_) {
    sink->report->finish();
    sink->measured.finish();
    std::string problem = sink->output.close();
    if (!problem.empty()) problems.push_back(std::move(problem));
  }
  return problems;
}

std::vector<WrittenReport> AuditReports::written() const {
  std::vector<WrittenReport> all;
  for (const std::unique_ptr<Sink>& sink : sinks_) {
    WrittenReport& report = all.emplace_back();
    for (const reports::PortfolioFormatInfo& info : reports::portfolio_formats()) {
      if (info.format == sink->target.format) report.format = info.name;
    }
    report.file = sink->target.file.empty() ? "-" : sink->target.file;
    report.size = sink->measured.size();
    report.digest = sink->measured.digest();
  }
  return all;
}

}  // namespace rasoat::app
