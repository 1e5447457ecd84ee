// The closed vocabulary of the rule language: every key, operator and selector, its shape and what it means.
//
// This one table drives the loader (unknown and missing keys, wrong shapes), the suggestions, and everything that
// describes the language to people and editors. What is not in it is an error at load. The meaning of shapes is checked
// by rules/language/rule_reader; what a whole rule must hold besides, by rules/language/load_rule.
//
//   find_operator("covers")->op == Op::kCovers
//   for (const Key& key : keys_of(Section::kBasis)) …
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "plans/format.h"
#include "rules/language/condition.h"
#include "rules/language/rule.h"
#include "rules/terms.h"

namespace rasoat::rules {

enum class Shape : std::uint8_t {
  kText,   // one line or more of text, not empty
  kTexts,  // a list of texts; a single one is a list of one
  kDate,   // ISO
  kFlag,   // true or false
  kCount,  // a whole number from 0
  kSeverity,
  kStrength,
  kPath,  // of the plan format
  kPaths,
  kCodes,       // codes of a closed list of the plan format, one or many
  kMapping,     // with the keys of `section`
  kMappings,    // a list of such; a single one is a list of one
  kNamed,       // a mapping whose keys are names, each value a mapping or mappings of `section`
  kNamedTexts,  // a mapping whose keys are names, each value texts
  kCondition,
  kConditions,
  kPlan,  // an example: a mapping in the plan format, not looked into here
};

enum class Section : std::uint8_t {
  kNone,
  kPack,
  kKnownDocument,
  kCodeEntry,
  kRule,
  kWording,
  kSeverityCase,
  kBasis,
  kPeriod,
  kApplicability,
  kCheck,
  kExample,
  kOneOf,
  kMatches,
  kMentions,
  kCount,
  kWhere,
  kRefersTo,
  kCovers,
  kCites,
};

struct Key {
  std::string_view name;
  Shape shape{};
  bool needed = false;
  Section section = Section::kNone;  // for kMapping, kMappings, kNamed
  std::string_view codes;            // for kCodes: the list's name in plans/format.h
  std::string_view vi;               // help
  std::string_view en;
};
[[nodiscard]] std::span<const Key> keys_of(Section section);

struct Operator {
  std::string_view name;
  Op op{};
  Shape shape{};
  Section section = Section::kNone;
  std::string_view codes;
  std::string_view binds;  // names for messages, blank-separated
  std::string_view vi;
  std::string_view en;
};
[[nodiscard]] std::span<const Operator> operators();
[[nodiscard]] const Operator* find_operator(std::string_view name);

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
