// One finding as a SARIF result.
//
//   SarifPlan plan(audit, options);
//   plan.write_result(json, finding, rule_index);
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "checker/audit/audit.h"
#include "reports/json_writer.h"
#include "reports/report.h"
#include "reports/sarif_fingerprint.h"

namespace rasoat::reports {

// What the results of one plan have in common. Refers to the audit, which must outlive it.
class SarifPlan {
 public:
  SarifPlan(const checker::Audit& audit, const ReportOptions& options);

  [[nodiscard]] const std::string& uri() const { return uri_; }
  void write_result(JsonWriter& json, const checker::Finding& finding, std::uint32_t rule_index) const;

 private:
  [[nodiscard]] std::string message_text(const checker::Finding& finding) const;
  void write_location(JsonWriter& json, const checker::Finding& finding) const;
  void write_related(JsonWriter& json, const checker::Finding& finding) const;
  void write_fingerprints(JsonWriter& json, const checker::Finding& finding) const;
  void write_fix(JsonWriter& json, const checker::Finding& finding) const;

  const checker::Audit& audit_;
  const ReportOptions& options_;
  std::string uri_;
  std::vector<LineHash> hashes_;
};

}  // namespace rasoat::reports
