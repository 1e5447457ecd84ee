// One rule, compiled: everything resolved and checked, nothing left that can fail while a plan is judged.
//
// The written form is the rule file (docs/rule-language.md); `rules/language/load_rule.h` makes this one from it and
// reports all that is wrong. Conditions are a tree of plain data: `checker/judge` evaluates it. Paths are resolved
// against the plan format, phrases folded, patterns compiled on first use.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plans/format.h"
#include "plans/span.h"
#include "rules/on_demand.h"
#include "rules/slot_number.h"
#include "rules/terms.h"

namespace rasoat::rules {

struct SeverityCase {
  Severity is{};
  Period period;
  std::optional<bool> draft;
  std::vector<std::string> unit_types;
};

struct Applicability {
  std::vector<std::string> unit_types, except_unit_types, systems, except_systems, types;
  std::optional<bool> draft;
};

// Where a path or selector starts.
enum class Root : std::uint8_t {
  kSubject,
  kPlan,
  kEveryGroup,
  kEveryWork,
  kEveryWorkOrHeading,
  kEveryIndicator,
  kEveryText
};

struct Path {
  Root root = Root::kSubject;
  std::vector<const plans::Field*> steps;
  std::string written;
};

struct CodeEntry {
  std::string code;
  Wording name;
};
struct CodeList {
  std::string name;
  std::vector<CodeEntry> codes;
};
struct Lexicon {
  std::string name;
  std::vector<std::string> phrases;  // folded
};
// A threshold or list that a configuration may change.
struct Setting {
  std::string name;
  Wording title;
  std::vector<std::string> values;
  std::vector<std::string> standard;            // as the pack gives them
  std::vector<std::vector<std::string>> tuned;  // after each tuning, the upper level’s first
  std::optional<std::uint32_t> number;          // where the one value is a whole number
  bool tighter_is_higher = false;  // a greater number, or more entries, asks more of a plan; else the contrary
};
// A passage of a document that asks something of someone, as pack.yaml’s `clauses` declare it.
struct Clause {
  std::string code;                 // "III.1a"
  std::string number;               // as the document itself numbers it: "III.1"
  std::vector<std::string> quotes;  // its passages, verbatim; may be none where the pack ships no text
  Wording title;
  Wording addressee;  // whom it binds; empty: every unit
  Wording reader;     // what a machine cannot judge of it, and why; empty: the rules judge it all
  plans::Span where;  // its code, in pack.yaml
};
struct KnownDocument {
  std::string symbol;  // canonical
  Wording name;
  std::optional<Date> date;
  std::string text;                  // the document's text where the pack ships it
  std::vector<Clause> clauses = {};  // in the document's order; none where the pack declares none
};
struct PackData {
  std::vector<KnownDocument> documents;
  std::vector<CodeList> lists;
  std::vector<Lexicon> lexicons;
  std::vector<Setting> settings;
};

struct Condition;       // rules/language/condition.h
struct NativeSettings;  // rules/native/native.h
struct Example;         // rules/language/example.h
using Examples = std::vector<std::shared_ptr<const Example>>;

// preview: shown, but it decides nothing; optional: off until a configuration asks for it; retired: kept so that its id
// still means something, and never judged.
enum class Status : std::uint8_t { kStable, kPreview, kOptional, kRetired };

struct Rule {
  // What a check asks of every rule for every plan stands together.
  Status status = Status::kStable;
  bool mandatory = false;                 // neither waived nor loosened by a configuration
  bool off = false;                       // optional and not asked for, or switched off by a configuration
  SlotNumber text_question;               // given by the RuleSet to a rule that asks of each text nothing but the text
  std::shared_ptr<const Condition> when;  // may be null
  std::shared_ptr<const Condition> require;  // null for native, reserved and portfolio rules
  std::shared_ptr<const NativeSettings> native;
  Path for_each{Root::kPlan, {}, "plan"};
  std::string portfolio;  // its id, for the rules of an audit of many plans; a check of one passes over them
  Period in_force;
  Applicability applies_to;

  std::string id;
  std::string pack;
  std::vector<std::string> settings;  // of the pack, that its conditions name
  std::vector<std::string> formerly;
  std::vector<std::string> explains;  // ids of the pack's rules of whose breaches this one's is the cause
  Wording title, because, say, remedy;
  std::vector<std::string> names;  // that `say` and `remedy` use, sorted
  Severity severity{};
  std::vector<SeverityCase> severity_when;
  std::vector<Basis> basis;
  std::string reserved;  // fault id, for the rules of the format itself
  std::optional<Path> at;
  std::vector<std::string> tags;
  OnDemand<Examples> examples;
};

}  // namespace rasoat::rules
