#include "checker/portfolio/runs_file.h"

#include <algorithm>

namespace rasoat::checker {

namespace {

constexpr std::uint64_t kReadAtOnce = 1U << 16;  // numbers, and no fewer than one plan's

void take_runs(std::span<const std::uint32_t> numbers, OwnRuns& own) {
  own.bound = numbers.front();
  own.runs.assign(numbers.begin() + 1, numbers.end());
}

}  // namespace

void RunsFile::add(const OwnRuns& own) {
  file_.add(std::span(&own.bound, 1));
  file_.add(own.runs);
  ends_.push_back(begin_of(size()) + 1 + own.runs.size());
}

OwnRuns RunsFile::of(std::uint32_t plan) const {
  std::vector<std::uint32_t> numbers(ends_[plan] - begin_of(plan));
  file_.read(begin_of(plan), numbers);
  OwnRuns own;
  take_runs(numbers, own);
  return own;
}

void RunsFile::each(const std::function<void(std::uint32_t plan, const OwnRuns& own)>& take) const {
  std::vector<std::uint32_t> numbers;
  OwnRuns own;  // one for all, so that memory is asked for once
  for (std::uint32_t plan = 0; plan < size();) {
    const std::uint64_t begin = begin_of(plan);
    std::uint32_t end = plan + 1;
    while (end < size() && ends_[end] - begin <= kReadAtOnce) ++end;
    numbers.resize(ends_[end - 1] - begin);
    file_.read(begin, numbers);
    for (; plan < end; ++plan) {
      take_runs(std::span(numbers).subspan(begin_of(plan) - begin, ends_[plan] - begin_of(plan)), own);
      take(plan, own);
    }
  }
}

}  // namespace rasoat::checker
