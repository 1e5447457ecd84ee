#include "checker/portfolio/unit_rules.h"

#include <chrono>
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
    if (all.roster != nullptr) nearest_.emplace(*all.roster);
  }

  void judge(std::uint32_t number) {
    const Unit& unit = portfolio_.units[number];
    if (unit.plans.empty()) return missing(number);
    for (const std::uint32_t plan : unit.plans) {
      if (portfolio_.plans[plan].read_completely) continue;
      const bool called_by_file = unit.name == portfolio_.plans[plan].file;
      findings_.add("unit-plan-unreadable", {number, plan}, {{"owner", called_by_file ? "none" : "known"}});
    }
    if (unit.submission == Submission::kUnlisted) unlisted(number);
    const std::uint32_t first = unit.plans.front();
    if (!portfolio_.plans[first].read_completely) return;
    if (traits(first).draft) {
      findings_.add("unit-draft-only", {number, first}, {});
    } else {
      late(number);
      others(number);
    }
    period(number);
  }

 private:
  const UnitTraits& traits(std::uint32_t plan) const { return all_.traits[plan].unit; }

  bool is_before(std::uint32_t a, std::uint32_t b) const {
    const auto one = issued_within(traits(a)), other = issued_within(traits(b));
    return one && other && one->last < other->first;
  }

  void missing(std::uint32_t number) {
    const std::optional<rules::Date>& due = portfolio_.units[number].due;
    const bool open = due && all_.as_of && *all_.as_of <= *due;
    std::string state = !due ? "undated" : !all_.as_of ? "dated" : open ? "open" : "overdue";
    rules::Arguments arguments = {{"due", due ? findings_.day(*due) : ""}, {"state", std::move(state)}};
    if (open) return findings_.add_note("unit-plan-missing", {number}, std::move(arguments), Answer::kNotApplicable);
    findings_.add("unit-plan-missing", {number}, std::move(arguments));
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
    const std::string near = named && !ambiguous ? nearest_->of(traits(first).body) : "";
    findings_.add("unit-not-in-roster", {number, first},
                  {{"reason", ambiguous ? "ambiguous"
                              : named   ? "unknown"
                                        : "unnamed"},
                   {"near", near.empty() ? "none" : near},
                   {"first", ambiguous ? findings_.unit_title(match.first) : ""},
                   {"second", ambiguous ? findings_.unit_title(match.second) : ""}});
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
  std::optional<NearestUnit> nearest_;
};

}  // namespace

void judge_units(const SettledUnits& all, const Portfolio& portfolio, UnitFindings& findings) {
  UnitJudge judge(all, portfolio, findings);
  for (std::uint32_t number = 0; number < portfolio.units.size(); ++number) judge.judge(number);
}

}  // namespace rasoat::checker
