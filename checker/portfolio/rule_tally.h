// What the rules said of each plan, kept until it is known which plans count (units.h): older versions, drafts and
// second copies are no part of the totals.
//
// About half a byte a plan and rule.
//
//   RuleTally tally(rules);
//   tally.add(record);  …
//   portfolio.rules = tally.totals(portfolio.plans);   // of those that count
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "checker/audit/portfolio.h"
#include "checker/portfolio/plan_record.h"

namespace rasoat::checker {

class RuleTally {
 public:
  explicit RuleTally(std::size_t rules) : rules_(rules) {}

  void expect(std::size_t plans);
  void add(const PlanRecord& record);
  // `plans`: as they were added.
  [[nodiscard]] std::vector<RuleTotals> totals(std::span<const PlanLine> plans) const;

 private:
  [[nodiscard]] std::size_t row_size() const { return (rules_ + 1) / 2; }

  std::size_t rules_;
  std::vector<std::uint8_t> answers_;   // two in a byte, a row for each plan
  std::vector<std::uint16_t> found_;    // the rules of all findings that are not waived
  std::vector<std::size_t> found_end_;  // of each plan
};

}  // namespace rasoat::checker
