// The exam: does each rule say of its own examples what they expect?  For tests, and for people who write rules.
//
// An example is judged by its own rule alone; a text example (`broken_text`, `holds_text`) goes through the whole
// checker.
//
//   for (const ExamResult& result : examine(rules))
//     if (result.mark != Mark::kAgreed) std::cerr << result.rule << ": " << result.detail << "\n";
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "checker/rule_table.h"

namespace rasoat::checker {

enum class Mark : std::uint8_t {
  kAgreed,
  kNoisy,       // findings where none is expected
  kMissing,     // a finding is expected and not made, or the rule does not answer as expected
  kMisplaced,   // found, but elsewhere
  kWrongWords,  // found, but the message lacks the passage expected
  kBadExample,  // the example itself is faulty: a key that the format does not know, …
};
[[nodiscard]] std::string_view mark_name(Mark mark);

struct ExamResult {
  std::string pack;
  std::string rule;
  std::size_t example = 0;  // from 0, in the rule's order
  plans::Span where;        // of the example in the rule file
  Mark mark{};
  std::string detail;  // expected and found, in English, for the writer of the rule
};

// Every example of every rule, in order; `only`: of the rule with this id.
[[nodiscard]] std::vector<ExamResult> examine(std::shared_ptr<const rules::RuleSet> rules, std::string_view only = {});

}  // namespace rasoat::checker
