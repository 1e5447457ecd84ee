// A condition of a rule, compiled: a tree of plain data that `checker/evaluate` answers with true, false or undecided.
//
// One struct for all operators: what each uses is said beside it, and the table of rules/language/vocabulary.h says how
// it is written. Nothing here can fail while judging.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "rules/language/pattern.h"
#include "rules/language/rule.h"

namespace rasoat::rules {

enum class Op : std::uint8_t {
  kAll,
  kAny,
  kNone,
  kNot,  // parts
  kExists,
  kFilled,
  kAbsent,
  kPlaceholder,  // paths[0]
  kHas,
  kHasEach,   // paths
  kOneOf,     // paths[0], words: values, folded as keys
  kMatches,   // paths[0], pattern, anywhere
  kMentions,  // paths[0], words: phrases, folded
  kCount,     // paths[0], parts[0] if there is a `where`, at_least, at_most
  kSome,
  kEvery,     // paths[0], parts[0]
  kUnique,    // paths[0]
  kRefersTo,  // paths[0], targets
  kCovers,    // paths[0] (by), match, list, parts[0] if there is a `where`
  kCites,     // targets (in), words[0]: canonical symbol, else paths[0]: where it stands; nested
  kUnitType,  // words
  kPlanDate,  // period
};

struct Condition {
  Op op{};
  plans::Span where;  // in the rule file
  std::vector<Condition> parts;
  std::vector<Path> paths;
  std::vector<Path> targets;
  std::vector<std::string> words;
  std::shared_ptr<const Pattern> pattern;
  bool anywhere = false;
  bool nested = false;
  std::optional<std::uint32_t> at_least, at_most;
  std::optional<Path> match;
  std::string list;              // name, for messages
  std::vector<CodeEntry> codes;  // of the list
  Period period;
};

}  // namespace rasoat::rules
