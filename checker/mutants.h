// Every way in which a condition is changed for the mutation exam: one small change each.
//
// Each leaf is negated, and left out: of its all, any or none; a `where`, or the whole condition, becomes true. A bound
// is moved by one both ways (a share by ten per cent), and of a short list (2 to 8 items) each item is left out in
// turn; the phrases of a lexicon, the entries of a setting and the codes of a list are data of the pack and stay. Which
// parts of a condition are lists is read from the table of operators, so that a new operator needs nothing here.
//
//   for (Mutant& mutant : mutants_of(*rule.require, pack.data.lexicons)) …
#pragma once

#include <span>
#include <string>
#include <vector>

#include "checker/audit/exam_result.h"
#include "rules/language/condition.h"

namespace rasoat::checker {

struct Mutant {
  rules::Condition condition;  // the whole, with the change in it
  Change change{};
  plans::Span where;  // of the changed part, in the rule file
  std::string what;   // the bound or the item; else ""
};

[[nodiscard]] std::vector<Mutant> mutants_of(const rules::Condition& whole, std::span<const rules::Lexicon> lexicons);

}  // namespace rasoat::checker
