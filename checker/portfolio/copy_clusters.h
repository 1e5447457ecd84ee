// Pairs of copies put in order: clusters of plans that hang together, the earliest first.
//
//   PlanSets links(plans + 1);
//   links.join(a, b);
//   put_in_clusters(copies, traits, superior_plan, portfolio);   // portfolio.copies, portfolio.clusters
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

#include "checker/audit/portfolio.h"
#include "checker/portfolio/plan_record.h"

namespace rasoat::checker {

// Numbers gathered in sets; a set goes by its least number.
class PlanSets {
 public:
  explicit PlanSets(std::size_t count) : above_(count) { std::iota(above_.begin(), above_.end(), 0U); }

  [[nodiscard]] std::uint32_t first_of(std::uint32_t plan) {
    while (above_[plan] != plan) plan = above_[plan] = above_[above_[plan]];
    return plan;
  }
  [[nodiscard]] bool joined(std::uint32_t a, std::uint32_t b) { return first_of(a) == first_of(b); }
  void join(std::uint32_t a, std::uint32_t b) {
    const std::uint32_t first = first_of(a);
    const std::uint32_t other = first_of(b);
    above_[std::max(first, other)] = std::min(first, other);
  }

 private:
  std::vector<std::uint32_t> above_;
};

// Is the one earlier than the other: by its date, where both have one; a dated one before an undated; then by path.
[[nodiscard]] bool is_earlier(const std::vector<PlanTraits>& traits, std::uint32_t a, std::uint32_t b);
// Do their dates say which is the earlier?
[[nodiscard]] bool is_order_known(const std::vector<PlanTraits>& traits, std::uint32_t a, std::uint32_t b);

// Puts the copies found into the portfolio, cluster by cluster. `a` of a copy is kNone where it is the superior's plan
// and none of the portfolio's.
void put_in_clusters(std::vector<Copy> copies, const std::vector<PlanTraits>& traits, std::uint32_t superior_plan,
                     Portfolio& portfolio);

}  // namespace rasoat::checker
