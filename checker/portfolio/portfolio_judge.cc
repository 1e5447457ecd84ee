#include "checker/portfolio/portfolio_judge.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "checker/portfolio/between_plans.h"
#include "checker/portfolio/copies.h"
#include "checker/portfolio/matrix.h"
#include "checker/portfolio/unit_findings.h"
#include "checker/portfolio/unit_rules.h"
#include "checker/portfolio/units.h"

namespace rasoat::checker {

namespace {

PlanLine line_of(const PlanRecord& record) {
  PlanLine line;
  line.file = record.file;
  line.verdict = record.verdict;
  line.read_completely = record.read_completely;
  line.content = std::hash<std::string>{}(record.content_hash);
  line.errors = record.count(Severity::kError);
  line.warnings = record.count(Severity::kWarning);
  line.infos = record.count(Severity::kInfo);
  for (const KeptFinding& finding : record.findings) {
    line.waived += finding.waived ? 1 : 0;
    const bool told = finding.severity == Severity::kError && !finding.waived;
    if (told && std::ranges::find(line.error_rules, finding.rule) == line.error_rules.end())
      line.error_rules.push_back(finding.rule);
  }
  for (const Answer answer : record.answers) line.undecided += answer == Answer::kUndecided ? 1 : 0;
  return line;
}

}  // namespace

PortfolioJudge::PortfolioJudge(const Checker& checker, PortfolioWishes wishes)
    : checker_(checker), wishes_(std::move(wishes)), tally_(checker.cards()->size()) {
  portfolio_.columns = matrix_columns(checker.table());
}

void PortfolioJudge::expect(std::size_t plans) {
  portfolio_.plans.reserve(plans);
  portfolio_.cells.reserve(plans * portfolio_.columns.size());
  traits_.reserve(plans);
  tally_.expect(plans);
}

void PortfolioJudge::add(const ExaminedPlan& plan) {
  const PlanRecord& record = plan.record;
  const PlanTraits& traits = traits_.emplace_back(kept(plan.traits));
  PlanLine& line = portfolio_.plans.emplace_back(line_of(record));
  line.plan = kept(record.plan, traits.unit);
  line.date = traits.unit.date;
  line.guidance_without_pack = kept(record.guidance_without_pack);
  const std::vector<MatrixCell> cells = matrix_row(portfolio_.columns, record);
  portfolio_.cells.insert(portfolio_.cells.end(), cells.begin(), cells.end());
  tally_.add(record);
  sketches_.add(plan.sketch);
}

// What other plans say too is kept once.
PlanTraits PortfolioJudge::kept(PlanTraits traits) {
  for (SharedText* text : {&traits.unit.unit_type, &traits.unit.superior, &traits.unit.superior_symbol})
    *text = recurring_.one_of(*text);
  return traits;
}

LineIdentity PortfolioJudge::kept(const PlanIdentity& plan, const UnitTraits& traits) {
  LineIdentity line;
  line.issuer = traits.body == plan.issuer ? traits.body : plan.issuer;
  line.symbol = traits.symbol == plan.symbol ? traits.symbol : plan.symbol;
  line.title = plan.title;
  line.date = recurring_.one_of(plan.date);
  line.guidance = kept(plan.guidance);
  line.draft = plan.draft;
  return line;
}

SharedText PortfolioJudge::kept(const std::vector<std::string>& symbols) {
  std::string lines;
  for (const std::string& symbol : symbols) lines += symbol + '\n';
  return recurring_.one_of(lines);
}

Portfolio PortfolioJudge::judge() {
  leave_out_unasked(portfolio_.columns, portfolio_.cells);
  const rules::Registry& registry = checker_.table().rules().registry();
  if (wishes_.superior) portfolio_.superior_file = wishes_.superior->name();
  const Settled settled = settle_units({wishes_.roster, registry, wishes_.due}, traits_, portfolio_);
  portfolio_.rules = tally_.totals(portfolio_.plans);
  find_copies(checker_.table().rules(), wishes_, traits_, std::move(sketches_), portfolio_);
  UnitFindings findings(checker_.table(), wishes_.lang, wishes_.as_of, portfolio_);
  judge_units({wishes_.roster, settled, traits_, wishes_.as_of}, portfolio_, findings);
  judge_between_plans({wishes_.roster, registry, traits_}, portfolio_, findings);
  findings.finish();
  return std::move(portfolio_);
}

}  // namespace rasoat::checker
