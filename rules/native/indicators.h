// Indicators as the native checks on figures read them: their figures, their stages, and the words that make a
// comparison doubtful.
//
// Nothing here judges. What cannot be read is left out: a stage without its year or with several figures is no Stage.
// All views point into the Plan.
//
//   for (const IndicatorStage& stage : stages_of(asked, indicator)) stage.year.first.year, stage.figure.low …
#pragma once

#include <string>
#include <vector>

#include "plans/date.h"
#include "plans/number.h"
#include "plans/plan.h"
#include "rules/native/native.h"

namespace rasoat::rules {

struct IndicatorStage {
  plans::PlanNode block = plans::kNoPlanNode;  // the element of `moc`
  plans::PlanNode year_node = plans::kNoPlanNode;
  plans::PlanNode value_node = plans::kNoPlanNode;  // none where it gives no figure
  plans::Interval year;
  bool has_figure = false;  // `figure` is its only one
  plans::Figure figure;
};

// The stages whose year is understood, in order of writing.
[[nodiscard]] std::vector<IndicatorStage> stages_of(const NativeCase& asked, plans::PlanNode indicator);

// The texts that hold figures: `gia_tri` of the indicator and of its stages.
[[nodiscard]] std::vector<plans::PlanNode> values_of(const plans::Plan& plan, plans::PlanNode indicator);

// Does the indicator, or one that it is part of, speak of one of the phrases of the setting "words": in its name, unit,
// scope or value?
[[nodiscard]] bool speaks_of_words(const NativeCase& asked, plans::PlanNode indicator);

}  // namespace rasoat::rules
