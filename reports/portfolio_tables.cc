#include "reports/portfolio_tables.h"

#include "checker/audit/place_words.h"
#include "reports/portfolio_words.h"
#include "reports/words.h"

namespace rasoat::reports {

using checker::Copy;
using checker::Lang;
using checker::PlanLine;
using checker::PortfolioRun;
using checker::Unit;

namespace {

TableCell number(std::uint64_t value) { return value; }

std::vector<std::string> heads_of(Lang lang, std::initializer_list<AuditWord> words) {
  std::vector<std::string> heads;
  for (const AuditWord which : words) heads.emplace_back(word(which, lang));
  return heads;
}

// The cluster in which each copy stands, from 1; 0 for none.
std::vector<std::uint64_t> groups_of(const checker::Portfolio& portfolio) {
  std::vector<std::uint64_t> groups(portfolio.copies.size(), 0);
  for (std::size_t at = 0; at < portfolio.clusters.size(); ++at) {
    for (const std::uint32_t copy : portfolio.clusters[at].copies) {
      if (copy < groups.size()) groups[copy] = at + 1;
    }
  }
  return groups;
}

std::string file_of(const PortfolioRun& run, std::uint32_t plan) {
  const auto& plans = run.portfolio.plans;
  return plan < plans.size() ? plans[plan].file.str() : run.portfolio.superior_file;
}

}  // namespace

std::vector<std::string> unit_heads(const PortfolioRun& run) {
  using enum AuditWord;
  std::vector<std::string> heads =
      heads_of(run.lang, {kNumber, kUnit, kUnitType, kSuperior, kDue, kPlanDate, kSubmission, kConclusion});
  for (const Word which : {Word::kError, Word::kWarning, Word::kInfo}) heads.emplace_back(word(which, run.lang));
  const std::vector<std::string> more = heads_of(run.lang, {kUndecided, kReason, kSymbol, kTitle, kFile});
  heads.insert(heads.end(), more.begin(), more.end());
  if (run.trend.known) {
    for (std::string& head : heads_of(run.lang, {kNew, kPersisting, kFixed})) heads.push_back(std::move(head));
  }
  return heads;
}

void unit_rows(const PortfolioRun& run, const PortfolioView& view, const TakeRow& take) {
  for (std::uint32_t at = 0; at < run.portfolio.units.size(); ++at) {
    const Unit& unit = run.portfolio.units[at];
    const UnitView seen = view.unit(at);
    const PlanLine none;
    const PlanLine& plan = seen.plan != nullptr ? *seen.plan : none;
    TableRow row = {number(at + 1), unit.name.str(), checker::unit_type_words(unit.type).in(run.lang),
                    unit.superior.str()};
    unit.due ? row.emplace_back(*unit.due) : row.emplace_back();
    plan.date ? row.emplace_back(*plan.date) : row.emplace_back(plan.plan.date.str());
    // A plan that is not there has no findings, which is not the same as none.
    const auto count = [&](std::uint32_t value) {
      return seen.plan != nullptr || value > 0 ? number(value) : TableCell();
    };
    row.insert(row.end(), {std::string(submission_word(unit.submission, run.lang)),
                           std::string(standing_word(seen.standing, run.lang)), count(seen.errors),
                           count(seen.warnings), count(seen.infos), count(plan.undecided), view.reasons_text(at),
                           plan.plan.symbol.str(), plan.plan.title.str(), plan.file.str()});
    if (run.trend.known) {
      const checker::TrendCounts trend = at < run.trend.units.size() ? run.trend.units[at] : checker::TrendCounts{};
      row.insert(row.end(), {number(trend.added), number(trend.persisting), number(trend.fixed)});
    }
    take(std::move(row));
  }
}

std::vector<std::string> copy_heads(const PortfolioRun& run) {
  using enum AuditWord;
  std::vector<std::string> heads = heads_of(run.lang, {kGroup, kSharePercent, kPlanA, kPlanB, kPlaceA});
  heads.emplace_back(word(kLine, run.lang));
  heads.emplace_back(word(kPassageA, run.lang));
  heads.emplace_back(word(kPlaceB, run.lang));
  heads.emplace_back(word(kLine, run.lang));
  heads.emplace_back(word(kPassageB, run.lang));
  heads.push_back(std::string(word(kFile, run.lang)) + " 1");
  heads.push_back(std::string(word(kFile, run.lang)) + " 2");
  return heads;
}

void copy_rows(const PortfolioRun& run, const PortfolioView& view, const TakeRow& take) {
  const std::vector<std::uint64_t> groups = groups_of(run.portfolio);
  for (std::size_t at = 0; at < run.portfolio.copies.size(); ++at) {
    const Copy& copy = run.portfolio.copies[at];
    const TableRow begun = {groups[at] == 0 ? TableCell() : number(groups[at]), number(copy.percent),
                            view.owner(copy.a), view.owner(copy.b)};
    const TableRow files = {file_of(run, copy.a), file_of(run, copy.b)};
    const auto finish = [&](TableRow row) {
      row.insert(row.end(), files.begin(), files.end());
      take(std::move(row));
    };
    if (copy.passages.empty()) {
      TableRow row = begun;
      row.resize(begun.size() + 6);
      finish(std::move(row));
    }
    for (const checker::CopiedPassage& passage : copy.passages) {
      TableRow row = begun;
      row.insert(row.end(),
                 {checker::place_words(passage.path_a).in(run.lang), number(passage.line_a), passage.text_a,
                  checker::place_words(passage.path_b).in(run.lang), number(passage.line_b), passage.text_b});
      finish(std::move(row));
    }
  }
}

void figure_rows(const PortfolioRun& run, const PortfolioView& view, const TakeRow& take) {
  const PortfolioFigures& figures = view.figures();
  const auto row = [&](std::string_view name, std::uint64_t value) { take({std::string(name), value}); };
  const bool listed = run.portfolio.has_roster;
  row(word(listed ? AuditWord::kUnitsToSubmit : AuditWord::kUnits, run.lang), figures.units);
  row(word(AuditWord::kSubmitted, run.lang), figures.submitted);
  if (listed) row(word(AuditWord::kStandingMissing, run.lang), figures.missing);
  row(word(AuditWord::kLate, run.lang), figures.late);
  row(word(AuditWord::kStandingReady, run.lang), figures.ready);
  row(word(AuditWord::kStandingIncomplete, run.lang), figures.incomplete);
  row(word(AuditWord::kStandingNotVerified, run.lang), figures.not_verified);
  row(word(AuditWord::kCopied, run.lang), figures.copied);
  row(word(AuditWord::kPlans, run.lang), figures.plans);
  if (listed) row(word(AuditWord::kUnlistedPlans, run.lang), figures.unlisted_plans);
}

}  // namespace rasoat::reports
