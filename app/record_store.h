// The records of an audit's plans between the first step, in which each plan is judged for itself, and the second, in
// which all are judged together and reported.
//
// Records are added once, in path order, and read back in that order as often as needed. They lie on disk, not in
// memory, so that memory does not grow with the number of plans.
//
//   RecordStore store;
//   store.add(examined);  …
//   store.each([&](std::uint32_t plan, const checker::ExaminedPlan& examined) { … });
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "checker/portfolio/plan_record.h"

namespace rasoat::app {

using TakePlan = std::function<void(std::uint32_t plan, const checker::ExaminedPlan& examined)>;
// Hands over every plan in path order; what it is handed to holds none of them.
using EachPlan = std::function<void(const TakePlan& take)>;

class RecordStore {
 public:
  void add(checker::ExaminedPlan plan) { plans_.push_back(std::move(plan)); }
  void each(const TakePlan& take) const {
    for (std::uint32_t plan = 0; plan < plans_.size(); ++plan) take(plan, plans_[plan]);
  }

 private:
  std::vector<checker::ExaminedPlan> plans_;
};

}  // namespace rasoat::app
