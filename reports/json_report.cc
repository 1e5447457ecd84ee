#include "reports/json_report.h"

#include "reports/json_parts.h"
#include "reports/json_writer.h"
#include "reports/summary.h"

namespace rasoat::reports {
namespace {

using checker::Finding;
using checker::RuleCard;
using checker::Ruling;

void write_audit(JsonWriter& json, const Audit& audit) {
  json.begin_object();
  write_plan_members(json, audit);
  json.key("findings");
  json.begin_array();
  for (const Finding& finding : audit.findings) write_finding(json, audit, finding);
  json.end_array();
  json.key("rulings");
  json.begin_array();
  for (const Ruling& ruling : audit.rulings) write_ruling(json, audit, ruling);
  json.end_array();
  json.end_object();
}

class JsonReport : public Report {
 public:
  explicit JsonReport(std::ostream& out) : out_(out) {}

  void begin(const RunInfo& info) override {
    failed_inputs_ = info.failed_inputs;
    json_.begin_object();
    json_.member("rasoat_report", kJsonReportVersion);
    write_run_members(json_, info);
    json_.line_end();
    json_.key("rules");
    json_.begin_array();
    if (info.cards) {
      for (const RuleCard& card : *info.cards) write_rule(json_, card);
    }
    json_.end_array();
    json_.line_end();
    json_.key("plans");
    json_.begin_array();
    json_.line_end();
    out_ << json_.take();
  }

  void add(const Audit& audit) override {
    totals_.add(audit);
    write_audit(json_, audit);
    json_.line_end();
    out_ << json_.take();
  }

  void finish() override {
    json_.end_array();
    write_texts(json_, "failed_inputs", failed_inputs_);
    json_.key("totals");
    json_.begin_object();
    write_total_members(json_, totals_);
    json_.end_object();
    json_.end_object();
    json_.line_end();
    out_ << json_.take();
  }

 private:
  std::ostream& out_;
  JsonWriter json_;
  Totals totals_;
  std::vector<std::string> failed_inputs_;
};

}  // namespace

std::unique_ptr<Report> make_json_report(const ReportOptions&, std::ostream& out) {
  return std::make_unique<JsonReport>(out);
}

}  // namespace rasoat::reports
