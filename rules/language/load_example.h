// The examples of a rule, from their written form; which kinds a rule must have is checked here too.
#pragma once

#include <string_view>

#include "rules/language/example.h"
#include "rules/language/rule_reader.h"

namespace rasoat::rules {

// What a rule's examples must show.
struct ExampleNeeds {
  bool not_applicable = false;  // it has when, applies_to or in_force
  bool reserved = false;        // it words a fault: a raw file that has it is enough …
  bool shown_by_text = true;    // … or, where none can have it, a raw file that does not
  bool portfolio = false;  // it looks at several plans: of one alone an example can only say that it is passed over
};

// `list` is the value of `examples`, of the right shape.
[[nodiscard]] Examples load_examples(RuleReader& reader, plans::NodeId list, const ExampleNeeds& needs);

// Those of a rule file in the binary, by its path: "the-thuc/tab-indentation.yaml".
[[nodiscard]] Examples examples_of_embedded(std::string_view path);

}  // namespace rasoat::rules
