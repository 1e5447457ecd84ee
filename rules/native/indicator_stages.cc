// Check "indicator-stages": the stages of an indicator, one against the other.
#include <algorithm>
#include <optional>

#include "plans/text.h"
#include "rules/native/checks.h"
#include "rules/native/indicators.h"

namespace rasoat::rules {

using plans::Comparator;
using plans::Figure;
using plans::Plan;
using plans::PlanNode;

namespace {

enum class Direction : std::uint8_t { kUnknown, kUp, kDown };

// Where a target is "at least", later ones are no lower; bare numbers may go either way.
Direction direction_of(const std::vector<IndicatorStage>& stages) {
  bool up = false;
  bool down = false;
  for (const IndicatorStage& stage : stages) {
    const Comparator is = stage.figure.comparator;
    up = up || is == Comparator::kAtLeast || is == Comparator::kAbove;
    down = down || is == Comparator::kAtMost || is == Comparator::kBelow;
  }
  if (up == down) return Direction::kUnknown;
  return up ? Direction::kUp : Direction::kDown;
}

bool comparable(const Figure& a, const Figure& b) {
  return a.percent == b.percent && a.change == plans::Change::kNone && b.change == plans::Change::kNone &&
         plans::fold(a.unit) == plans::fold(b.unit);
}

bool goes_back(const Figure& earlier, const Figure& later, Direction direction) {
  if (!comparable(earlier, later)) return false;
  return direction == Direction::kUp ? later.high < earlier.low : later.low > earlier.high;
}

Breach breach_of(const Plan& plan, const IndicatorStage& earlier, const IndicatorStage& later, PlanNode node,
                 PlanNode pointed) {
  const auto text_of = [&](PlanNode at) { return at == plans::kNoPlanNode ? "" : std::string(plan[at].text); };
  Breach breach;
  breach.node = node;
  breach.where = plan[pointed].value;
  breach.arguments = {{"value", text_of(later.value_node)},
                      {"year", text_of(later.year_node)},
                      {"other", text_of(earlier.value_node)},
                      {"other_year", text_of(earlier.year_node)}};
  breach.related = {earlier.block};
  return breach;
}

// Years out of order are told as such: with them put right, the values may well be.
std::optional<Breach> value_going_back(const Plan& plan, PlanNode indicator, std::vector<IndicatorStage> stages) {
  if (!std::ranges::is_sorted(stages, {}, [](const IndicatorStage& stage) { return stage.year; })) return std::nullopt;
  std::erase_if(stages, [](const IndicatorStage& stage) { return !stage.has_figure; });
  const Direction direction = direction_of(stages);
  if (direction == Direction::kUnknown) return std::nullopt;
  for (std::size_t i = 1; i < stages.size(); ++i) {
    if (stages[i - 1].year.last >= stages[i].year.first) continue;
    if (!goes_back(stages[i - 1].figure, stages[i].figure, direction)) continue;
    return breach_of(plan, stages[i - 1], stages[i], plan.child(indicator, "moc"), stages[i].value_node);
  }
  return std::nullopt;
}

std::optional<Breach> year_going_back(const Plan& plan, const std::vector<IndicatorStage>& stages) {
  for (std::size_t i = 1; i < stages.size(); ++i) {
    if (stages[i].year.last >= stages[i - 1].year.first) continue;
    return breach_of(plan, stages[i - 1], stages[i], stages[i].year_node, stages[i].year_node);
  }
  return std::nullopt;
}

}  // namespace

NativeVerdicts indicator_stages(const NativeCase& asked) {
  const bool values = asked.settings.word("fault") == "values";
  NativeVerdicts verdicts;
  for (std::size_t i = 0; i < asked.subjects.size(); ++i) {
    const PlanNode indicator = asked.subjects[i];
    const std::vector<IndicatorStage> stages = stages_of(asked, indicator);
    std::optional<Breach> breach =
        values ? value_going_back(asked.plan, indicator, stages) : year_going_back(asked.plan, stages);
    if (breach && !speaks_of_words(asked, indicator)) verdicts[i].breaches.push_back(std::move(*breach));
  }
  return verdicts;
}

}  // namespace rasoat::rules
