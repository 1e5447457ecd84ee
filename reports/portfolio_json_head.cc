#include "reports/portfolio_json_head.h"

#include "reports/codes.h"
#include "reports/json_parts.h"
#include "reports/portfolio_view.h"

namespace rasoat::reports {
namespace {

using checker::PortfolioRun;

constexpr std::uint32_t kAuditReportVersion = 1;

void write_file_or_null(JsonWriter& json, std::string_view name, const PortfolioRun& run, std::uint32_t plan) {
  const auto& plans = run.portfolio.plans;
  write_text_or_null(json, name, plan < plans.size() ? plans[plan].file : "");
}

// The parts of the object before its plans.
class Head {
 public:
  Head(JsonWriter& json, const PortfolioRun& run) : json_(json), run_(run), view_(run) {}

  void write() {
    write_run();
    write_figures();
    write_array("rules", run_.info.cards->size(), [&](std::size_t rule) { write_rule_totals(rule); });
    write_array("units", run_.portfolio.units.size(), [&](std::size_t unit) { write_unit(unit); });
    write_array("unit_findings", run_.portfolio.findings.size(), [&](std::size_t at) { write_unit_finding(at); });
    write_array("copies", run_.portfolio.copies.size(), [&](std::size_t at) { write_copy(at); });
    write_array("clusters", run_.portfolio.clusters.size(), [&](std::size_t at) { write_cluster(at); });
    write_array("clauses", run_.portfolio.columns.size(), [&](std::size_t at) { write_column(at); });
    write_array("left_to_reader", run_.reader.size(), [&](std::size_t at) { write_reader_clause(at); });
    write_trend();
  }

 private:
  template <typename Write>
  void write_array(std::string_view name, std::size_t size, const Write& write_one) {
    json_.key(name);
    json_.begin_array();
    for (std::size_t at = 0; at < size; ++at) {
      json_.begin_object();
      write_one(at);
      json_.end_object();
      json_.line_end();
    }
    json_.end_array();
    json_.line_end();
  }

  void write_run() {
    json_.member("rasoat_audit", kAuditReportVersion);
    json_.key("tool");
    json_.begin_object();
    json_.member("name", "rasoat");
    json_.member("version", run_.info.tool_version);
    json_.end_object();
    json_.member("lang", run_.lang == checker::Lang::kVi ? "vi" : "en");
    write_text_or_null(json_, "as_of", run_.as_of);
    write_text_or_null(json_, "roster", run_.roster);
    write_text_or_null(json_, "superior", run_.portfolio.superior_file);
    write_packs(json_, run_.info);
    write_texts(json_, "failed_inputs", run_.portfolio.failed_inputs);
    json_.line_end();
  }

  void write_listed(const PortfolioFigures& figures) {
    json_.key("listed");
    if (!run_.portfolio.has_roster) {
      json_.null();
      json_.key("unlisted");
      return json_.null();
    }
    json_.number(figures.units);
    json_.key("unlisted");
    json_.begin_object();
    json_.member("plans", figures.unlisted_plans);
    json_.member("units", figures.unlisted.units);
    json_.member("ready", figures.unlisted.ready);
    json_.member("incomplete", figures.unlisted.incomplete);
    json_.member("not_verified", figures.unlisted.not_verified);
    json_.member("missing", figures.unlisted.missing);
    json_.member("copied", figures.unlisted.copied);
    json_.end_object();
  }

  void write_figures() {
    const PortfolioFigures& figures = view_.figures();
    json_.key("totals");
    json_.begin_object();
    json_.member("plans", figures.plans);
    json_.member("units", run_.portfolio.units.size());
    write_listed(figures);
    json_.member("submitted", figures.submitted);
    json_.member("missing", figures.missing);
    json_.member("late", figures.late);
    json_.member("ready", figures.ready);
    json_.member("incomplete", figures.incomplete);
    json_.member("not_verified", figures.not_verified);
    json_.member("copied", figures.copied);
    json_.end_object();
    json_.line_end();
  }

  void write_rule_totals(std::size_t rule) {
    write_rule_members(json_, (*run_.info.cards)[rule]);
    if (rule >= run_.portfolio.rules.size()) return;
    const checker::RuleTotals& totals = run_.portfolio.rules[rule];
    json_.key("plans");
    json_.begin_object();
    json_.member("holds", totals.holds);
    json_.member("broken", totals.broken);
    json_.member("not_applicable", totals.not_applicable);
    json_.member("waived", totals.waived);
    json_.member("undecided", totals.undecided);
    json_.end_object();
    json_.member("findings", totals.findings);
  }

  void write_unit(std::size_t at) {
    const checker::Unit& unit = run_.portfolio.units[at];
    const UnitView seen = view_.unit(static_cast<std::uint32_t>(at));
    json_.member("name", unit.name);
    write_text_or_null(json_, "type", unit.type);
    write_text_or_null(json_, "superior", unit.superior);
    write_date(json_, "due", unit.due);
    json_.member("submission", code_of(unit.submission));
    json_.member("standing", code_of(seen.standing));
    write_texts(json_, "reasons", view_.reasons(static_cast<std::uint32_t>(at)));
    write_files("plans", unit.plans);
    write_cells(seen.plan_number);
  }

  void write_cells(std::uint32_t plan) {
    json_.key("clauses");
    if (plan >= run_.portfolio.plans.size()) return json_.null();
    json_.begin_array();
    for (const checker::MatrixCell cell : run_.portfolio.cells_of(plan)) json_.text(code_of(cell));
    json_.end_array();
  }

  void write_unit_finding(std::size_t at) {
    const checker::UnitFinding& finding = run_.portfolio.findings[at];
    const auto& units = run_.portfolio.units;
    json_.member("rule", (*run_.info.cards)[finding.rule].id);
    json_.member("severity", code_of(finding.severity));
    json_.member("fingerprint", finding.fingerprint);
    write_text_or_null(json_, "unit", finding.unit < units.size() ? units[finding.unit].name : "");
    write_file_or_null(json_, "plan", run_, finding.plan);
    write_files("related", finding.related);
    write_text_or_null(json_, "path", finding.path);
    json_.member("message", finding.say);
    write_text_or_null(json_, "remedy", finding.remedy);
  }

  void write_files(std::string_view name, const std::vector<std::uint32_t>& plans) {
    json_.key(name);
    json_.begin_array();
    for (const std::uint32_t plan : plans) {
      json_.text(plan < run_.portfolio.plans.size() ? run_.portfolio.plans[plan].file : run_.portfolio.superior_file);
    }
    json_.end_array();
  }

  void write_copy(std::size_t at) {
    const checker::Copy& copy = run_.portfolio.copies[at];
    write_files("plans", {copy.a, copy.b});
    json_.member("percent", copy.percent);
    json_.member("shorter", copy.a_is_shorter ? "a" : "b");
    json_.member("order_known", copy.order_known);
    json_.key("passages");
    json_.begin_array();
    for (const checker::CopiedPassage& passage : copy.passages) {
      json_.begin_object();
      json_.member("path_a", passage.path_a);
      json_.member("line_a", passage.line_a);
      json_.member("text_a", passage.text_a);
      json_.member("path_b", passage.path_b);
      json_.member("line_b", passage.line_b);
      json_.member("text_b", passage.text_b);
      json_.end_object();
    }
    json_.end_array();
  }

  void write_cluster(std::size_t at) {
    const checker::CopyCluster& cluster = run_.portfolio.clusters[at];
    write_files("plans", cluster.plans);
    json_.member("from_superior", cluster.from_superior);
  }

  void write_column(std::size_t at) {
    const checker::MatrixColumn& column = run_.portfolio.columns[at];
    json_.member("document", column.document);
    json_.member("code", column.code);
    json_.member("number", column.clause);
    write_wording(json_, "title", column.title);
    json_.key("rules");
    json_.begin_array();
    for (const std::uint32_t rule : column.rules) json_.text((*run_.info.cards)[rule].id);
    json_.end_array();
  }

  void write_reader_clause(std::size_t at) {
    const checker::ReaderClause& clause = run_.reader[at];
    json_.member("document", clause.document);
    json_.member("code", clause.code);
    write_wording(json_, "title", clause.title);
    write_wording(json_, "addressee", clause.addressee);
    write_wording(json_, "reader", clause.reader);
    json_.member("alone", clause.alone);
  }

  void write_trend() {
    json_.key("trend");
    if (!run_.trend.known) return json_.null();
    json_.begin_object();
    json_.member("earlier", run_.trend.earlier);
    json_.member("new", run_.trend.all.added);
    json_.member("persisting", run_.trend.all.persisting);
    json_.member("fixed", run_.trend.all.fixed);
    json_.end_object();
    json_.line_end();
  }

  JsonWriter& json_;
  const PortfolioRun& run_;
  PortfolioView view_;
};

}  // namespace

void write_audit_head(JsonWriter& json, const PortfolioRun& run) { Head(json, run).write(); }

}  // namespace rasoat::reports
