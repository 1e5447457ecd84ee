#include "app/audit_reports.h"

#include <utility>

namespace rasoat::app {

AuditReports::AuditReports(const std::vector<AuditTarget>& targets, const checker::PortfolioRun& run) {
  sinks_.reserve(targets.size());
  for (const AuditTarget& target : targets) {
    Sink& sink = sinks_.emplace_back(Output(target.file), nullptr);
    sink.report = reports::make_portfolio_report(target.format, run, {&sink.output.stream(), {}});
    sink.report->begin();
  }
}

void AuditReports::add(std::uint32_t plan, const checker::PlanRecord& record) {
  for (Sink& sink : sinks_) sink.report->add(plan, record);
}

std::vector<std::string> AuditReports::close() {
  std::vector<std::string> problems;
  for (Sink& sink : sinks_) {
    sink.report->finish();
    std::string problem = sink.output.close();
    if (!problem.empty()) problems.push_back(std::move(problem));
  }
  return problems;
}

}  // namespace rasoat::app
