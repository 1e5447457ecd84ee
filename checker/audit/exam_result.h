// What an exam of rules has come to: each example agreed or not, each changed condition noticed or not.
//
// Plain data that checker/exam makes and reports show; distinct from the Audit, which is about a plan and not about
// rules. Positions are in the rule's file, 1-based. It owns all its texts.
//
//   for (const PackExam& pack : exam.packs) …
//   if (!exam.passed()) …
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "plans/line_index.h"
#include "rules/terms.h"

namespace rasoat::checker {

// How an example compares with what its rule says of it.
enum class Mark : std::uint8_t {
  kAgreed,
  kNoisy,       // findings where none is expected
  kMissing,     // a finding is expected and not made, or the rule does not answer as expected
  kMisplaced,   // found, but elsewhere
  kWrongWords,  // found, but the message lacks the passage expected
  kBadExample,  // the example itself is faulty: a key that the format does not know, …
};
inline constexpr std::size_t kMarkCount = 6;

struct ExampleResult {
  std::uint32_t number = 0;  // from 1, in the rule's order
  plans::Position at;        // of the example
  Mark mark{};
  rules::Wording detail;  // expected and found; empty when agreed
};

// What was done to a condition, to see whether the examples notice.
enum class Change : std::uint8_t {
  kNegated,      // it asks for the contrary
  kRemoved,      // it asks for nothing: left out of its all, any or none
  kBoundMoved,   // a bound of it is one more or one less
  kItemLeftOut,  // one item of a list in it is left out
};
inline constexpr std::size_t kChangeCount = 4;

// A changed condition with which every example still answers the same, at the same places.
struct Survivor {
  plans::Position at;     // of the condition
  std::string condition;  // as written, on one line, cut where long
  Change change{};
  std::string what;  // the bound (“at_least: 2”) or the item; else ""
};

struct RuleExam {
  std::string rule;
  std::string file;  // as errors of rule files name it
  std::vector<ExampleResult> examples;
  std::uint32_t mutants = 0;  // how many changed conditions were tried
  std::vector<Survivor> survivors;

  [[nodiscard]] std::uint32_t count(Mark mark) const;
  [[nodiscard]] bool passed() const { return survivors.empty() && count(Mark::kAgreed) == examples.size(); }
};

struct PackExam {
  std::string name;
  std::string version;
  std::vector<RuleExam> rules;  // by id
};

struct Exam {
  std::vector<PackExam> packs;  // by name; only packs of which some rule was examined
  bool with_mutants = false;

  [[nodiscard]] std::uint32_t rules() const;
  [[nodiscard]] bool passed() const;  // no disagreement and no survivor; true of an empty exam too
};

}  // namespace rasoat::checker
