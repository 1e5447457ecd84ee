#include "app/run_info.h"

namespace rasoat::app {

checker::RunInfo describe(const rules::RuleSet& rules, const checker::Checker& checker, const Inputs& inputs) {
  checker::RunInfo info;
  info.tool_version = RASOAT_VERSION;
  for (const rules::RulePack& pack : rules.packs())
    info.packs.push_back({pack.name, pack.version, pack.digest, pack.title});
  info.cards = checker.cards();
  info.failed_inputs = inputs.empty;
  return info;
}

}  // namespace rasoat::app
