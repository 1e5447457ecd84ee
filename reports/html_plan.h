// One plan of the HTML report: a `<section>` with its head, verdict, actions and findings.
//
//   out << html_plan(audit, 1, options);   // <section class="plan" id="plan-1">…
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "checker/audit/audit.h"
#include "reports/report.h"

namespace rasoat::reports {

[[nodiscard]] std::string html_plan(const checker::Audit& audit, std::uint64_t number, const ReportOptions& options);

// A text of a plan or a rule, safe in HTML and without what no page may hold.
[[nodiscard]] std::string html_line(std::string_view text);

}  // namespace rasoat::reports
