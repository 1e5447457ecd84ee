// How much longer eight times the input takes, on a machine where other things run.
//
//   CHECK(growth([&](std::size_t n) { (void)read_yaml(texts.at(n)); }, 1 << 16) < kLinear);
#pragma once

#include <algorithm>
#include <cstddef>
#include <ctime>

namespace rasoat::tests {

// Linear work takes 8 times as long, up to 12 where it outgrows the processor's caches; quadratic work 64 times.
inline constexpr double kLinear = 24.0;

// Seconds of this process's own time, so that what else the machine does counts for little.
template <typename Work>
double best_of(int runs, Work work) {
  double best = 1e9;
  for (int i = 0; i < runs; ++i) {
    const std::clock_t begin = std::clock();
    work();
    best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return std::max(best, 1e-6);
}

// The time for 8n over the time for n; the best of several runs of each, taken in turns until one round is convincing.
// Noise only ever lengthens a run, so the best runs come nearest to the work itself.
template <typename Work>
double growth(Work work, std::size_t n) {
  double once = 1e9;
  double eightfold = 1e9;
  for (int round = 0; round < 16; ++round) {
    once = std::min(once, best_of(3, [&] { work(n); }));
    eightfold = std::min(eightfold, best_of(1, [&] { work(8 * n); }));
    if (round > 0 && eightfold / once < kLinear) break;
  }
  return eightfold / once;
}

}  // namespace rasoat::tests
