// Rule packs for a command: loaded, or every mistake printed.
//
//   std::shared_ptr<const rules::RuleSet> rules = load(options);
//   if (!rules) return kUsage;
#pragma once

#include <memory>

#include "app/options.h"
#include "rules/rule_pack.h"

namespace rasoat::app {

// Null after printing all mistakes of the packs to standard error.
[[nodiscard]] std::shared_ptr<const rules::RuleSet> load(const RuleOptions& options);

}  // namespace rasoat::app
