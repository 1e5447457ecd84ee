#include "checker/portfolio/unit_findings.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

#include "checker/fingerprint.h"
#include "checker/portfolio/unit_names.h"
#include "checker/severity.h"
#include "plans/text.h"
#include "rules/language/portfolio_terms.h"

namespace rasoat::checker {

using rules::Arguments;

namespace {

void bind_name(Arguments& arguments, std::string_view name, std::string value) {
  if (!rules::binds(arguments, name)) arguments.emplace_back(name, std::move(value));
}

}  // namespace

UnitFindings::UnitFindings(const RuleTable& table, Lang lang, std::optional<rules::Date> as_of, Portfolio& portfolio)
    : table_(table), lang_(lang), portfolio_(portfolio), titles_(portfolio.units) {
  facts_.date = as_of;
}

std::string UnitFindings::unit_title(std::uint32_t unit) const { return titles_.of(portfolio_.units[unit]); }

std::string UnitFindings::plan_symbol(std::uint32_t plan) const {
  const PlanLine& line = portfolio_.plans[plan];
  const bool has_symbol = !line.plan.symbol.empty() && !plans::is_placeholder(line.plan.symbol);
  return (has_symbol ? line.plan.symbol : line.file).str();
}

std::string UnitFindings::plan_title(std::uint32_t plan) const {
  const PlanLine& line = portfolio_.plans[plan];
  std::string title = plan_symbol(plan);
  if (title == line.file) return title;
  // As `day` writes it, lest one finding spell one date in two ways; what is no day stays as it is written.
  const plans::DateReading read = plans::read_date(line.plan.date);
  const bool is_day = read.outcome == plans::DateOutcome::kDate && read.precision == plans::Precision::kDay;
  const std::string written = is_day ? day(read.interval.first) : line.plan.date.str();
  if (written.empty()) return title;
  const bool stretch = read.outcome == plans::DateOutcome::kDate && !is_day;
  if (lang_ != Lang::kVi || stretch) return title + ", " + written;
  return title + (written.starts_with("ngày") ? " " : " ngày ") + written;
}

std::string UnitFindings::day(const rules::Date& date) const {
  return lang_ == Lang::kVi ? plans::to_vietnamese(date) : rules::to_iso(date);
}

void UnitFindings::add(std::string_view rule, FindingPlace place, Arguments arguments, const std::string& distinguishes,
                       Severity at_most) {
  const auto card = table_.find(rule);
  const rules::Rule* found = card ? table_.entries()[*card].rule : nullptr;
  if (found == nullptr || found->off || found->status == rules::Status::kRetired) return;
  UnitFinding finding;
  finding.rule = *card;
  facts_.unit_type.code = portfolio_.units[place.unit].type.str();
  finding.severity = std::min(at_most, severity_of(*found, facts_));
  finding.unit = place.unit;
  finding.plan = place.plan;
  finding.related = std::move(place.related);
  finding.path = place.path;
  bind_name(arguments, "unit", unit_title(place.unit));
  bind_name(arguments, "plan", place.plan == kNone ? "" : plan_title(place.plan));
  bind_name(arguments, "more", "0");
  for (const std::string& name : table_.entries()[*card].names) bind_name(arguments, name, "");
  finding.say = rules::format_message(found->say.in(lang_), lang_, arguments);
  finding.remedy = remedies_.one_of(rules::format_message(found->remedy.in(lang_), lang_, arguments));
  finding.fingerprint = fingerprint_base(finding, distinguishes);
  findings_.push_back(std::move(finding));
}

void UnitFindings::add_note(std::string_view rule, FindingPlace place, Arguments arguments, Answer answer) {
  if (const auto card = table_.find(rule)) noted_.emplace(std::pair(*card, place.unit), answer);
  add(rule, std::move(place), std::move(arguments), "", Severity::kInfo);
}

// The words from which the fingerprint will be made, until all findings are in their order.
std::string UnitFindings::fingerprint_base(const UnitFinding& finding, const std::string& distinguishes) const {
  const Unit& unit = portfolio_.units[finding.unit];
  std::string words = unit_key(unit.name) + '\n' + unit_key(unit.superior) + '\n';
  if (finding.plan != kNone) {
    const PlanLine& line = portfolio_.plans[finding.plan];
    const std::string file = line.file.str();
    words += line.plan.symbol.empty() ? file.substr(file.rfind('/') + 1) : plans::fold(line.plan.symbol);
  }
  return words + '\n' + distinguishes;
}

void UnitFindings::finish() {
  std::stable_sort(findings_.begin(), findings_.end(), [&](const UnitFinding& a, const UnitFinding& b) {
    return std::tie(a.unit, a.rule, a.plan) < std::tie(b.unit, b.rule, b.plan);
  });
  Fingerprints fingerprints(nullptr);
  for (UnitFinding& finding : findings_) {
    finding.fingerprint =
        fingerprints.make((*table_.cards())[finding.rule].id, plans::kNoPlanNode, finding.fingerprint.str());
    portfolio_.units[finding.unit].findings.push_back(static_cast<std::uint32_t>(portfolio_.findings.size()));
    portfolio_.findings.push_back(std::move(finding));
  }
  count_totals();
}

// Of these rules the units are counted, not the plans.
void UnitFindings::count_totals() {
  const auto units = static_cast<std::uint32_t>(portfolio_.units.size());
  for (std::uint32_t card = 0; card < table_.entries().size(); ++card) {
    const rules::Rule* rule = table_.entries()[card].rule;
    const auto terms = rule == nullptr ? std::nullopt : rules::find_portfolio_terms(rule->portfolio);
    if (!terms) continue;
    const bool asked = !rule->off && rule->status != rules::Status::kRetired &&
                       (!terms->needs_roster || portfolio_.has_roster) &&
                       (!terms->needs_superior || !portfolio_.superior_file.empty());
    RuleTotals& totals = portfolio_.rules[card];
    totals = {};
    const auto answers = [&](const Unit& unit) {
      return asked && (!terms->of_listed || unit.submission != Submission::kUnlisted) &&
             (terms->of_missing || !unit.plans.empty());
    };
    const auto answering = static_cast<std::uint32_t>(std::ranges::count_if(portfolio_.units, answers));
    totals.holds = answering;
    totals.not_applicable = units - answering;
  }
  std::set<std::pair<std::uint32_t, std::uint32_t>> broken;
  for (const UnitFinding& finding : portfolio_.findings) {
    RuleTotals& totals = portfolio_.rules[finding.rule];
    ++totals.findings;
    if (!broken.emplace(finding.rule, finding.unit).second) continue;
    const auto noted = noted_.find({finding.rule, finding.unit});
    const Answer answer = noted == noted_.end() ? Answer::kBroken : noted->second;
    ++(answer == Answer::kBroken      ? totals.broken
       : answer == Answer::kUndecided ? totals.undecided
                                      : totals.not_applicable);
    if (totals.holds > 0) --totals.holds;
  }
}

}  // namespace rasoat::checker
