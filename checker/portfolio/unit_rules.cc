#include "checker/portfolio/unit_rules.h"

#include <chrono>
#include <map>
#include <string>
#include <utility>

namespace rasoat::checker {

namespace {

int days_between(const rules::Date& from, const rules::Date& to) {
  const auto days = [](const rules::Date& date) {
    const std::chrono::year_month_day day{std::chrono::year(date.year),
                                          std::chrono::month(static_cast<unsigned>(date.month)),
                                          std::chrono::day(static_cast<unsigned>(date.day))};
    return std::chrono::sys_days(day);
  };
  return static_cast<int>((days(to) - days(from)).count());
}

std::string years(const std::optional<std::int16_t>& from, const std::optional<std::int16_t>& until) {
  const std::string first = from ? std::to_string(*from) : "…";
  const std::string last = until ? std::to_string(*until) : "…";
  return first == last ? first : first + "–" + last;
}

class UnitJudge {
 public:
  UnitJudge(const SettledUnits& all, const Portfolio& portfolio, UnitFindings& findings)
      : all_(all), portfolio_(portfolio), findings_(findings) {
    if (all.roster != nullptr) find_near();
  }

  void judge(std::uint32_t number) {
    const Unit& unit = portfolio_.units[number];
    if (unit.plans.empty()) return missing(number);
    for (const std::uint32_t plan : unit.plans) {
      if (portfolio_.plans[plan].read_completely) continue;
      const bool called_by_file = unit.name == portfolio_.plans[plan].file;
      findings_.add("unit-plan-unreadable", {number, plan}, {{"owner", called_by_file ? "none" : "known"}});
    }
    for (const std::uint32_t plan : unit.plans) dated_ahead(number, plan);
    if (unit.submission == Submission::kUnlisted) unlisted(number);
    const std::uint32_t first = unit.plans.front();
    if (!portfolio_.plans[first].read_completely) return;
    if (traits(first).draft) {
      const DueState due = due_state(number);
      findings_.add("unit-draft-only", {number, first}, due.arguments(), "",
                    due.state == "overdue" ? Severity::kError : Severity::kWarning);
    } else {
      late(number);
      others(number);
    }
    period(number);
  }

 private:
  const UnitTraits& traits(std::uint32_t plan) const { return all_.traits[plan].unit; }

  // Plans of no unit of the roster whose bodies are called much like one that has sent nothing.
  void find_near() {
    NearestUnit nearest(*all_.roster);
    for (std::uint32_t number = 0; number < portfolio_.units.size(); ++number) {
      const Unit& unit = portfolio_.units[number];
      if (unit.submission != Submission::kUnlisted || unit.plans.empty()) continue;
      const std::uint32_t plan = unit.plans.front();
      if (traits(plan).body.empty() || all_.settled.ambiguous[number].first != kNone) continue;
      const std::uint32_t near = nearest.of(traits(plan).body);
      if (near == kNone) continue;
      near_[number] = near;
      plan_near_.emplace(near, plan);
    }
  }

  bool is_before(std::uint32_t a, std::uint32_t b) const {
    const auto one = issued_within(traits(a)), other = issued_within(traits(b));
    return one && other && one->last < other->first;
  }

  // Has the day passed by which the unit was to send its plan?
  struct DueState {
    std::string_view state;
    std::string day;
    [[nodiscard]] rules::Arguments arguments() const { return {{"due", day}, {"state", std::string(state)}}; }
  };
  [[nodiscard]] DueState due_state(std::uint32_t number) const {
    const std::optional<rules::Date>& due = portfolio_.units[number].due;
    if (!due) return {"undated", ""};
    return {!all_.as_of ? "dated" : *all_.as_of <= *due ? "open" : "overdue", findings_.day(*due)};
  }

  void missing(std::uint32_t number) {
    const DueState due = due_state(number);
    rules::Arguments arguments = due.arguments();
    const auto near = plan_near_.find(number);
    arguments.emplace_back("near", near == plan_near_.end() ? "none" : portfolio_.plans[near->second].file.str());
    FindingPlace place{number};
    if (near != plan_near_.end()) place.related.push_back(near->second);
    if (due.state == "open")
      return findings_.add_note("unit-plan-missing", std::move(place), std::move(arguments), Answer::kNotApplicable);
    findings_.add("unit-plan-missing", std::move(place), std::move(arguments));
  }

  void unlisted(std::uint32_t number) {
    const std::uint32_t first = portfolio_.units[number].plans.front();
    const bool named = !traits(first).body.empty();
    if (!named && !portfolio_.plans[first].read_completely) return;
    const UnitMatch& match = all_.settled.ambiguous[number];
    if (match.is_namesake()) {
      findings_.add("unit-not-in-roster", {number, first},
                    {{"reason", "elsewhere"},
                     {"near", "none"},
                     {"unit", name_with_superior(portfolio_.units[number])},
                     {"first", name_with_superior(portfolio_.units[match.first])}});
      return;
    }
    const bool ambiguous = match.is_ambiguous();
    const auto near = near_.find(number);
    findings_.add("unit-not-in-roster", {number, first},
                  {{"reason", ambiguous ? "ambiguous"
                              : named   ? "unknown"
                                        : "unnamed"},
                   {"near", near == near_.end() ? "none" : all_.roster->units[near->second].name.str()},
                   {"first", ambiguous ? findings_.unit_title(match.first) : ""},
                   {"second", ambiguous ? findings_.unit_title(match.second) : ""}});
  }

  void dated_ahead(std::uint32_t number, std::uint32_t plan) {
    const auto issued = issued_within(traits(plan));
    if (!all_.as_of || !issued || issued->first <= *all_.as_of) return;
    findings_.add("plan-after-audit-day", {number, plan, "van_ban.ngay_ban_hanh"},
                  {{"plan", findings_.plan_symbol(plan)},
                   {"date", portfolio_.plans[plan].plan.date.str()},
                   {"as_of", findings_.day(*all_.as_of)}});
  }

  // Of what is dated by a month, a quarter, a year or not at all no day is made up.
  void late(std::uint32_t number) {
    const Unit& unit = portfolio_.units[number];
    const auto issue = first_issue(portfolio_, all_.traits, unit);
    if (!unit.due || (issue && issue->is_in_time(*unit.due))) return;
    if (!issue) {
      const FindingPlace place{number, unit.plans.front(), "van_ban.ngay_ban_hanh"};
      return findings_.add_note("unit-plan-late", place,
                                {{"state", "none"},
                                 {"plan", findings_.plan_symbol(unit.plans.front())},
                                 {"due", findings_.day(*unit.due)},
                                 {"days", "0"},
                                 {"date", ""}},
                                Answer::kUndecided);
    }
    const UnitTraits& version = traits(issue->plan);
    const rules::Date& begin = issue->within.first;
    const bool late = issue->is_late(*unit.due);
    FindingPlace place{number, issue->plan, version.date ? "" : "van_ban.ngay_ban_hanh"};
    rules::Arguments arguments = {{"due", findings_.day(*unit.due)}, {"days", "0"}};
    if (issue->has_other_in_time(*unit.due)) {
      place.related.push_back(issue->other);
      arguments.insert(arguments.end(), {{"state", "several"},
                                         {"plan", findings_.plan_title(issue->plan)},
                                         {"date", ""},
                                         {"other", findings_.plan_title(issue->other)}});
      return findings_.add_note("unit-plan-late", std::move(place), std::move(arguments), Answer::kUndecided);
    }
    if (version.date && late) {
      arguments = {{"state", "day"},
                   {"plan", findings_.plan_symbol(issue->plan)},
                   {"date", findings_.day(begin)},
                   {"due", findings_.day(*unit.due)},
                   {"days", std::to_string(days_between(*unit.due, begin))}};
      return findings_.add("unit-plan-late", place, std::move(arguments));
    }
    arguments.emplace_back("date", portfolio_.plans[issue->plan].plan.date.str());
    arguments.emplace_back("plan", findings_.plan_symbol(issue->plan));
    arguments.emplace_back("state", late ? "stretch" : "open");
    if (late) return findings_.add("unit-plan-late", place, std::move(arguments));
    findings_.add_note("unit-plan-late", place, std::move(arguments), Answer::kUndecided);
  }

  // Further files of the plan that counts, and other plans of the unit, whose faults would else be told nowhere.
  void others(std::uint32_t number) {
    const Unit& unit = portfolio_.units[number];
    const std::uint32_t first = unit.plans.front();
    for (std::size_t i = 1; i < unit.plans.size(); ++i) {
      const std::uint32_t plan = unit.plans[i];
      if (!portfolio_.plans[plan].read_completely || traits(plan).draft) continue;
      const bool alike = portfolio_.plans[first].content == portfolio_.plans[plan].content;
      if (alike || is_same_document(traits(first), traits(plan))) {
        findings_.add("unit-plan-duplicate", {number, plan, "", {first}},
                      {{"same", alike ? "content" : "symbol"},
                       {"file", portfolio_.plans[plan].file.str()},
                       {"other", portfolio_.plans[first].file.str()},
                       {"symbol", traits(plan).symbol.str()}});
      } else if (is_before(plan, first) && is_same_plan(portfolio_, all_.traits, first, plan)) {
        findings_.add("plan-superseded", {number, plan, "", {first}}, {{"other", findings_.plan_title(first)}});
      } else if (are_of_one_period(traits(first), traits(plan))) {
        other_plan(number, plan);
      }
    }
  }

  void other_plan(std::uint32_t number, std::uint32_t plan) {
    const PlanLine& line = portfolio_.plans[plan];
    if (line.verdict == Verdict::kAccepted) return;
    const std::uint32_t first = portfolio_.units[number].plans.front();
    findings_.add("unit-other-plan-incomplete", {number, plan, "", {first}},
                  {{"other", findings_.plan_title(first)},
                   {"state", line.verdict == Verdict::kNotVerified ? "unverified" : "errors"},
                   {"errors", std::to_string(line.errors)}});
  }

  void period(std::uint32_t number) {
    const std::uint32_t first = portfolio_.units[number].plans.front();
    const RosterPeriod wanted = period_of(all_.roster, number);
    if (!leaves_out(traits(first), wanted)) return;
    findings_.add("plan-wrong-period", {number, first, "van_ban.thoi_ky"},
                  {{"period", years(traits(first).period_from, traits(first).period_until)},
                   {"wanted", years(wanted.from, wanted.until)}});
  }

  const SettledUnits& all_;
  const Portfolio& portfolio_;
  UnitFindings& findings_;
  std::map<std::uint32_t, std::uint32_t> near_;       // of a unit that the roster has not: one of the roster's
  std::map<std::uint32_t, std::uint32_t> plan_near_;  // of a unit of the roster: a plan of a unit of nearly its name
};

}  // namespace

void judge_units(const SettledUnits& all, const Portfolio& portfolio, UnitFindings& findings) {
  UnitJudge judge(all, portfolio, findings);
  for (std::uint32_t number = 0; number < portfolio.units.size(); ++number) judge.judge(number);
}

}  // namespace rasoat::checker
