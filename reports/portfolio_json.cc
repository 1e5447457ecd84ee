#include "reports/portfolio_json.h"

#include "reports/codes.h"
#include "reports/json_parts.h"
#include "reports/json_writer.h"
#include "reports/portfolio_json_head.h"

namespace rasoat::reports {
namespace {

using checker::Answer;
using checker::KeptFinding;
using checker::PlanRecord;
using checker::PortfolioRun;
using checker::RuleCard;

void write_position(JsonWriter& json, std::string_view name, const checker::Position& at) {
  json.key(name);
  json.begin_object();
  json.member("line", at.line);
  json.member("column", at.grapheme);
  json.member("utf16", at.utf16);
  json.member("byte", at.byte);
  json.end_object();
}

void write_kept(JsonWriter& json, const KeptFinding& finding, const RuleCard& card) {
  json.begin_object();
  json.member("rule", card.id);
  json.member("severity", code_of(finding.severity));
  json.member("fingerprint", finding.fingerprint);
  json.member("path", finding.path);
  write_position(json, "begin", finding.begin);
  write_position(json, "end", finding.end);
  json.member("message", finding.say);
  write_text_or_null(json, "remedy", finding.remedy);
  write_text_or_null(json, "excerpt", finding.excerpt);
  json.key("bases");
  json.begin_array();
  for (const std::uint8_t at : finding.bases) json.number(at);
  json.end_array();
  json.member("waived", finding.waived);
  write_waiver(json, finding.waiver);
  json.end_object();
}

// The rules that gave this answer; those that hold or do not apply are most and go without saying.
void write_answers(JsonWriter& json, const PortfolioRun& run, const PlanRecord& record) {
  json.key("answers");
  json.begin_object();
  for (const Answer wanted : {Answer::kBroken, Answer::kWaived, Answer::kUndecided, Answer::kNotApplicable}) {
    json.key(code_of(wanted));
    json.begin_array();
    for (std::size_t rule = 0; rule < record.answers.size(); ++rule) {
      if (record.answers[rule] == wanted) json.text((*run.info.cards)[rule].id);
    }
    json.end_array();
  }
  json.end_object();
}

void write_plan(JsonWriter& json, const PortfolioRun& run, std::uint32_t plan, const PlanRecord& record) {
  const checker::PlanLine& line = run.portfolio.plans[plan];
  const auto& units = run.portfolio.units;
  json.begin_object();
  json.member("file", record.file);
  write_text_or_null(json, "unit", line.unit < units.size() ? units[line.unit].name : "");
  json.member("counts", line.counts);
  json.member("verdict", code_of(record.verdict));
  json.member("read_completely", record.read_completely);
  write_text_or_null(json, "sha256", record.content_hash);
  json.member("bytes", record.size);
  write_identity(json, record.plan);
  write_texts(json, "guidance_without_pack", record.guidance_without_pack);
  write_date(json, "date", line.date);
  write_text_or_null(json, "unit_type", record.unit_type);
  write_text_or_null(json, "as_of", record.as_of);
  json.member("errors", line.errors);
  json.member("warnings", line.warnings);
  json.member("infos", line.infos);
  json.member("waived", line.waived);
  write_answers(json, run, record);
  json.key("findings");
  json.begin_array();
  for (const KeptFinding& finding : record.findings) write_kept(json, finding, (*run.info.cards)[finding.rule]);
  json.end_array();
  json.end_object();
}

class PortfolioJson : public PortfolioReport {
 public:
  PortfolioJson(const PortfolioRun& run, std::ostream& out) : run_(run), out_(out) {}

  void begin() override {
    json_.begin_object();
    write_audit_head(json_, run_);
    json_.key("plans");
    json_.begin_array();
    json_.line_end();
    out_ << json_.take();
  }

  void add(std::uint32_t plan, const PlanRecord& record) override {
    write_plan(json_, run_, plan, record);
    json_.line_end();
    out_ << json_.take();
  }

  void finish() override {
    json_.end_array();
    json_.end_object();
    json_.line_end();
    out_ << json_.take();
  }

 private:
  const PortfolioRun& run_;
  std::ostream& out_;
  JsonWriter json_;
};

class PortfolioJsonLines : public PortfolioReport {
 public:
  PortfolioJsonLines(const PortfolioRun& run, std::ostream& out) : run_(run), out_(out) {}

  void begin() override {}
  void add(std::uint32_t plan, const PlanRecord& record) override {
    JsonWriter json;
    write_plan(json, run_, plan, record);
    json.line_end();
    out_ << json.take();
  }
  void finish() override {}

 private:
  const PortfolioRun& run_;
  std::ostream& out_;
};

}  // namespace

std::unique_ptr<PortfolioReport> make_portfolio_json(const PortfolioRun& run, std::ostream& out) {
  return std::make_unique<PortfolioJson>(run, out);
}

std::unique_ptr<PortfolioReport> make_portfolio_json_lines(const PortfolioRun& run, std::ostream& out) {
  return std::make_unique<PortfolioJsonLines>(run, out);
}

}  // namespace rasoat::reports
