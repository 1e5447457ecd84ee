// A condition of a rule, compiled: a tree of plain data that `checker/evaluate` answers with true, false or undecided.
//
// One struct for all operators: what each uses is said beside it, and the table of rules/language/operators.h says how
// it is written. Nothing here can fail while judging.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "rules/language/operators.h"
#include "rules/language/pattern.h"
#include "rules/language/rule.h"

namespace rasoat::rules {

// A place in a table of its RuleSet's. A copy has none: it may be changed, and must not be taken for the other.
class SlotNumber {
 public:
  SlotNumber() = default;
  explicit SlotNumber(std::uint32_t number) : number_(number) {}
  SlotNumber(const SlotNumber&) {}
  SlotNumber& operator=(const SlotNumber&) {
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

// Which operator uses what: the slots of its keys in rules/language/operators.cc.
struct Condition {
  Op op{};
  plans::Span where;  // in the rule file
  std::vector<Condition> parts;
  std::vector<Path> paths;
  std::vector<Path> targets;
  std::vector<std::string> words;
  std::string item;     // of a setting's words
  std::string literal;  // a date or number to compare with, where no target is named
  std::shared_ptr<const Pattern> pattern;
  bool anywhere = false;
  bool nested = false;
  std::optional<std::uint32_t> at_least, at_most;
  std::optional<Path> match;
  std::string list;              // name, for messages
  std::vector<CodeEntry> codes;  // of the list
  Period period;
  // Given by the RuleSet (rules/numbering.h), which alone holds it.
  mutable SlotNumber text_question;  // of one that asks a text alone: its answers are kept beside the text
  mutable SlotNumber plan_question;  // of one whose answer is the same for every subject
};

}  // namespace rasoat::rules
