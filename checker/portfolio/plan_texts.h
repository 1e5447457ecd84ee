// The plans of a portfolio opened again for their words, a few at a time; and what many of them say alike. Asked from
// any thread, as often as one likes: what was opened last is held.
//
//   PlanTexts texts(wishes.open, portfolio);
//   const PlanTexts::Text text = texts.of(7);          // null: it can no longer be opened
//   for (const std::uint32_t run : texts.runs_of_more({1, 2, 3}, 2)) known.add(run);
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include "checker/portfolio/plan_comparison.h"
#include "checker/portfolio/portfolio_judge.h"

namespace rasoat::checker {

class PlanTexts {
 public:
  using Text = std::shared_ptr<const PlanText>;
  // Both must outlive it; `open` may be asked from any thread.
  PlanTexts(const PlanOpener& open, const Portfolio& portfolio) : open_(open), portfolio_(portfolio) {}

  [[nodiscard]] Text of(std::uint32_t plan);
  // The runs that more than `few` of the plans have.
  [[nodiscard]] std::vector<std::uint32_t> runs_of_more(const std::vector<std::uint32_t>& plans, std::size_t few);

 private:
  [[nodiscard]] std::optional<Text> held(std::uint32_t plan) const;

  const PlanOpener& open_;
  const Portfolio& portfolio_;
  mutable std::mutex mutex_;
  std::deque<std::pair<std::uint32_t, Text>> held_;  // the last one opened last
};

// As many of the plans as `most`, at even distances.
[[nodiscard]] std::vector<std::uint32_t> evenly(const std::vector<std::uint32_t>& plans, std::size_t most);

}  // namespace rasoat::checker
