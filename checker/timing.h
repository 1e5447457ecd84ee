// Where the time of a run goes: by step, and by rule, summed over all plans and threads.
//
// For `rasoat check --timing` only; a check that is handed no Timing reads no clock. What rules share (folded texts,
// citations, compiled patterns) is paid by the rule that asks first.
//
//   Timing timing;
//   { const Stopwatch watch(&timing, Step::kBind); … }   // nullptr: measures nothing
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <vector>

namespace rasoat::checker {

enum class Step : std::uint8_t { kRules, kLoad, kRead, kWitness, kBind, kMatch, kTexts, kJudge, kSettle, kReport };
inline constexpr std::size_t kStepCount = static_cast<std::size_t>(Step::kReport) + 1;

class Timing {
 public:
  using Duration = std::chrono::nanoseconds;

  // To be called before any rule is timed: as many as there are rule cards.
  void expect_rules(std::size_t count) { rules_ = std::vector<Sum>(count); }

  void add(Step step, Duration time) { sum(steps_[static_cast<std::size_t>(step)], time); }
  void add_rule(std::size_t card, Duration time) {
    sum(rules_[card], time);
    add(Step::kJudge, time);
  }

  [[nodiscard]] Duration of(Step step) const { return Duration(steps_[static_cast<std::size_t>(step)].load()); }
  [[nodiscard]] Duration of_rule(std::size_t card) const { return Duration(rules_[card].load()); }
  [[nodiscard]] std::size_t rules() const { return rules_.size(); }

 private:
  using Sum = std::atomic<std::int64_t>;
  static void sum(Sum& into, Duration time) { into.fetch_add(time.count(), std::memory_order_relaxed); }

  std::array<Sum, kStepCount> steps_{};
  std::vector<Sum> rules_;  // by card
};

// Adds the time from its making until it is stopped, at the latest its end.
class Stopwatch {
 public:
  Stopwatch(Timing* timing, Step step) : timing_(timing), step_(step) { start(); }
  static Stopwatch of_rule(Timing* timing, std::size_t card) { return {timing, card}; }
  ~Stopwatch() { stop(); }
  void stop() {
    if (timing_ == nullptr) return;
    const Timing::Duration time = std::chrono::steady_clock::now() - begin_;
    step_ == Step::kJudge ? timing_->add_rule(card_, time) : timing_->add(step_, time);
    timing_ = nullptr;
  }
  Stopwatch(const Stopwatch&) = delete;
  Stopwatch& operator=(const Stopwatch&) = delete;

 private:
  Stopwatch(Timing* timing, std::size_t card) : timing_(timing), step_(Step::kJudge), card_(card) { start(); }
  void start() {
    if (timing_ != nullptr) begin_ = std::chrono::steady_clock::now();
  }

  Timing* timing_;
  Step step_;
  std::size_t card_ = 0;
  std::chrono::steady_clock::time_point begin_;
};

}  // namespace rasoat::checker
