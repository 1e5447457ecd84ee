// A place in a table of a RuleSet's (rules/numbering.h), for what is asked again and again. A copy of what bears it has
// none: it may be changed, and must not be taken for the other.
//
//   if (condition.text_question.is_below(questions)) use(condition.text_question.number());
#pragma once

#include <cstddef>
#include <cstdint>

namespace rasoat::rules {

class SlotNumber {
 public:
  SlotNumber() = default;
  explicit SlotNumber(std::uint32_t number) : number_(number) {}
  SlotNumber(const SlotNumber& /*other*/) {}
  SlotNumber& operator=(const SlotNumber& /*other*/) {
    number_ = kNone;
    return *this;
  }
  SlotNumber(SlotNumber&&) noexcept = default;
  SlotNumber& operator=(SlotNumber&&) noexcept = default;
  ~SlotNumber() = default;

  [[nodiscard]] bool is_given() const { return number_ != kNone; }
  // Is it one of a table of so many?
  [[nodiscard]] bool is_below(std::size_t size) const { return number_ < size; }
  [[nodiscard]] std::uint32_t number() const { return number_; }

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  std::uint32_t number_ = kNone;
};

}  // namespace rasoat::rules
