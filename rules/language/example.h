// An example of a rule, as its file gives it: data for the exam (checker/exam) and the pages of `rasoat explain`.
//
// A plan example is a node of the rule file's own Document; a text example is a whole plan file in a string.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "plans/document.h"
#include "plans/span.h"

namespace rasoat::rules {

enum class Expected : std::uint8_t { kHolds, kBroken, kNotApplicable, kUndecided };

// A rule file kept in memory, so that examples can be bound as plans.
struct RuleSource {
  std::string name;
  std::string text;
  plans::Document document;
};

struct Example {
  Expected expected{};
  std::shared_ptr<const RuleSource> source;
  plans::NodeId plan = plans::kNoNode;   // the example's mapping in source->document; kNoNode for a text example
  std::string plan_text;                 // for a text example: the raw file
  std::vector<std::string> at;           // structural places expected, for broken ones
  std::optional<std::uint32_t> at_line;  // for text examples
  std::string say;                       // a passage that the Vietnamese message must contain
  plans::Span where;                     // in the rule file
};

}  // namespace rasoat::rules
