// What stands before the plans in the JSON of an audit: the run, the figures, rules, units, what is found between
// plans.
//
//   json.begin_object();  write_audit_head(json, run);  json.key("plans"); …
#pragma once

#include "checker/audit/portfolio.h"
#include "reports/json_writer.h"

namespace rasoat::reports {

void write_audit_head(JsonWriter& json, const checker::PortfolioRun& run);  // members

}  // namespace rasoat::reports
