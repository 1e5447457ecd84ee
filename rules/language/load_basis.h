// What a rule rests on, from its written form: the documents must be known, the quotes must stand in the texts shipped.
#pragma once

#include <vector>

#include "rules/language/load_condition.h"
#include "rules/language/rule_reader.h"
#include "rules/terms.h"

namespace rasoat::rules {

// `list` is the value of `basis`, of the right shape.
[[nodiscard]] std::vector<Basis> load_basis(RuleReader& reader, plans::NodeId list, const PackContext& pack);

}  // namespace rasoat::rules
