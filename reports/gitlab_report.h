// GitLab Code Quality: one JSON array, which a merge request compares with that of its target branch.
//
// The comparison goes by `fingerprint`: the finding's own, which knows no lines, with one of the path, because equal
// plans in two files are two findings. Equal fingerprints would be shown as one.
#pragma once

#include <memory>
#include <ostream>

#include "reports/report.h"

namespace rasoat::reports {

[[nodiscard]] std::unique_ptr<Report> make_gitlab_report(const ReportOptions& options, std::ostream& out);

}  // namespace rasoat::reports
