// Logging commands of Azure Pipelines: errors and warnings become issues of the build, beside their line.
//
//   ##vso[task.logissue type=error;sourcepath=ke-hoach.yaml;linenumber=12;columnnumber=5;code=work-without-lead;]…
//
// Azure knows no milder issue than a warning; infos are plain lines of the log, as `concise` writes them. No text of a
// plan can become a command.
#pragma once

#include <memory>
#include <ostream>

#include "reports/report.h"

namespace rasoat::reports {

[[nodiscard]] std::unique_ptr<Report> make_azure_report(const ReportOptions& options, std::ostream& out);

}  // namespace rasoat::reports
