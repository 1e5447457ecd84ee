#include "reports/json_lines_report.h"

#include <string>
#include <vector>

#include "reports/json_parts.h"
#include "reports/json_report.h"
#include "reports/json_writer.h"
#include "reports/summary.h"

namespace rasoat::reports {
namespace {

class JsonLinesReport : public Report {
 public:
  explicit JsonLinesReport(std::ostream& out) : out_(out) {}

  void begin(const RunInfo& info) override {
    JsonWriter json;
    json.begin_object();
    json.member("type", "run");
    json.member("rasoat_report", kJsonReportVersion);
    write_run_members(json, info);
    end_line(json);
    for (const std::string& path : info.failed_inputs) {
      JsonWriter failed;
      failed.begin_object();
      failed.member("type", "failed_input");
      failed.member("path", path);
      end_line(failed);
    }
  }

  void add(const Audit& audit) override {
    totals_.add(audit);
    for (const checker::Finding& finding : audit.findings) {
      JsonWriter json;
      json.begin_object();
      json.member("type", "finding");
      json.member("file", audit.file);
      write_finding_members(json, audit, finding);
      end_line(json);
    }
    JsonWriter json;
    json.begin_object();
    json.member("type", "plan");
    write_plan_members(json, audit);
    json.key("undecided");
    json.begin_array();
    for (const checker::Ruling& ruling : audit.rulings) {
      if (ruling.answer == checker::Answer::kUndecided || ruling.undecided > 0) write_ruling(json, audit, ruling);
    }
    json.end_array();
    end_line(json);
  }

  void finish() override {
    JsonWriter json;
    json.begin_object();
    json.member("type", "end");
    write_total_members(json, totals_);
    end_line(json);
  }

 private:
  void end_line(JsonWriter& json) {
    json.end_object();
    json.line_end();
    out_ << json.take();
  }

  std::ostream& out_;
  Totals totals_;
};

}  // namespace

std::unique_ptr<Report> make_json_lines_report(const ReportOptions&, std::ostream& out) {
  return std::make_unique<JsonLinesReport>(out);
}

}  // namespace rasoat::reports
