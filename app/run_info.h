// What every report says of the run itself: the tool, its rule packs, the paths that matched nothing.
#pragma once

#include "app/inputs.h"
#include "checker/checker.h"
#include "rules/rule_pack.h"

namespace rasoat::app {

[[nodiscard]] checker::RunInfo describe(const rules::RuleSet& rules, const checker::Checker& checker,
                                        const Inputs& inputs);

}  // namespace rasoat::app
