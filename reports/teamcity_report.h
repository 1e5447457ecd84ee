// Service messages of TeamCity: findings become inspections, each type announced once; what is not verified becomes a
// problem of the build, for an inspection alone fails none.
//
// Characters other than ASCII are written as `|0xNNNN`, which no console encoding spoils.
#pragma once

#include <memory>
#include <ostream>

#include "reports/report.h"

namespace rasoat::reports {

[[nodiscard]] std::unique_ptr<Report> make_teamcity_report(const ReportOptions& options, std::ostream& out);

}  // namespace rasoat::reports
