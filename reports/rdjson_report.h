// Reviewdog’s diagnostic format: findings as comments of a review, edits as suggestions that one click takes over.
//
// One JSON object for the whole run. Columns count bytes of UTF-8 from 1; a range ends before its end.
#pragma once

#include <memory>
#include <ostream>

#include "reports/report.h"

namespace rasoat::reports {

[[nodiscard]] std::unique_ptr<Report> make_rdjson_report(const ReportOptions& options, std::ostream& out);

}  // namespace rasoat::reports
