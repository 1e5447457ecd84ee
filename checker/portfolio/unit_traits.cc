#include "checker/portfolio/unit_traits.h"

#include "plans/symbol.h"

namespace rasoat::checker {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;

namespace {

std::string symbol_under(const Plan& plan, PlanNode head, std::string_view key) {
  const std::string text = text_under(plan, head, key);
  const std::vector<plans::Symbol> found = plans::find_symbols(text);
  return found.empty() ? "" : found.front().canonical;
}

std::optional<std::int16_t> year_under(const Plan& plan, PlanNode period, std::string_view key, bool last) {
  const plans::DateReading read = plans::read_date(text_under(plan, period, key));
  if (read.outcome != plans::DateOutcome::kDate) return std::nullopt;
  return last ? read.interval.last.year : read.interval.first.year;
}

// A date of issue that is a month, a quarter or a year.
std::optional<plans::Interval> stretch_under(const Plan& plan, PlanNode head) {
  const plans::DateReading read = plans::read_date(text_under(plan, head, "ngay_ban_hanh"));
  if (read.outcome != plans::DateOutcome::kDate || read.precision == plans::Precision::kDay) return std::nullopt;
  return read.interval;
}

}  // namespace

std::optional<plans::Interval> issued_within(const UnitTraits& traits) {
  return traits.date ? plans::day_of(*traits.date) : traits.stretch;
}

UnitTraits unit_traits_of(const Plan& plan, const PlanFacts& facts) {
  UnitTraits traits;
  const PlanNode head = plan.child(plan.root(), "van_ban");
  traits.body = text_under(plan, head, "co_quan_ban_hanh");
  traits.superior = text_under(plan, head, "co_quan_cap_tren");
  traits.unit_type = facts.unit_type.code;
  traits.symbol = symbol_under(plan, head, "so_ky_hieu");
  traits.superior_symbol = symbol_under(plan, head, "don_vi_cap_tren_truc_tiep");
  traits.date = facts.plan_date;
  if (!traits.date) traits.stretch = stretch_under(plan, head);
  traits.draft = facts.draft;
  const PlanNode period = head == kNoPlanNode ? kNoPlanNode : plan.child(head, "thoi_ky");
  if (period == kNoPlanNode) return traits;
  traits.period_from = year_under(plan, period, "tu", false);
  traits.period_until = year_under(plan, period, "den", true);
  return traits;
}

}  // namespace rasoat::checker
