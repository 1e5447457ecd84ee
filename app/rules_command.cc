// `rasoat rules`: every rule in one list.

#include <fmt/format.h>

#include "app/load.h"
#include "app/options.h"
#include "checker/checker.h"
#include "reports/rule_page.h"

namespace rasoat::app {

ExitCode list_rules(const RulesCommand& command) {
  const std::shared_ptr<const rules::RuleSet> rules = load(command.rules);
  if (!rules) return kUsage;
  const checker::Checker checker(rules);
  fmt::print("{}", reports::rule_list(*checker.cards(), command.rules.lang));
  return kChecked;
}

}  // namespace rasoat::app
