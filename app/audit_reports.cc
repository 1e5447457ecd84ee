#include "app/audit_reports.h"

#include <utility>

namespace rasoat::app {

AuditReports::AuditReports(const std::vector<AuditTarget>& targets, const checker::PortfolioRun& run) {
  for (const AuditTarget& target : targets) {
    Sink& sink = *sinks_.emplace_back(std::make_unique<Sink>(target));
    reports::PortfolioTarget place = sink.place.target();
    if (place.stream != nullptr) {
      sink.measured = std::make_unique<MeasuredStream>(*place.stream);
      place.stream = &sink.measured->stream();
    }
    sink.report = reports::make_portfolio_report(target.format, run, std::move(place));
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
    if (sink->measured) sink->measured->finish();
    std::string problem = sink->place.close();
    if (!problem.empty()) problems.push_back(std::move(problem));
  }
  return problems;
}

std::vector<WrittenReport> AuditReports::written() const {
  std::vector<WrittenReport> all;
  for (const std::unique_ptr<Sink>& sink : sinks_) {
    if (!sink->measured) continue;
    WrittenReport& report = all.emplace_back();
    for (const reports::PortfolioFormatInfo& info : reports::portfolio_formats()) {
      if (info.format == sink->target.format) report.format = info.name;
    }
    report.file = sink->target.place.empty() ? "-" : sink->target.place;
    report.size = sink->measured->size();
    report.digest = sink->measured->digest();
  }
  return all;
}

}  // namespace rasoat::app
