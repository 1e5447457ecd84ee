// Check "tone-style": hóa and hoá, ủy and uỷ side by side in one plan.
#include "plans/syllable.h"
#include "plans/word_repair.h"
#include "rules/native/checks.h"
#include "rules/native/legacy_texts.h"

namespace rasoat::rules {

using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;
using plans::TonePlacement;

namespace {

struct Style {
  std::size_t count = 0;
  std::string sample;
  PlanNode node = plans::kNoPlanNode;  // of the first
};

void count_styles(const Plan& plan, PlanNode node, Style& new_style, Style& old_style) {
  std::string_view run;
  for (std::size_t at = 0; plans::next_run(plan[node].text, at, run);) {
    const TonePlacement placement = plans::read_syllable(run).placement;
    const bool is_new = placement == TonePlacement::kNewStyle;
    if (!is_new && placement != TonePlacement::kOldStyle) continue;
    Style& style = is_new ? new_style : old_style;
    if (style.count++ > 0) continue;
    style.sample = run;
    style.node = node;
  }
}

}  // namespace

NativeVerdicts tone_style(const NativeCase& asked) {
  NativeVerdicts verdicts;
  if (asked.subjects.empty()) return verdicts;
  Style new_style, old_style;
  const LegacyTexts& legacy = legacy_texts(asked);
  for (const PlanNode node : asked.plan.nodes()) {
    if (asked.plan[node].kind == PlanKind::kText && !legacy.holds(node))
      count_styles(asked.plan, node, new_style, old_style);
  }
  if (new_style.count == 0 || old_style.count == 0) return verdicts;
  const PlanNode rarer = new_style.count < old_style.count ? new_style.node : old_style.node;
  Breach breach;
  breach.node = rarer;
  breach.where = asked.plan[rarer].value;
  breach.arguments = {{"new_count", std::to_string(new_style.count)},
                      {"old_count", std::to_string(old_style.count)},
                      {"new_sample", new_style.sample},
                      {"old_sample", old_style.sample}};
  verdicts[0].breaches.push_back(std::move(breach));
  return verdicts;
}

}  // namespace rasoat::rules
