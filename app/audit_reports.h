// The reports of one audit, written side by side while the records pass: each to its place, whole or not at all, and
// measured on the way.
//
//   AuditReports reports(targets, run);
//   reports.add(0, record);  …
//   for (const std::string& problem : reports.close()) …
//   receipt.close([&](const TakeWritten& take) { reports.each_written(take); });
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "app/measured_stream.h"
#include "app/receipt.h"
#include "app/report_sink.h"

namespace rasoat::app {

class AuditReports {
 public:
  // `run` must outlive it.
  AuditReports(const std::vector<AuditTarget>& targets, const checker::PortfolioRun& run);

  void add(std::uint32_t plan, const checker::PlanRecord& record);
  // The paths that could not be written.
  [[nodiscard]] std::vector<std::string> close();
  // Once they are closed: every file that was written, those of a folder one by one, as they lie there.
  void each_written(const TakeWritten& take) const;

 private:
  struct Sink {
    explicit Sink(const AuditTarget& wanted) : target(wanted), place(wanted) {}
    AuditTarget target;
    ReportSink place;
    std::unique_ptr<MeasuredStream> measured;  // null: a folder
    std::unique_ptr<reports::PortfolioReport> report;
  };
  std::vector<std::unique_ptr<Sink>> sinks_;  // reports hold on to their streams
};

}  // namespace rasoat::app
