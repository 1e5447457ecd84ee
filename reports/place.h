// Where a finding is shown: the path that a repository knows a plan by, and the part of a place that stands on one
// line.
//
// Columns in their units are `plans::Position`; URIs and regions of SARIF are reports/sarif_place.h.
//
//   relative_path("./ke-hoach/a.yaml", options.root) == "ke-hoach/a.yaml"
#pragma once

#include <string>
#include <string_view>

#include "checker/audit/audit.h"

namespace rasoat::reports {

// Relative to `root` (absolute, or "" for the working folder), `/` separators, no `./`; bytes as they are.
[[nodiscard]] std::string relative_path(std::string_view file, std::string_view root);

// The part of `where` on its first line, one character wide at least where the line has one: services show a result in
// a change only if all lines of its region changed.
[[nodiscard]] checker::Span shown_span(const checker::Audit& audit, checker::Span where);

}  // namespace rasoat::reports
