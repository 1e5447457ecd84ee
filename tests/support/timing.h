// How much longer twice the input takes, on a machine where other things run.
//
//   CHECK(growth([&](std::size_t n) { (void)read_yaml(std::string(n, '[')); }, 1 << 20) < kLinear);
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>

namespace rasoat::tests {

// Linear work doubles, quadratic work takes four times as long.
inline constexpr double kLinear = 3.0;

template <typename Work>
double best_of(int runs, Work work) {
  using Clock = std::chrono::steady_clock;
  double best = 1e9;
  for (int i = 0; i < runs; ++i) {
    const Clock::time_point begin = Clock::now();
    work();
    best = std::min(best, std::chrono::duration<double>(Clock::now() - begin).count());
  }
  return best;
}

// The time for 2n over the time for n; the best of several runs of each, taken in turns until one round is convincing.
// The noise of a busy machine only ever lengthens a run, so the best runs come nearest to the work itself.
template <typename Work>
double growth(Work work, std::size_t n) {
  double once = 1e9;
  double twice = 1e9;
  for (int round = 0; round < 8; ++round) {
    once = std::min(once, best_of(2, [&] { work(n); }));
    twice = std::min(twice, best_of(2, [&] { work(2 * n); }));
    if (round > 0 && twice / once < kLinear) break;
  }
  return twice / once;
}

}  // namespace rasoat::tests
