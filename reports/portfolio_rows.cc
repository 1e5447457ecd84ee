#include "reports/portfolio_rows.h"

#include "checker/audit/place_words.h"
#include "reports/portfolio_words.h"
#include "reports/summary.h"
#include "reports/words.h"

namespace rasoat::reports {

using checker::KeptFinding;
using checker::kNone;
using checker::RuleCard;
using checker::UnitFinding;

namespace {
constexpr std::size_t kSeverityColumn = 5;
constexpr std::size_t kProblemColumn = 9;
}  // namespace

std::string cell_text(const TableCell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  if (const auto* number = std::get_if<std::uint64_t>(&cell)) return std::to_string(*number);
  if (const auto* date = std::get_if<rules::Date>(&cell)) return rules::to_iso(*date);
  return "";
}

std::vector<std::string> FindingRows::heads() const {
  using enum AuditWord;
  std::vector<std::string> heads;
  const auto own = [&](AuditWord which) { heads.emplace_back(word(which, run_.lang)); };
  const auto common = [&](Word which) { heads.emplace_back(word(which, run_.lang)); };
  for (const AuditWord which : {kUnit, kConclusion, kFile, kSymbol, kPlanDate}) own(which);
  common(Word::kSeverity);
  for (const AuditWord which : {kPlace, kLine, kColumn, kProblem}) own(which);
  common(Word::kBasis);
  for (const AuditWord which : {kProposedRemedy, kExcerpt, kRule, kRuleId}) own(which);
  common(Word::kPack);
  for (const AuditWord which : {kWaived, kPath, kFingerprint}) own(which);
  return heads;
}

TableRow FindingRows::begun(std::uint32_t unit, std::uint32_t plan) const {
  const checker::Portfolio& portfolio = run_.portfolio;
  TableRow row(2);
  if (unit < portfolio.units.size()) {
    row = {view_.title(unit), std::string(standing_word(view_.unit(unit).standing, run_.lang))};
  }
  if (plan >= portfolio.plans.size()) {
    row.resize(5);
    return row;
  }
  const checker::PlanLine& line = portfolio.plans[plan];
  row.emplace_back(line.file.str());
  row.emplace_back(line.plan.symbol.str());
  line.date ? row.emplace_back(*line.date) : row.emplace_back(line.plan.date.str());
  return row;
}

TableRow FindingRows::of_unit(const UnitFinding& finding) const {
  const RuleCard& card = (*run_.info.cards)[finding.rule];
  TableRow row = begun(finding.unit, finding.plan);
  const std::string place = finding.path.empty() ? "" : checker::place_words(finding.path).in(run_.lang);
  row.insert(row.end(), {std::string(severity_word(finding.severity, run_.lang)),
                         place,
                         {},
                         {},
                         finding.say.str(),
                         bases_text(card.basis, run_.lang, true),
                         finding.remedy.str(),
                         {},
                         card.title.in(run_.lang),
                         card.id,
                         card.pack,
                         {},
                         finding.path.str(),
                         finding.fingerprint.str()});
  return row;
}

void FindingRows::of_units(const std::function<void(TableRow row)>& take) const {
  const checker::Portfolio& portfolio = run_.portfolio;
  for (std::uint32_t unit = 0; unit < portfolio.units.size(); ++unit) {
    for (const std::uint32_t at : portfolio.units[unit].findings) take(of_unit(portfolio.findings[at]));
    if (view_.unit(unit).unserved) take(unserved_row(unit));
    if (!portfolio.units[unit].findings.empty() || view_.unit(unit).standing != Standing::kMissing) continue;
    TableRow row = begun(unit, kNone);
    row.resize(heads().size());
    row[kProblemColumn] = view_.reasons(unit).front();
    take(std::move(row));
  }
  for (const UnitFinding& finding : portfolio.findings) {
    if (finding.unit >= portfolio.units.size()) take(of_unit(finding));
  }
}

TableRow FindingRows::unserved_row(std::uint32_t unit) const {
  TableRow row = begun(unit, view_.unit(unit).plan_number);
  row.resize(heads().size());
  row[kSeverityColumn] = std::string(severity_word(checker::Severity::kInfo, run_.lang));
  row[kProblemColumn] = view_.unserved_text(unit);
  return row;
}

TableRow FindingRows::of_plan(std::uint32_t plan, const KeptFinding& finding) const {
  const RuleCard& card = (*run_.info.cards)[finding.rule];
  const auto number = [](std::uint32_t value) { return TableCell(std::uint64_t{value}); };
  TableRow row = begun(run_.portfolio.plans[plan].unit, plan);
  row.insert(
      row.end(),
      {std::string(severity_word(finding.severity, run_.lang)), checker::place_words(finding.path).in(run_.lang),
       number(finding.begin.line), number(finding.begin.grapheme), finding.say,
       bases_text(bases_of(finding, card), run_.lang, true), finding.remedy, finding.excerpt, card.title.in(run_.lang),
       card.id, card.pack, finding.waived ? TableCell(waiver_text(finding.waiver, run_.lang)) : TableCell(),
       finding.path, finding.fingerprint});
  return row;
}

}  // namespace rasoat::reports
