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

#include "plans/text_signs.h"
#include "rules/language/operators.h"
#include "rules/language/pattern.h"
#include "rules/language/rule.h"
#include "rules/slot_number.h"

namespace rasoat::rules {

// Which operator uses what: the slots of its keys in rules/language/operators.cc.
struct Condition {
  // What is asked of every subject stands together: a check goes through all conditions of all rules for every plan.
  Op op{};
  bool anywhere = false;  // of kNamesAll: also where the group is named plainly
  bool nested = false;
  // Given by the RuleSet (rules/numbering.h), which alone holds it.
  mutable SlotNumber text_question;  // of one that asks a text alone: its answers are kept beside the text
  mutable SlotNumber plan_question;  // of one whose answer is the same for every subject
  std::vector<Condition> parts;
  std::vector<Path> paths;

  std::vector<std::string> words;
  mutable std::vector<plans::WordSigns> word_signs;  // of kMentions: of each of `words`; given by the RuleSet too
  std::shared_ptr<const Pattern> pattern;
  std::vector<Path> targets;
  std::string item;     // of a setting's words
  std::string literal;  // a date or number to compare with, where no target is named
  std::optional<std::uint32_t> at_least, at_most;
  std::optional<Path> match;
  std::string list;              // name, for messages
  std::vector<CodeEntry> codes;  // of the list
  Period period;
  plans::Span where;  // in the rule file
};

}  // namespace rasoat::rules
