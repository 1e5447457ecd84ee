// The clauses of a pack's documents, from pack.yaml: what each asks, of whom, and what of it only a person can judge.
//
// With them a pack can be held to completeness: every clause has a rule that rests on it or says why it has none, and
// every rule that claims to rest on the text names the clause (rules/language/load_basis). Mistakes are reported
// through the reader.
//
//   load_clauses(reader, list, document, fold_blanks(document.text));
//   check_clauses(reader, data, rules);   // once all rules are loaded
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/language/rule_reader.h"

namespace rasoat::rules {

// `list` is of shape kMappings; `text` has been through fold_blanks and is empty where none is shipped.
void load_clauses(RuleReader& reader, plans::NodeId list, KnownDocument& document, std::string_view text);

// Reports each clause with neither a rule nor a reason. `reader` is of pack.yaml; all of the pack's rules are known.
void check_clauses(RuleReader& reader, const PackData& data, std::span<const Rule> rules);

[[nodiscard]] const Clause* find_clause(const KnownDocument& document, std::string_view code);

// Codes as people write them: three or more that follow each other under one number become a range.
//   {"II", "II.1", "II.2", "II.3"} → "II, II.1–II.3"
[[nodiscard]] std::string clause_words(const KnownDocument& document, const std::vector<std::string>& codes);

}  // namespace rasoat::rules
