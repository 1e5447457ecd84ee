// Every command of the program, in the order of its help. To add a command is to add its file and its line here.
#pragma once

#include <memory>
#include <vector>

#include "app/command.h"

namespace rasoat::app {

[[nodiscard]] std::unique_ptr<Command> check_command();
[[nodiscard]] std::unique_ptr<Command> audit_command();
[[nodiscard]] std::unique_ptr<Command> merge_command();
[[nodiscard]] std::unique_ptr<Command> trend_command();
[[nodiscard]] std::unique_ptr<Command> verify_command();
[[nodiscard]] std::unique_ptr<Command> fix_command();
[[nodiscard]] std::unique_ptr<Command> fmt_command();
[[nodiscard]] std::unique_ptr<Command> baseline_update_command();
[[nodiscard]] std::unique_ptr<Command> baseline_prune_command();
[[nodiscard]] std::unique_ptr<Command> config_show_command();
[[nodiscard]] std::unique_ptr<Command> explain_command();
[[nodiscard]] std::unique_ptr<Command> rules_command();
[[nodiscard]] std::unique_ptr<Command> exam_command();
[[nodiscard]] std::unique_ptr<Command> coverage_command();
[[nodiscard]] std::unique_ptr<Command> handbook_command();
[[nodiscard]] std::unique_ptr<Command> new_plan_command();
[[nodiscard]] std::unique_ptr<Command> new_rule_command();
[[nodiscard]] std::unique_ptr<Command> schema_command();
[[nodiscard]] std::unique_ptr<Command> registry_show_command();
[[nodiscard]] std::unique_ptr<Command> registry_check_command();
[[nodiscard]] std::unique_ptr<Command> completions_command();
[[nodiscard]] std::unique_ptr<Command> man_command();

[[nodiscard]] std::vector<std::unique_ptr<Command>> all_commands();

}  // namespace rasoat::app
