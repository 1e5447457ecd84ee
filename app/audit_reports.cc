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

void AuditReports::each_written(const TakeWritten& take) const {
  for (const std::unique_ptr<Sink>& sink : sinks_) {
    WrittenReport report;
    for (const reports::PortfolioFormatInfo& info : reports::portfolio_formats()) {
      if (info.format == sink->target.format) report.format = info.name;
    }
    if (sink->measured) {
      report.file = sink->target.place.empty() ? "-" : sink->target.place;
      report.size = sink->measured->size();
      report.digest = sink->measured->digest();
      take(report);
      continue;
    }
    for (const std::string& file : sink->place.files()) {
      const FileMeasure measure = measure_file(file);
      report.file = file;
      report.size = measure.size;
      report.digest = measure.digest;
      take(report);
    }
  }
}

}  // namespace rasoat::app
