// JSON Lines: what the JSON report says, as one object a line, for `jq`, `grep` and whatever reads a stream.
//
// `type` says what a line is: `run` (the first), `finding`, `plan` (behind its findings: the verdict and the rules that
// could not be decided), `failed_input`, `end` (totals; a report without it is cut short). Members are those of
// docs/json-report.md. Like the JSON report it leaves nothing out: waived findings are marked.
#pragma once

#include <memory>
#include <ostream>

#include "reports/report.h"

namespace rasoat::reports {

[[nodiscard]] std::unique_ptr<Report> make_json_lines_report(const ReportOptions& options, std::ostream& out);

}  // namespace rasoat::reports
