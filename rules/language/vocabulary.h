// The closed vocabulary of the rule language: every key and selector, its shape and what it means. The operators of
// conditions, with their keys, are rules/language/operators.h.
//
// This one table drives the loader (unknown and missing keys, wrong shapes), the suggestions, and everything that
// describes the language to people and editors. What is not in it is an error at load. The meaning of shapes is checked
// by rules/language/rule_reader; what a whole rule must hold besides, by rules/language/load_rule.
//
//   for (const Key& key : keys_of(Section::kBasis)) …
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "plans/format.h"
#include "rules/language/rule.h"
#include "rules/terms.h"

namespace rasoat::rules {

enum class Shape : std::uint8_t {
  kText,   // one line or more of text, not empty
  kTexts,  // a list of texts; a single one is a list of one
  kDate,   // ISO
  kFlag,   // true or false
  kCount,  // a whole number from 0
  kLimit,  // the same, or the `$name` of a setting of the pack
  kWord,   // one of the words in `codes`, blank-separated
  kSeverity,
  kStrength,
  kPath,  // of the plan format
  kPaths,
  kCodes,        // codes of a closed list of the plan format, one or many
  kMapping,      // with the keys of `section`
  kMappings,     // a list of such; a single one is a list of one
  kAnyMappings,  // the same; [] says that there is none
  kNamed,        // a mapping whose keys are names, each value a mapping or mappings of `section`
  kNamedTexts,   // a mapping whose keys are names, each value texts
  kNamedWords,   // the same, each value one of the words in `codes`
  kCondition,
  kConditions,
  kPlan,  // an example: a mapping in the plan format, not looked into here
};

enum class Section : std::uint8_t {
  kNone,
  kPack,
  kKnownDocument,
  kCodeEntry,
  kSetting,
  kProfile,
  kConfig,
  kConfigOverride,
  kWaiverFile,
  kWaiver,
  kBaseline,
  kBaselinePlan,
  kClause,
  kRule,
  kWording,
  kSeverityCase,
  kBasis,
  kPeriod,
  kApplicability,
  kCheck,
  kExample,
};

// Which part of a Condition a key of an operator fills (rules/language/load_condition).
enum class Slot : std::uint8_t {
  kNone,
  kPath,      // paths; `where` is asked of what they lead to
  kWhere,     // parts
  kTargets,   // targets
  kValues,    // words: folded as keys, of a closed list where the path leads to one
  kPhrases,   // words: folded
  kLexicon,   // words: of the pack’s lexicon
  kDocument,  // words: a symbol of the pack’s documents
  kDocumentAt,
  kPattern,
  kAnywhere,
  kNested,
  kAtLeast,
  kAtMost,
  kList,
  kMatch,
  kFrom,
  kUntil,
  kLiteral,
  kSetting,  // words: the entries of a setting of the pack
  kItem,
};

struct Key {
  std::string_view name;
  Shape shape{};
  bool needed = false;
  Section section = Section::kNone;  // for kMapping, kMappings, kNamed
  std::string_view codes;            // for kCodes: the list's name in plans/format.h; for kWord: the words
  std::string_view vi;               // help
  std::string_view en;
  Slot slot = Slot::kNone;  // for keys of operators
};
[[nodiscard]] std::span<const Key> keys_of(Section section);

// `plan` and the `every …` selectors. A path from the plan is a selector too.
struct Selector {
  std::string_view written;
  Root root{};
  plans::Block block{};  // of the nodes selected; kNone for texts
  std::string_view vi;
  std::string_view en;
};
[[nodiscard]] std::span<const Selector> selectors();

struct SeverityWord {
  std::string_view word;
  Severity severity{};
};
[[nodiscard]] std::span<const SeverityWord> severity_words();

struct StrengthWord {
  std::string_view word;
  Strength strength{};
};
[[nodiscard]] std::span<const StrengthWord> strength_words();

// "a list of texts": how a shape is written.
[[nodiscard]] Wording shape_words(Shape shape);

}  // namespace rasoat::rules
