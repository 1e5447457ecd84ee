// One rule, from its file to the compiled Rule: the keys together, the basis, the words, the examples.
//
//   std::optional<Rule> rule = load_rule(reader, "task-group-missing.yaml", pack);   // nothing: errors have been
//   reported
#pragma once

#include <optional>
#include <string_view>

#include "rules/language/load_condition.h"
#include "rules/language/rule.h"
#include "rules/language/rule_reader.h"

namespace rasoat::rules {

// The pack of the plan format itself: the only one with reserved rules and with bases of strength dinh_dang.
inline constexpr std::string_view kFormatPack = "dinh-dang";

// What lists of findings call things that are no rules (reports/entries.h): no rule has such an id.
inline constexpr std::string_view kWordsOfReports[] = {"not-verified", "no-plan-found", "general-rules-only"};

[[nodiscard]] std::optional<Rule> load_rule(RuleReader& reader, std::string_view file_name, const PackContext& pack);

// "task-group-missing": lower-case words and digits joined by single hyphens.
[[nodiscard]] bool is_kebab_case(std::string_view id);

}  // namespace rasoat::rules
