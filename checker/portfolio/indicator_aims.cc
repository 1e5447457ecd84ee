#include "checker/portfolio/indicator_aims.h"

#include "checker/node_text.h"
#include "checker/plan_facts.h"
#include "plans/text.h"
#include "plans/value.h"
#include "rules/registry/name_words.h"

namespace rasoat::checker {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

// "Tỷ lệ" alone names many things.
constexpr std::size_t kFewestWords = 3;

bool says(const Plan& plan, PlanNode block, std::string_view key) {
  const PlanNode node = plan.child(block, key);
  if (node == kNoPlanNode) return false;
  if (plan[node].kind != PlanKind::kList) return !plans::is_placeholder(plan[node].text);
  for (PlanNode one = plan[node].first_child; one != kNoPlanNode; one = plan[one].next) {
    if (!plans::is_placeholder(plan[one].text)) return true;
  }
  return false;
}

}  // namespace

std::vector<Aim> aims_of(const Plan& plan, PlanNode indicator) {
  std::vector<Aim> aims;
  const std::string name = plans::fold(text_under(plan, indicator, "ten"));
  const std::string measure = plans::fold(text_under(plan, indicator, "don_vi"));
  if (rules::words_of(name).size() < kFewestWords || says(plan, indicator, "ghi_chu") ||
      says(plan, indicator, "pham_vi"))
    return aims;
  const auto add = [&](PlanNode block) {
    const plans::Value year = plans::read_value(plan, plan.child(block, "nam"));
    const plans::Value value = plans::read_value(plan, plan.child(block, "gia_tri"));
    if (year.form != plans::ValueForm::kDate || year.date.precision != plans::Precision::kYear) return;
    if (value.form != plans::ValueForm::kNumber || value.number().figures.size() != 1) return;
    plans::Figure figure = value.number().figures.front();
    const bool share = figure.percent || measure.starts_with("%") || measure.starts_with("phần trăm");
    if (!share || figure.range || figure.foreign || figure.change != plans::Change::kNone) return;
    figure.unit = {};
    const std::string of_year = std::to_string(year.date.interval.first.year);
    aims.push_back({name + '\n' + measure + '\n' + of_year, figure, std::string(trimmed(value.text)), of_year});
  };
  add(indicator);
  const PlanNode stages = plan.child(indicator, "moc");
  if (stages == kNoPlanNode) return aims;
  for (PlanNode stage = plan[stages].first_child; stage != kNoPlanNode; stage = plan[stage].next)
    if (plan[stage].kind == PlanKind::kBlock) add(stage);
  return aims;
}

bool wants_at_least(const plans::Figure& figure) {
  using enum plans::Comparator;
  if (figure.comparator == kAtLeast || figure.comparator == kAbove) return true;
  const bool stated = figure.comparator == kStated || figure.comparator == kEqual;
  return stated && figure.low == plans::Decimal{100, 0};
}

bool may_fall_short(const plans::Figure& figure) {
  using enum plans::Comparator;
  return figure.comparator != kAtMost && figure.comparator != kBelow && figure.comparator != kAbout;
}

}  // namespace rasoat::checker
