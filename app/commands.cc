#include "app/commands.h"

namespace rasoat::app {

std::vector<std::unique_ptr<Command>> all_commands() {
  std::vector<std::unique_ptr<Command>> all;
  for (const auto make : {check_command,          audit_command,       merge_command,         trend_command,
                          verify_command,         fix_command,         fmt_command,           baseline_update_command,
                          baseline_prune_command, config_show_command, explain_command,       rules_command,
                          exam_command,           coverage_command,    handbook_command,      new_plan_command,
                          new_rule_command,       schema_command,      registry_show_command, registry_check_command,
                          completions_command,    man_command}) {
    all.push_back(make());
  }
  return all;
}

}  // namespace rasoat::app
