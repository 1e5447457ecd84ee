// Where one report of an audit goes: a stream, a file or a folder, as its format asks; whole or not at all.
//
//   ReportSink sink({PortfolioFormat::kAppraisals, "bao-cao"});
//   auto report = reports::make_portfolio_report(format, run, sink.target());
//   …
//   std::string problem = sink.close();   // "" when all is well, else the path at fault
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/output.h"
#include "app/report_folder.h"
#include "reports/portfolio_report.h"

namespace rasoat::app {

// "html=bao-cao.html" on the command line.
struct AuditTarget {
  reports::PortfolioFormat format = reports::PortfolioFormat::kText;
  std::string place;  // "" is standard output
  [[nodiscard]] bool is_folder() const;
};

class ReportSink {
 public:
  explicit ReportSink(const AuditTarget& target);

  [[nodiscard]] reports::PortfolioTarget target();  // while the sink lives
  [[nodiscard]] std::string close();
  // Those of a folder, where they lie once it is closed.
  [[nodiscard]] std::vector<std::string> files() const {
    return folder_ ? folder_->files() : std::vector<std::string>();
  }

 private:
  std::unique_ptr<Output> output_;  // one of the two
  std::unique_ptr<ReportFolder> folder_;
};

}  // namespace rasoat::app
