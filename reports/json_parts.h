// The parts that several JSON documents share: wordings, bases, rules, findings, plans (docs/json-report.md).
//
// Each writes one member or value into a JsonWriter that stands at the right place.
//
//   json.begin_object();
//   write_rule_members(json, card);
//   json.end_object();
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checker/audit/audit.h"
#include "reports/json_writer.h"
#include "reports/summary.h"

namespace rasoat::reports {

// Members; null where there is nothing.
void write_wording(JsonWriter& json, std::string_view name, const checker::Wording& wording);
void write_text_or_null(JsonWriter& json, std::string_view name, std::string_view text);
void write_texts(JsonWriter& json, std::string_view name, const std::vector<std::string>& texts);
void write_date(JsonWriter& json, std::string_view name, const std::optional<rules::Date>& date);
void write_waiver(JsonWriter& json, const checker::WaiverNote& waiver);
void write_bases(JsonWriter& json, const std::vector<checker::Basis>& bases);

void write_rule(JsonWriter& json, const checker::RuleCard& card);          // an object
void write_rule_members(JsonWriter& json, const checker::RuleCard& card);  // its members, in an object begun
void write_finding(JsonWriter& json, const checker::Audit& audit, const checker::Finding& finding);  // an object
void write_identity(JsonWriter& json, const checker::PlanIdentity& plan);  // the member "plan"
void write_packs(JsonWriter& json, const checker::RunInfo& info);          // the member "packs"
void write_finding_members(JsonWriter& json, const checker::Audit& audit, const checker::Finding& finding);
void write_ruling(JsonWriter& json, const checker::Audit& audit, const checker::Ruling& ruling);  // an object

// Members, in an object begun.
void write_run_members(JsonWriter& json, const checker::RunInfo& info);  // tool and packs
void write_plan_members(JsonWriter& json, const checker::Audit& audit);  // all but findings and rulings
void write_total_members(JsonWriter& json, const Totals& totals);

}  // namespace rasoat::reports
