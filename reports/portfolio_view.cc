#include "reports/portfolio_view.h"

#include <algorithm>
#include <set>

#include "reports/basis_text.h"
#include "reports/portfolio_words.h"
#include "reports/words.h"

namespace rasoat::reports {

using checker::Copy;
using checker::kNone;
using checker::Lang;
using checker::MatrixCell;
using checker::PlanLine;
using checker::Portfolio;
using checker::PortfolioRun;
using checker::Severity;
using checker::Submission;
using checker::Unit;
using checker::UnitFinding;
using checker::Verdict;

namespace {

constexpr std::size_t kClausesNamed = 8;
constexpr std::size_t kRulesNamed = 3;

Standing standing_of(const Unit& unit, const PlanLine* plan, std::uint32_t unit_errors) {
  if (plan == nullptr || unit.submission == Submission::kMissing || unit.submission == Submission::kDraftOnly) {
    return Standing::kMissing;
  }
  if (unit.submission == Submission::kUnreadable || plan->verdict == Verdict::kNotVerified) {
    return Standing::kNotVerified;
  }
  return plan->verdict == Verdict::kIncomplete || unit_errors > 0 ? Standing::kIncomplete : Standing::kReady;
}

// “ngày 15/7/2026”, “tháng 12/2025”
std::string date_of(const PlanLine& plan, Lang lang) {
  if (!plan.date) return plan.plan.date.str();
  return (lang == Lang::kVi ? "ngày " : "") + date_words(rules::to_iso(*plan.date), lang);
}

// Which of the guidance that the plan names no pack speaks for.
std::string unserved_words(const PlanLine& plan, Lang lang) {
  std::string named = plan.guidance_without_pack.str();
  named.pop_back();
  for (std::size_t end = named.find('\n'); end != std::string::npos; end = named.find('\n', end))
    named.replace(end, 1, ", ");
  const bool all = plan.guidance_without_pack == plan.plan.guidance;
  return phrase(all ? AuditWord::kReasonGeneralRules : AuditWord::kReasonNotByGuidance, lang, {named});
}

}  // namespace

PortfolioView::PortfolioView(const PortfolioRun& run)
    : run_(run), titles_(run.portfolio.units), copy_of_(run.portfolio.plans.size(), kNone) {
  const std::vector<Copy>& copies = run.portfolio.copies;
  for (std::uint32_t at = 0; at < copies.size(); ++at) {
    for (const std::uint32_t plan : {copies[at].a, copies[at].b}) {
      if (plan >= copy_of_.size() || !copies[at].speaks_of(plan)) continue;
      std::uint32_t& greatest = copy_of_[plan];
      if (greatest == kNone || copies[greatest].percent < copies[at].percent) greatest = at;
    }
  }
  figures_.plans = static_cast<std::uint32_t>(run.portfolio.plans.size());
  for (std::uint32_t at = 0; at < run.portfolio.units.size(); ++at) {
    const UnitView seen = unit(at);
    UnitFigures& of = seen.unlisted ? figures_.unlisted : figures_;
    ++of.units;
    of.submitted += seen.standing != Standing::kMissing;
    of.missing += seen.standing == Standing::kMissing;
    of.ready += seen.standing == Standing::kReady;
    of.incomplete += seen.standing == Standing::kIncomplete;
    of.not_verified += seen.standing == Standing::kNotVerified;
    of.late += seen.late;
    of.copied += seen.copied;
    of.to_write_to += seen.to_write_to();
    if (!seen.unlisted) {
      figures_.undated += !run.portfolio.units[at].due;
      figures_.not_yet_due += seen.not_yet_due;
      figures_.draft_only += seen.draft_only && !seen.not_yet_due;
      continue;
    }
    for (const std::uint32_t plan : run.portfolio.units[at].plans) {
      ++figures_.unlisted_plans;
      figures_.unlisted_not_verified += run.portfolio.plans[plan].verdict == Verdict::kNotVerified;
    }
  }
}

// That its file cannot be read is an error of the plan already: one cause is counted once.
bool PortfolioView::repeats_the_plan(const UnitFinding& finding, const UnitView& view) const {
  return view.plan != nullptr && !view.plan->read_completely && finding.plan == view.plan_number &&
         (*run_.info.cards)[finding.rule].id == "unit-plan-unreadable";
}

UnitView PortfolioView::unit(std::uint32_t number) const {
  const Portfolio& portfolio = run_.portfolio;
  const Unit& unit = portfolio.units[number];
  UnitView view;
  if (!unit.plans.empty()) {
    view.plan_number = unit.plans.front();
    view.plan = &portfolio.plans[view.plan_number];
    view.copied = copy_of_[view.plan_number] != kNone;
    view.errors = view.plan->errors;
    view.warnings = view.plan->warnings;
    view.infos = view.plan->infos;
    view.unserved = !view.plan->guidance_without_pack.empty();
  }
  std::uint32_t unit_errors = 0;
  for (const std::uint32_t at : unit.findings) {
    if (repeats_the_plan(portfolio.findings[at], view)) continue;
    const Severity severity = portfolio.findings[at].severity;
    unit_errors += severity == Severity::kError;
    view.warnings += severity == Severity::kWarning;
    view.infos += severity == Severity::kInfo;
  }
  view.errors += unit_errors;
  view.late = unit.submission == Submission::kLate;
  view.draft_only = unit.submission == Submission::kDraftOnly;
  view.unlisted = unit.submission == Submission::kUnlisted;
  view.standing = standing_of(unit, view.plan, unit_errors);
  view.not_yet_due =
      view.standing == Standing::kMissing && unit.due && !run_.as_of.empty() && run_.as_of <= rules::to_iso(*unit.due);
  return view;
}

bool PortfolioView::names_documents() const {
  const auto& columns = run_.portfolio.columns;
  return !columns.empty() && columns.front().document != columns.back().document;
}

std::string PortfolioView::clauses_with_errors(std::uint32_t plan) const {
  const Portfolio& portfolio = run_.portfolio;
  const std::span<const MatrixCell> cells = portfolio.cells_of(plan);
  const bool several = names_documents();
  std::string named;
  std::string_view document;
  std::size_t more = 0;
  for (std::size_t column = 0; column < cells.size(); ++column) {
    if (cells[column] != MatrixCell::kError) continue;
    if (++more > kClausesNamed) continue;
    const checker::MatrixColumn& clause = portfolio.columns[column];
    const bool anew = several && clause.document != document;
    named += named.empty() ? "" : anew ? "; " : ", ";
    if (anew) named += clause.document + ": ";
    named += clause.code;
    document = clause.document;
  }
  return more > kClausesNamed ? named + " …" : named;
}

std::string PortfolioView::rules_with_errors(const PlanLine& plan) const {
  std::string named;
  for (std::size_t at = 0; at < plan.error_rules.size() && at < kRulesNamed; ++at) {
    named += (at == 0 ? "“" : "; “") + (*run_.info.cards)[plan.error_rules[at]].title.in(run_.lang) + "”";
  }
  return plan.error_rules.size() > kRulesNamed ? named + " …" : named;
}

std::vector<std::string> PortfolioView::reasons(std::uint32_t number) const {
  const Lang lang = run_.lang;
  const Unit& unit = run_.portfolio.units[number];
  const UnitView view = this->unit(number);
  std::vector<std::string> reasons;
  bool names_other_plan = false;
  for (const std::uint32_t at : unit.findings) {
    const UnitFinding& finding = run_.portfolio.findings[at];
    names_other_plan = names_other_plan || !finding.related.empty();
    if (finding.severity == Severity::kInfo) continue;
    std::string say = finding.say.str();
    if (say.ends_with('.')) say.pop_back();
    reasons.push_back(std::move(say));
  }
  const std::string due = unit.due ? date_words(rules::to_iso(*unit.due), lang) : "";
  if (reasons.empty() && view.draft_only) {
    reasons.emplace_back(word(AuditWord::kReasonDraft, lang));
  } else if (reasons.empty() && view.standing == Standing::kMissing) {
    const AuditWord dated = view.not_yet_due ? AuditWord::kReasonNotYetDue : AuditWord::kReasonMissingDue;
    reasons.push_back(due.empty() ? std::string(word(AuditWord::kReasonMissing, lang)) : phrase(dated, lang, {due}));
  } else if (reasons.empty() && view.late && view.plan != nullptr) {
    const auto& plans = run_.portfolio.plans;
    const PlanLine& first = unit.late_by < plans.size() ? plans[unit.late_by] : *view.plan;
    reasons.push_back(phrase(AuditWord::kReasonLate, lang, {date_of(first, lang), due}));
  }
  if (view.plan == nullptr) return reasons;
  if (!view.plan->read_completely) reasons.emplace_back(word(AuditWord::kReasonUnreadable, lang));
  if (view.plan->undecided > 0) reasons.push_back(counted(AuditWord::kNotCheckedRules, view.plan->undecided, lang));
  if (view.unserved) reasons.push_back(unserved_words(*view.plan, lang));
  if (view.plan->errors > 0) reasons.push_back(counted(Word::kErrors, view.plan->errors, lang));
  const std::string clauses = clauses_with_errors(view.plan_number);
  if (!clauses.empty()) reasons.push_back(phrase(AuditWord::kReasonErrors, lang, {clauses}));
  const std::string rules = rules_with_errors(*view.plan);
  if (!rules.empty()) reasons.push_back(phrase(AuditWord::kReasonRules, lang, {rules}));
  if (view.copied && !names_other_plan) {
    const Copy& copy = run_.portfolio.copies[copy_of_[view.plan_number]];
    const AuditWord how = copy.is_shorter(view.plan_number) ? AuditWord::kReasonCopied : AuditWord::kReasonHoldsCopied;
    const std::uint32_t other = copy.other_than(view.plan_number);
    const std::string plan = other == kNone ? owner(other) : phrase(AuditWord::kPlanOf, lang, {owner(other)});
    reasons.push_back(phrase(how, lang, {std::to_string(copy.percent), plan}));
  }
  return reasons;
}

std::string PortfolioView::unserved_text(std::uint32_t unit) const {
  return unserved_words(*this->unit(unit).plan, run_.lang);
}

std::string PortfolioView::reasons_text(std::uint32_t unit) const {
  std::string text;
  for (const std::string& reason : reasons(unit))
    text += (text.empty() ? "" : " ") + reason + (reason.ends_with("…") ? "" : ".");
  return text;
}

std::string PortfolioView::kinds_of_missing() const {
  std::string kinds;
  for (const auto& [which, number] : {std::pair{AuditWord::kSummaryNotYetDue, figures_.not_yet_due},
                                      std::pair{AuditWord::kSummaryDraftOnly, figures_.draft_only}}) {
    if (number > 0) kinds += (kinds.empty() ? "" : ", ") + phrase(which, run_.lang, {grouped(number, run_.lang)});
  }
  return kinds.empty() ? "" : phrase(AuditWord::kSummaryMissingOf, run_.lang, {kinds});
}

// Where no day is given nobody is late by it, and whoever reads "none was late" must know.
std::string PortfolioView::lateness() const {
  const auto text = [this](std::uint32_t number) { return grouped(number, run_.lang); };
  if (figures_.undated == figures_.units) return std::string(word(AuditWord::kSummaryUndated, run_.lang));
  std::string late = phrase(AuditWord::kSummaryLate, run_.lang, {text(figures_.late)});
  if (figures_.undated == 0) return late;
  return std::move(late) + "; " + counted(AuditWord::kSummarySomeUndated, figures_.undated, run_.lang);
}

std::string PortfolioView::summary() const {
  const Lang lang = run_.lang;
  const auto text = [lang](std::uint32_t number) { return grouped(number, lang); };
  const PortfolioFigures& of = figures_;
  if (of.units + of.unlisted.units == 0) return std::string(word(AuditWord::kNoUnits, lang));
  const std::string first =
      run_.portfolio.has_roster
          ? phrase(AuditWord::kSummaryRoster, lang,
                   {text(of.units), text(of.submitted), text(of.missing), kinds_of_missing(), lateness()})
          : phrase(AuditWord::kSummaryNoRoster, lang, {text(of.plans), text(of.units)});
  const std::string verdicts =
      phrase(AuditWord::kSummaryVerdicts, lang, {text(of.ready), text(of.incomplete), text(of.not_verified)});
  if (of.unlisted_plans == 0) return first + " " + verdicts;
  const std::string others = counted(AuditWord::kSummaryUnlisted, of.unlisted_plans, lang);
  const std::string open = of.unlisted_not_verified == 0
                               ? ""
                               : phrase(AuditWord::kSummaryUnlistedOpen, lang, {text(of.unlisted_not_verified)});
  return first + " " + verdicts + " " + others + open + ".";
}

std::string PortfolioView::owner(std::uint32_t plan) const {
  const Portfolio& portfolio = run_.portfolio;
  if (plan >= portfolio.plans.size()) return std::string(word(AuditWord::kSuperiorPlan, run_.lang));
  const PlanLine& line = portfolio.plans[plan];
  if (line.unit < portfolio.units.size()) return title(line.unit);
  return (line.plan.issuer.empty() ? line.file : line.plan.issuer).str();
}

std::vector<std::uint32_t> PortfolioView::cells_of(std::size_t column) const {
  std::vector<std::uint32_t> counts(static_cast<std::size_t>(MatrixCell::kNoPlan) + 1);
  for (std::uint32_t plan = 0; plan < run_.portfolio.plans.size(); ++plan) {
    const std::span<const MatrixCell> cells = run_.portfolio.cells_of(plan);
    if (run_.portfolio.plans[plan].counts && !cells.empty()) ++counts[static_cast<std::size_t>(cells[column])];
  }
  return counts;
}

std::vector<std::uint32_t> PortfolioView::broken_rules() const {
  const auto& totals = run_.portfolio.rules;
  std::set<std::uint32_t> of_units;
  for (const UnitFinding& finding : run_.portfolio.findings) of_units.insert(finding.rule);
  std::vector<std::uint32_t> broken;
  for (std::uint32_t rule = 0; rule < totals.size(); ++rule) {
    if (totals[rule].findings > 0 || totals[rule].broken > 0 || of_units.contains(rule)) broken.push_back(rule);
  }
  std::ranges::stable_sort(broken,
                           [&](std::uint32_t a, std::uint32_t b) { return totals[a].broken > totals[b].broken; });
  return broken;
}

std::vector<checker::Basis> bases_of(const checker::KeptFinding& finding, const checker::RuleCard& card) {
  std::vector<checker::Basis> bases;
  for (const std::uint8_t at : finding.bases) {
    if (at < card.basis.size()) bases.push_back(card.basis[at]);
  }
  return bases;
}

std::string bases_text(const std::vector<checker::Basis>& bases, Lang lang, bool quotes) {
  std::string out;
  for (checker::Basis basis : bases) {
    if (!quotes) {
      basis.quote.clear();
      basis.note = {};
    }
    out += (out.empty() ? "" : "; ") + basis_text(basis, lang);
  }
  return out;
}

}  // namespace rasoat::reports
