// A check as Markdown, for a comment on a change or the summary of a build step: the totals, a table of all plans, and
// below it what is to be done in each plan that is not ready.
//
// Held until the end, for the totals come first. As a step summary it stays below what GitHub takes (1 MiB): plans for
// which there is no room are counted; and it says how many findings GitHub did not show beside their lines.
#pragma once

#include <cstddef>
#include <memory>
#include <ostream>

#include "reports/report.h"

namespace rasoat::reports {

// Bytes of tables and findings in a step summary.
inline constexpr std::size_t kStepSummaryLimit = 1'000'000;

[[nodiscard]] std::unique_ptr<Report> make_markdown_report(const ReportOptions& options, std::ostream& out);

}  // namespace rasoat::reports
