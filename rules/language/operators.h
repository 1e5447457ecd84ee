// The operators of conditions, one closed table: how each is written, which part of a Condition each of its keys fills,
// what it binds for messages, and what it means.
//
// This is how a condition is written, loaded and described to people and editors; what an operator answers for a plan
// is checker/operators/operator.h. Keys and shapes are those of rules/language/vocabulary.h. To add an operator: its
// name in Op, its row in operators.cc, its functions in the family in checker/operators/.
//
//   find_operator("covers")->op == Op::kCovers
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "rules/language/vocabulary.h"

namespace rasoat::rules {

enum class Op : std::uint8_t {
  kAll,
  kAny,
  kNone,
  kNot,
  kExists,
  kFilled,
  kAbsent,
  kPlaceholder,
  kHas,
  kHasEach,
  kOneOf,
  kMatches,
  kMentions,
  kNamesAll,
  kReason,
  kWholeShare,
  kCount,
  kShare,
  kSome,
  kEvery,
  kUnique,
  kRefersTo,
  kSameAs,
  kCovers,
  kNamesEntry,
  kCites,
  kBefore,
  kAfter,
  kWithin,
  kAtMost,
  kSum,
  kDated,
  kNumber,
  kUnderstood,
  kToTheDay,
  kPossible,
  kConsistent,
  kDeadlineKind,
  kUnitType,
  kPlanDate,
  kSetting,
};

[[nodiscard]] constexpr bool is_combination(Op op) { return op <= Op::kNot; }

// What must stand at an operator's paths; another kind is an error at load.
enum class Operand : std::uint8_t {
  kAny,
  kTime,  // a date, a year, a deadline, a period
  kNumber,
  kTimeOrNumber,  // alike on both sides
  kDeadline,
};

struct Operator {
  std::string_view name;
  Op op{};
  Shape shape{};                  // of what stands behind the name
  Slot slot{};                    // which part of the Condition that fills, where it is no mapping
  std::span<const Key> keys;      // of a mapping
  std::string_view codes;         // for kCodes: the closed list
  std::string_view binds;         // names for messages, blank-separated
  std::string_view exactly_one;   // keys of which one is needed, blank-separated
  std::string_view at_least_one;  // the same, but more are allowed
  std::string_view vi;
  std::string_view en;
  Operand operand = Operand::kAny;
};
[[nodiscard]] std::span<const Operator> operators();
[[nodiscard]] const Operator* find_operator(std::string_view name);

}  // namespace rasoat::rules
