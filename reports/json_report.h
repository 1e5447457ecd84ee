// Everything known of every plan, for other programs: the stable form that docs/json-report.md describes.
//
// Written plan by plan. Unlike the other formats it leaves nothing out: waived findings and both languages are always
// there, whatever the options say.
#pragma once

#include <memory>
#include <ostream>

#include "reports/report.h"

namespace rasoat::reports {

// The number under "rasoat_report": raised when a member is removed, renamed or means something else.
inline constexpr std::uint32_t kJsonReportVersion = 1;

[[nodiscard]] std::unique_ptr<Report> make_json_report(const ReportOptions& options, std::ostream& out);

}  // namespace rasoat::reports
