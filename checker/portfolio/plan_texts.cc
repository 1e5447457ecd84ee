#include "checker/portfolio/plan_texts.h"

#include <algorithm>

namespace rasoat::checker {

namespace {

constexpr std::size_t kTextsHeld = 4;

}  // namespace

PlanTexts::Text PlanTexts::of(std::uint32_t plan) {
  for (const auto& [held, text] : held_) {
    if (held == plan) return text;
  }
  const std::shared_ptr<const plans::SourceFile> source = open_(plan, portfolio_.plans[plan].file);
  Text text = source == nullptr ? nullptr : std::make_shared<const PlanText>(source);
  if (held_.size() == kTextsHeld) held_.erase(held_.begin());
  held_.emplace_back(plan, text);
  return text;
}

std::vector<std::uint32_t> PlanTexts::runs_of_more(const std::vector<std::uint32_t>& plans, std::size_t few) {
  std::vector<std::uint32_t> runs;
  for (const std::uint32_t plan : plans) {
    const Text text = of(plan);
    if (text == nullptr) continue;
    const auto begin = static_cast<std::ptrdiff_t>(runs.size());
    each_run(text->own().words, [&](std::size_t, std::uint32_t run) { runs.push_back(run); });
    std::sort(runs.begin() + begin, runs.end());
    runs.erase(std::unique(runs.begin() + begin, runs.end()), runs.end());
  }
  std::sort(runs.begin(), runs.end());
  std::vector<std::uint32_t> more;
  for (std::size_t i = 0; i + few < runs.size(); ++i) {
    if (runs[i] == runs[i + few] && (i == 0 || runs[i - 1] != runs[i])) more.push_back(runs[i]);
  }
  return more;
}

std::vector<std::uint32_t> evenly(const std::vector<std::uint32_t>& plans, std::size_t most) {
  const std::size_t count = std::min(most, plans.size());
  std::vector<std::uint32_t> taken;
  for (std::size_t i = 0; i < count; ++i) taken.push_back(plans[i * plans.size() / count]);
  return taken;
}

}  // namespace rasoat::checker
