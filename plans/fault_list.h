// The Faults that one reading gathers: bounded in number, one for each mistake.
//
// A mistake seldom stays alone: behind a lost quote a bracket seems open and a comma seems missing. So of the
// *mistakes* only the first of a line is kept; what is refused for its own sake (a tag, a duplicate key) is always
// told. There is a limit for each kind, so that many of one kind hide none of another; that more of a kind were found
// is a Fault of its own, at the first that is not told.
//
//   faults.mistake(FaultCode::kUnclosedQuote, {p, p + 1}, scan, {{"quote", "\""}}).edit = …;
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "plans/fault.h"
#include "plans/scanner.h"

namespace rasoat::plans {

using FaultArgs = std::vector<std::pair<std::string, std::string>>;

// How many of each kind there were.
class FaultRoom {
 public:
  explicit FaultRoom(std::uint32_t limit) : limit_(limit) {}

  // Is there room for one more?
  bool take(FaultCode code, Span where) {
    Kind& kind = kinds_[static_cast<std::size_t>(code)];
    if (++kind.count == limit_ + 1) kind.more = where;
    return kind.count <= limit_;
  }
  // Of kinds for which there was too little.
  void tell_more(std::vector<Fault>& faults) const {
    for (std::size_t i = 0; i < kinds_.size(); ++i)
      if (kinds_[i].count > limit_)
        faults.push_back({FaultCode::kMoreFaults,
                          kinds_[i].more,
                          {{"fault", std::string(fault_id(static_cast<FaultCode>(i)))},
                           {"limit", std::to_string(limit_)},
                           {"count", std::to_string(kinds_[i].count)}},
                          {},
                          std::nullopt});
  }

 private:
  struct Kind {
    std::uint32_t count = 0;
    Span more;
  };
  std::uint32_t limit_;
  std::array<Kind, kFaultCodeCount> kinds_{};
};

class FaultList {
 public:
  explicit FaultList(std::uint32_t limit) : room_(limit) {}

  // The reference is good until the next call; it may be a Fault that is not kept.
  Fault& add(FaultCode code, Span where, FaultArgs args = {}) {
    if (!room_.take(code, where)) return dropped_ = {};
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
  [[nodiscard]] std::size_t size() const { return faults_.size(); }
  [[nodiscard]] Fault& at(std::size_t index) { return faults_[index]; }
  // Of those behind the first `size`, this code's were the echo of another mistake. How many there were.
  std::size_t take_back(std::size_t size, FaultCode code) {
    const auto from = faults_.begin() + static_cast<std::ptrdiff_t>(std::min(size, faults_.size()));
    const auto gone = std::remove_if(from, faults_.end(), [code](const Fault& fault) { return fault.code == code; });
    const auto count = static_cast<std::size_t>(faults_.end() - gone);
    faults_.erase(gone, faults_.end());
    return count;
  }

  // Both lists in source order.
  [[nodiscard]] std::vector<Fault> merged(FaultList other) && {
    std::move(other.faults_.begin(), other.faults_.end(), std::back_inserter(faults_));
    room_.tell_more(faults_);
    other.room_.tell_more(faults_);
    std::ranges::stable_sort(faults_, {}, [](const Fault& fault) { return fault.where.begin; });
    return std::move(faults_);
  }

 private:
  FaultRoom room_;
  std::uint32_t quiet_until_ = 0;
  bool any_mistake_ = false;
  std::vector<Fault> faults_;
  Fault dropped_;
};

}  // namespace rasoat::plans
