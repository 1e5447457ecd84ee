#include "rules/native/indicators.h"

#include <algorithm>

#include "plans/text.h"
#include "plans/value.h"

namespace rasoat::rules {

using plans::Block;
using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;
using plans::Value;
using plans::ValueForm;

namespace {

std::vector<PlanNode> stage_blocks(const Plan& plan, PlanNode indicator) {
  std::vector<PlanNode> blocks;
  const PlanNode list = plan.child(indicator, "moc");
  if (list == kNoPlanNode) return blocks;
  for (PlanNode at = plan[list].first_child; at != kNoPlanNode; at = plan[at].next) {
    if (plan[at].kind == PlanKind::kBlock) blocks.push_back(at);
  }
  return blocks;
}

bool mentions_words(const NativeCase& asked, PlanNode block, std::string_view key) {
  const PlanNode node = asked.plan.child(block, key);
  if (node == kNoPlanNode) return false;
  plans::Readings& readings = asked.knowledge.readings();
  return std::ranges::any_of(asked.settings.get("words"), [&](const std::string& phrase) {
    return plans::mentions_folded(readings.folded(node), readings.of_text(phrase).folded());
  });
}

}  // namespace

std::vector<IndicatorStage> stages_of(const NativeCase& asked, PlanNode indicator) {
  const Plan& plan = asked.plan;
  plans::Readings& readings = asked.knowledge.readings();
  std::vector<IndicatorStage> stages;
  for (const PlanNode block : stage_blocks(plan, indicator)) {
    const Value& year = readings.value(plan.child(block, "nam"));
    if (year.form != ValueForm::kDate) continue;
    IndicatorStage stage;
    stage.block = block;
    stage.year_node = year.node;
    stage.year = year.date.interval;
    const Value& value = readings.value(plan.child(block, "gia_tri"));
    if (value.form == ValueForm::kNumber) {
      stage.value_node = value.node;
      stage.has_figure = value.number().figures.size() == 1;
      if (stage.has_figure) stage.figure = value.number().figures[0];
    }
    stages.push_back(stage);
  }
  return stages;
}

std::vector<PlanNode> values_of(const Plan& plan, PlanNode indicator) {
  std::vector<PlanNode> values;
  const auto add = [&](PlanNode block) {
    const PlanNode value = plan.child(block, "gia_tri");
    if (value != kNoPlanNode) values.push_back(value);
  };
  add(indicator);
  for (const PlanNode block : stage_blocks(plan, indicator)) add(block);
  return values;
}

bool speaks_of_words(const NativeCase& asked, PlanNode indicator) {
  const Plan& plan = asked.plan;
  for (PlanNode at = indicator; at != kNoPlanNode; at = plan[at].parent) {
    if (plan[at].kind != PlanKind::kBlock) continue;
    if (plan[at].block != Block::kIndicator) break;
    for (const std::string_view key : {"ten", "don_vi", "pham_vi", "gia_tri"}) {
      if (mentions_words(asked, at, key)) return true;
    }
  }
  return false;
}

}  // namespace rasoat::rules
