// The Faults that one reading gathers: bounded in number, one for each mistake.
//
// A mistake seldom stays alone: behind a lost quote a bracket seems open and a comma seems missing. So of the
// *mistakes* only the first of a line is kept; what is refused for its own sake (a tag, a duplicate key) is always
// told. Beyond the limit a Fault goes nowhere, but reading goes on.
//
//   faults.mistake(FaultCode::kUnclosedQuote, {p, p + 1}, scan, {{"quote", "\""}}).edit = …;
#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "plans/fault.h"
#include "plans/scanner.h"

namespace rasoat::plans {

using FaultArgs = std::vector<std::pair<std::string, std::string>>;

class FaultList {
 public:
  explicit FaultList(std::uint32_t limit) : limit_(limit) {}

  // The reference is good until the next call; it may be a Fault that is not kept.
  Fault& add(FaultCode code, Span where, FaultArgs args = {}) {
    if (faults_.size() >= limit_) return dropped_ = {};
    faults_.push_back({code, where, std::move(args), {}, std::nullopt});
    return faults_.back();
  }
  Fault& mistake(FaultCode code, Span where, const Scanner& scan, FaultArgs args = {}) {
    if (where.begin <= quiet_until_ && any_mistake_) return dropped_ = {};
    any_mistake_ = true;
    quiet_until_ = scan.line_end(where.begin);
    return add(code, where, std::move(args));
  }
  [[nodiscard]] bool empty() const { return faults_.empty(); }

  // Both lists in source order, no more than the limit.
  [[nodiscard]] std::vector<Fault> merged(FaultList other) && {
    std::move(other.faults_.begin(), other.faults_.end(), std::back_inserter(faults_));
    std::ranges::stable_sort(faults_, {}, [](const Fault& fault) { return fault.where.begin; });
    if (faults_.size() > limit_) faults_.resize(limit_);
    return std::move(faults_);
  }

 private:
  std::uint32_t limit_;
  std::uint32_t quiet_until_ = 0;
  bool any_mistake_ = false;
  std::vector<Fault> faults_;
  Fault dropped_;
};

}  // namespace rasoat::plans
