// The reports of one audit, written side by side while the records pass: each to its place, whole or not at all.
//
//   AuditReports reports(targets, run);
//   reports.add(0, record);  …
//   for (const std::string& problem : reports.close()) …
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "app/audit_options.h"
#include "app/output.h"

namespace rasoat::app {

class AuditReports {
 public:
  // `run` must outlive it.
  AuditReports(const std::vector<AuditTarget>& targets, const checker::PortfolioRun& run);

  void add(std::uint32_t plan, const checker::PlanRecord& record);
  // The paths that could not be written.
  [[nodiscard]] std::vector<std::string> close();

 private:
  struct Sink {
    Output output;
    std::unique_ptr<reports::PortfolioReport> report;
  };
  std::vector<Sink> sinks_;
};

}  // namespace rasoat::app
