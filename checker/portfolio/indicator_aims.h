// The figures of an indicator that can be compared between two plans: shares in per cent, by name, measure and year.
//
//   for (const Aim& aim : aims_of(plan, indicator)) targets[aim.key] = aim.figure;
#pragma once

#include <string>
#include <vector>

#include "plans/number.h"
#include "plans/plan.h"

namespace rasoat::checker {

struct Aim {
  std::string key;       // name, measure and year, folded
  plans::Figure figure;  // its `unit` is empty
  std::string raw;
  std::string year;
};

// One for each year that the indicator or its stages give; none where it is not comparable: it has a scope or a remark,
// its name says too little, it is no share.
[[nodiscard]] std::vector<Aim> aims_of(const plans::Plan& plan, plans::PlanNode indicator);

// The superior wants this much or more: said so, or 100%.
[[nodiscard]] bool wants_at_least(const plans::Figure& figure);
// A figure that, being lower, falls short; "không quá" does not.
[[nodiscard]] bool may_fall_short(const plans::Figure& figure);

}  // namespace rasoat::checker
