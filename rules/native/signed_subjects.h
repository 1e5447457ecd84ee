// Of the subjects of a check those whose text has a rare sign (plans/text_signs.h): nearly none, so that a check of all
// texts need not look at each.
//
//   each_signed(asked.subjects, readings, [&](std::size_t i) { … asked.subjects[i] … });
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>

#include "plans/readings.h"

namespace rasoat::rules {

// Subjects mostly come in the plan’s order, as these texts do; any order is right.
template <typename Visit>
void each_signed(std::span<const plans::PlanNode> subjects, plans::Readings& readings, const Visit& visit) {
  const std::span<const plans::PlanNode> texts = readings.signed_texts();
  auto next = texts.begin();
  for (std::size_t i = 0; i < subjects.size(); ++i) {
    if (i > 0 && subjects[i] < subjects[i - 1]) next = std::ranges::lower_bound(texts, subjects[i]);
    while (next != texts.end() && *next < subjects[i]) ++next;
    if (next != texts.end() && *next == subjects[i]) visit(i);
  }
}

}  // namespace rasoat::rules
