// SARIF 2.1.0, for code scanning services and editors: within the limits and the additional demands of those that
// people upload to.
//
// Results are kept until the end, most severe first, because a service that takes only some of them takes the first.
// Waived findings are left out, since services open alerts for suppressed results; `show_waived` puts them in.
#pragma once

#include <cstddef>
#include <memory>
#include <ostream>

#include "reports/report.h"

namespace rasoat::reports {

// An upload with more results in a run is refused as a whole.
inline constexpr std::size_t kSarifResultLimit = 25'000;

[[nodiscard]] std::unique_ptr<Report> make_sarif_report(const ReportOptions& options, std::ostream& out);

}  // namespace rasoat::reports
