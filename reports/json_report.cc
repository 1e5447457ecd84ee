#include "reports/json_report.h"

#include "reports/codes.h"
#include "reports/json_parts.h"
#include "reports/json_writer.h"
#include "reports/summary.h"

namespace rasoat::reports {
namespace {

using checker::Finding;
using checker::RuleCard;
using checker::Ruling;
using checker::Severity;

void write_ruling(JsonWriter& json, const Audit& audit, const Ruling& ruling) {
  const RuleCard& card = audit.cards->at(ruling.rule);
  json.begin_object();
  json.member("rule", card.id);
  json.member("pack", card.pack);
  json.member("answer", code_of(ruling.answer));
  json.member("subjects", ruling.subjects);
  json.member("broken", ruling.broken);
  json.member("waived", ruling.waived);
  json.member("undecided", ruling.undecided);
  write_wording(json, "why", ruling.why);
  json.end_object();
}

void write_counts(JsonWriter& json, const Audit& audit) {
  std::uint32_t waived = 0;
  for (const Finding& finding : audit.findings) waived += finding.waived;
  json.key("counts");
  json.begin_object();
  json.member("errors", audit.count(Severity::kError));
  json.member("warnings", audit.count(Severity::kWarning));
  json.member("infos", audit.count(Severity::kInfo));
  json.member("waived", waived);
  json.end_object();
}

void write_audit(JsonWriter& json, const Audit& audit) {
  json.begin_object();
  json.member("file", audit.file);
  json.member("verdict", code_of(audit.verdict()));
  json.member("readable", audit.source != nullptr);
  json.member("read_completely", audit.read_completely);
  write_identity(json, audit.plan);
  write_text_or_null(json, "as_of", audit.as_of);
  write_texts(json, "packs_applied", audit.packs_applied);
  write_texts(json, "guidance_without_pack", audit.guidance_without_pack);
  write_counts(json, audit);
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

void write_totals(JsonWriter& json, const Totals& totals) {
  json.key("totals");
  json.begin_object();
  json.member("plans", totals.plans);
  json.member("accepted", totals.accepted);
  json.member("incomplete", totals.incomplete);
  json.member("not_verified", totals.not_verified);
  json.member("errors", totals.errors);
  json.member("warnings", totals.warnings);
  json.member("infos", totals.infos);
  json.end_object();
}

class JsonReport : public Report {
 public:
  explicit JsonReport(std::ostream& out) : out_(out) {}

  void begin(const RunInfo& info) override {
    failed_inputs_ = info.failed_inputs;
    json_.begin_object();
    json_.member("rasoat_report", kJsonReportVersion);
    json_.key("tool");
    json_.begin_object();
    json_.member("name", "rasoat");
    json_.member("version", info.tool_version);
    json_.end_object();
    write_packs(json_, info);
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
    write_totals(json_, totals_);
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
