// Does a pack, does a rule speak about this plan at all? With the reason in words, for the reports' account of rules.
//
// A pack without guidance speaks about every plan. A guidance pack speaks about plans that name its guidance in
// `huong_dan`; a plan that names none is no breach of it (a rule of the general pack asks for `huong_dan`).
//
//   Applies applies = pack_applies(pack, facts);
//   if (applies.answer == Truth::kFalse) ruling.why = applies.why;
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "checker/evaluate.h"
#include "rules/rule_pack.h"

namespace rasoat::checker {

struct Applies {
  Truth answer = Truth::kTrue;
  Why why;  // when not kTrue
};

// Is one of these the symbol, in whatever spelling?
[[nodiscard]] bool has_symbol(const std::vector<std::string>& all, std::string_view symbol);

[[nodiscard]] Applies pack_applies(const rules::RulePack& pack, const PlanFacts& facts);
[[nodiscard]] Applies rule_applies(const rules::Rule& rule, const PlanFacts& facts);

}  // namespace rasoat::checker
