// One line a finding, for editors, `grep` and problem matchers (ci/problem-matcher.json):
//
//   ke-hoach.yaml:12:5: error: Công việc 1.1 chưa có đơn vị chủ trì. [work-without-lead]
//
// Columns count characters as a person sees them. Paths are as given on the command line. Nothing is written of a plan
// of which there is nothing to say.
#pragma once

#include <memory>
#include <ostream>

#include "reports/report.h"

namespace rasoat::reports {

[[nodiscard]] std::unique_ptr<Report> make_concise_report(const ReportOptions& options, std::ostream& out);

}  // namespace rasoat::reports
