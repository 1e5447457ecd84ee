// The help of the program, of a group of commands and of a command: what fits on a screen. All that there is to know is
// in the manual page (app/man_page).
//
//   fmt::print("{}", command_help(sheet, Lang::kVi, false));
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/command_sheet.h"

namespace rasoat::app {

// `all`: with the options that are seldom needed.
[[nodiscard]] std::string command_help(const CommandSheet& command, Lang lang, bool all);
// Of the commands of a group ("new"), or of all ("").
[[nodiscard]] std::string commands_help(const std::vector<CommandSheet>& commands, std::string_view group, Lang lang);

}  // namespace rasoat::app
