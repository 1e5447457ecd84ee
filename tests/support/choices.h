// A tape of small numbers from which a generator takes its decisions, so that RapidCheck can shrink what it generates.
//
// RapidCheck makes and shrinks the tape (a vector of bytes) and knows nothing of YAML; a tape that is at its end
// answers 0 for ever, and every generator means by 0 the simplest thing. The same tape always gives the same decisions.
//
//   Choices choices(tape);
//   if (choices.one_in(4)) write_comment();
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace rasoat::tests {

class Choices {
 public:
  explicit Choices(std::vector<std::uint8_t> tape) : tape_(std::move(tape)) {}

  // 0 … n - 1; n at most 256.
  std::uint32_t below(std::uint32_t n) { return position_ < tape_.size() ? tape_[position_++] % n : 0; }
  bool one_in(std::uint32_t n) { return below(n) == n - 1; }
  template <typename List>
  const auto& of(const List& list) {
    return list[below(static_cast<std::uint32_t>(std::size(list)))];
  }
  [[nodiscard]] bool exhausted() const { return position_ >= tape_.size(); }

 private:
  std::vector<std::uint8_t> tape_;
  std::size_t position_ = 0;
};

}  // namespace rasoat::tests
