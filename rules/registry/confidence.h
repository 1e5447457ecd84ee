// How sure a fact of the registry is, and a value that cannot be used without asking.
//
// V: read in a copy of the document. V2: from a secondary source. R: recalled, not checked. What rests on an R fact
// never makes an error, so a Fact has no plain getter: `sure()` gives the value only where an error may rest on it,
// `hint()` always, for words such as "có thể là". A fact that the entry does not give has neither.
//
//   if (const Date* date = document.date.sure()) …    // may contradict the plan
//   else if (const Date* date = document.date.hint()) …   // worth an info at most
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "rules/terms.h"

namespace rasoat::rules {

enum class Confidence : std::uint8_t { kRecalled, kSecondary, kVerified };

[[nodiscard]] constexpr bool is_sure(Confidence confidence) { return confidence != Confidence::kRecalled; }

// The severity that a finding which rests on such a fact may have: no more than info where it is recalled.
[[nodiscard]] constexpr Severity at_most(Confidence confidence, Severity wanted) {
  return is_sure(confidence) ? wanted : Severity::kInfo;
}

[[nodiscard]] constexpr Confidence weaker(Confidence a, Confidence b) { return std::min(a, b); }

template <typename T>
class Fact {
 public:
  Fact() = default;
  Fact(T value, Confidence confidence) : value_(std::move(value)), confidence_(confidence) {}

  [[nodiscard]] bool given() const { return value_.has_value(); }
  [[nodiscard]] Confidence confidence() const { return confidence_; }
  // Null where it is not given or only recalled.
  [[nodiscard]] const T* sure() const { return value_ && is_sure(confidence_) ? &*value_ : nullptr; }
  // Null where it is not given.
  [[nodiscard]] const T* hint() const { return value_ ? &*value_ : nullptr; }

 private:
  std::optional<T> value_;
  Confidence confidence_ = Confidence::kRecalled;
};

}  // namespace rasoat::rules
