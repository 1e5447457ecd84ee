#include "checker/portfolio/units.h"

#include <algorithm>
#include <ranges>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "checker/portfolio/unit_names.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/registry/name_order.h"
#include "rules/registry/names.h"

namespace rasoat::checker {

namespace {

// On one line.
SharedText shown_name(const SharedText& written) {
  std::string name;
  for (const char c : plans::compose(written)) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!blank) {
      name += c;
    } else if (!name.empty() && name.back() != ' ') {
      name += ' ';
    }
  }
  while (name.ends_with(' ')) name.pop_back();
  return name == written ? written : SharedText(name);
}

class UnitBook {
 public:
  UnitBook(const UnitQuestion& question, Portfolio& portfolio) : question_(question), portfolio_(portfolio) {
    portfolio.has_roster = question.roster != nullptr;
    if (question.roster == nullptr) return;
    finder_.emplace(*question.roster, question.registry);
    units().reserve(question.roster->units.size());
    for (const RosterUnit& one : question.roster->units) add_listed(one);
  }

  void add(std::uint32_t plan, const UnitTraits& traits) {
    PlanLine& line = portfolio_.plans[plan];
    const UnitMatch match = finder_ ? finder_->find(traits, line.file) : UnitMatch{};
    line.unit = match.unit != kNone ? match.unit : unlisted(traits, line.file, match);
    unit(line.unit).plans.push_back(plan);
  }

  // The unlisted come after the roster's, by name.
  std::vector<UnitMatch> finish() {
    finder_.reset();
    by_key_ = {};
    std::vector<std::pair<std::string, std::uint32_t>> order;
    const rules::NameOrder names;
    for (std::uint32_t at = 0; at < unlisted_.size(); ++at)
      order.emplace_back(names.key(unlisted_[at].name) + names.key(unlisted_[at].superior), at);
    std::sort(order.begin(), order.end());
    std::vector<UnitMatch> ambiguous(units().size());
    units().reserve(units().size() + unlisted_.size());
    for (const auto& [name, from] : order) {
      for (const std::uint32_t plan : unlisted_[from].plans)
        portfolio_.plans[plan].unit = static_cast<std::uint32_t>(units().size());
      units().push_back(std::move(unlisted_[from]));
      ambiguous.push_back(ambiguous_[from]);
    }
    return ambiguous;
  }

 private:
  std::vector<Unit>& units() { return portfolio_.units; }
  // The unlisted are counted after the roster's, in the order in which they are met.
  Unit& unit(std::uint32_t number) {
    return number < units().size() ? units()[number] : unlisted_[number - units().size()];
  }

  void add_listed(const RosterUnit& one) {
    const std::optional<rules::Date> by_default = question_.due ? question_.due : question_.roster->due;
    units().push_back({shown_name(one.name),
                       one.type,
                       shown_name(one.superior),
                       one.due ? one.due : by_default,
                       Submission::kMissing,
                       kNone,
                       {},
                       {}});
  }

  std::uint32_t unlisted(const UnitTraits& traits, const SharedText& file, const UnitMatch& match) {
    const std::string key =
        traits.body.empty() ? '\n' + file.str() : loose_unit_key(traits.body) + '\n' + loose_unit_key(traits.superior);
    const auto [at, fresh] = by_key_.try_emplace(std::hash<std::string>{}(key),
                                                 static_cast<std::uint32_t>(units().size() + unlisted_.size()));
    if (fresh) {
      const bool due = question_.roster == nullptr;
      unlisted_.push_back({traits.body.empty() ? file : shown_name(traits.body),
                           traits.unit_type,
                           shown_name(traits.superior),
                           due ? question_.due : std::nullopt,
                           Submission::kUnlisted,
                           kNone,
                           {},
                           {}});
      ambiguous_.push_back(match);
    }
    return at->second;
  }

  const UnitQuestion& question_;
  Portfolio& portfolio_;
  std::optional<UnitFinder> finder_;
  std::unordered_map<std::size_t, std::uint32_t> by_key_;  // by 64 bits of hash
  std::vector<Unit> unlisted_;
  std::vector<UnitMatch> ambiguous_;  // as unlisted_
};

void order_plans(const std::vector<PlanTraits>& traits, const std::vector<PlanLine>& lines, const RosterPeriod& wanted,
                 Unit& unit) {
  const auto rank = [&](std::uint32_t plan) {
    const UnitTraits& one = traits[plan].unit;
    return std::tuple(lines[plan].read_completely, !one.draft, !leaves_out(one, wanted),
                      lines[plan].guidance_without_pack.empty(), issued_within(one).value_or(plans::Interval{}).first);
  };
  std::stable_sort(unit.plans.begin(), unit.plans.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return rank(a) > rank(b); });
}

void settle_submission(const Portfolio& portfolio, const std::vector<PlanTraits>& traits, Unit& unit) {
  const std::uint32_t counting = unit.plans.front();
  unit.submission = !portfolio.plans[counting].read_completely ? Submission::kUnreadable
                    : traits[counting].unit.draft              ? Submission::kDraftOnly
                                                               : Submission::kSubmitted;
  const auto issue =
      unit.due && unit.submission == Submission::kSubmitted ? first_issue(portfolio, traits, unit) : std::nullopt;
  if (!issue || !issue->is_late(*unit.due)) return;
  unit.submission = Submission::kLate;
  unit.late_by = issue->plan;
}

std::string_view type_of(const UnitTraits& traits) { return plans::parts_of(traits.symbol).type; }

// Of symbols, which are few; each ends its line. A plan that names none may be for another.
bool share_one(std::string_view a, std::string_view b) {
  const auto lines = [](std::string_view text) { return std::views::split(text, '\n'); };
  const auto is_in_b = [&](const auto& line) {
    const auto is_same = [&](const auto& other) { return std::ranges::equal(line, other); };
    return !std::ranges::empty(line) && std::ranges::any_of(lines(b), is_same);
  };
  return a == b || std::ranges::any_of(lines(a), is_in_b);
}

bool agree(const std::optional<std::int16_t>& a, const std::optional<std::int16_t>& b) { return !a || !b || *a == *b; }

}  // namespace

RosterPeriod period_of(const Roster* roster, std::uint32_t unit) {
  if (roster == nullptr || unit >= roster->units.size()) return {};
  const RosterPeriod& own = roster->units[unit].period;
  return own.asked() ? own : roster->period;
}

bool leaves_out(const UnitTraits& plan, const RosterPeriod& wanted) {
  return (wanted.from && plan.period_from && *wanted.from < *plan.period_from) ||
         (wanted.until && plan.period_until && *plan.period_until < *wanted.until);
}

bool is_same_document(const UnitTraits& a, const UnitTraits& b) {
  if (a.symbol.empty() || b.symbol.empty() || a.draft || b.draft) return false;
  if (rules::symbol_key(a.symbol) != rules::symbol_key(b.symbol)) return false;
  const auto one = issued_within(a), other = issued_within(b);
  return !one || !other || one->first.year == other->first.year;
}

bool are_of_one_period(const UnitTraits& a, const UnitTraits& b) {
  return agree(a.period_from, b.period_from) && agree(a.period_until, b.period_until);
}

bool is_same_plan(const Portfolio& portfolio, const std::vector<PlanTraits>& traits, std::uint32_t a, std::uint32_t b) {
  const UnitTraits& one = traits[a].unit;
  const UnitTraits& other = traits[b].unit;
  const std::string_view type = type_of(one), other_type = type_of(other);
  return share_one(portfolio.plans[a].plan.guidance, portfolio.plans[b].plan.guidance) &&
         are_of_one_period(one, other) && (type.empty() || other_type.empty() || type == other_type);
}

std::optional<FirstIssue> first_issue(const Portfolio& portfolio, const std::vector<PlanTraits>& traits,
                                      const Unit& unit) {
  const std::uint32_t counting = unit.plans.front();
  const std::optional<plans::Interval> last = issued_within(traits[counting].unit);
  if (!last) return std::nullopt;
  FirstIssue first{counting, *last, last->last, kNone, {}};
  for (const std::uint32_t plan : unit.plans) {
    const UnitTraits& one = traits[plan].unit;
    const std::optional<plans::Interval> issued = issued_within(one);
    if (one.draft || !issued) continue;
    // What could not be read in full may have been in time.
    const bool version = !portfolio.plans[plan].read_completely || is_same_document(traits[counting].unit, one) ||
                         is_same_plan(portfolio, traits, counting, plan);
    if (!version) {
      if (first.other == kNone || issued->last < first.other_by) {
        first.other = plan;
        first.other_by = issued->last;
      }
      continue;
    }
    first.by = std::min(first.by, issued->last);
    if (*issued < first.within) {
      first.plan = plan;
      first.within = *issued;
    }
  }
  return first;
}

Settled settle_units(const UnitQuestion& question, const std::vector<PlanTraits>& traits, Portfolio& portfolio) {
  UnitBook book(question, portfolio);
  for (std::uint32_t plan = 0; plan < portfolio.plans.size(); ++plan) book.add(plan, traits[plan].unit);
  Settled settled{book.finish()};
  const std::size_t listed = question.roster == nullptr ? 0 : question.roster->units.size();
  for (std::uint32_t i = 0; i < portfolio.units.size(); ++i) {
    Unit& unit = portfolio.units[i];
    if (unit.plans.empty()) continue;
    order_plans(traits, portfolio.plans, period_of(question.roster, i), unit);
    portfolio.plans[unit.plans.front()].counts = true;
    if (i < listed || question.roster == nullptr) settle_submission(portfolio, traits, unit);
  }
  return settled;
}

}  // namespace rasoat::checker
