#include "checker/portfolio/plan_texts.h"

#include <algorithm>
#include <span>

#include "checker/portfolio/groups.h"
#include "checker/portfolio/sort_by_bits.h"

namespace rasoat::checker {

namespace {

constexpr std::size_t kTextsHeld = 8;

struct HeldRun {
  std::uint32_t run = 0, plan = 0;  // the plan's place in the list
};

}  // namespace

std::optional<PlanTexts::Text> PlanTexts::held(std::uint32_t plan) const {
  const std::lock_guard lock(mutex_);
  for (const auto& [number, text] : held_) {
    if (number == plan) return text;
  }
  return std::nullopt;
}

PlanTexts::Text PlanTexts::of(std::uint32_t plan) {
  if (std::optional<Text> known = held(plan)) return *known;
  const std::shared_ptr<const plans::SourceFile> source = open_(plan, portfolio_.plans[plan].file.str());
  Text text = source == nullptr ? nullptr : std::make_shared<const PlanText>(source);
  const std::lock_guard lock(mutex_);
  if (held_.size() == kTextsHeld) held_.pop_front();
  held_.emplace_back(plan, text);
  return text;
}

std::vector<std::uint32_t> PlanTexts::runs_of_more(const std::vector<std::uint32_t>& plans, std::size_t few) {
  std::vector<HeldRun> held;
  for (std::uint32_t number = 0; number < plans.size(); ++number) {
    const Text text = of(plans[number]);
    if (text == nullptr) continue;
    each_run(text->own().words, [&](std::size_t, std::uint32_t run) { held.push_back({run, number}); });
  }
  sort_by_bits(held, [](const HeldRun& one) { return one.run; });
  std::vector<std::uint32_t> more;
  const auto same_run = [](const HeldRun& one, const HeldRun& other) { return one.run == other.run; };
  each_group(held, same_run, [&](std::span<const HeldRun> holders) {
    std::size_t count = 1;
    for (std::size_t i = 1; i < holders.size(); ++i) count += holders[i].plan != holders[i - 1].plan ? 1 : 0;
    if (count > few) more.push_back(holders.front().run);
  });
  return more;
}

std::vector<std::uint32_t> evenly(const std::vector<std::uint32_t>& plans, std::size_t most) {
  const std::size_t count = std::min(most, plans.size());
  std::vector<std::uint32_t> taken;
  for (std::size_t i = 0; i < count; ++i) taken.push_back(plans[i * plans.size() / count]);
  return taken;
}

}  // namespace rasoat::checker
