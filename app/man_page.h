// Manual pages, as man(1) shows them: one of the program, one of each command. Made of the command sheets
// (app/command_sheet), in Vietnamese or English.
//
//   fmt::print("{}", man_page(sheet, Lang::kVi));   // roff
#pragma once

#include <string>
#include <vector>

#include "app/command_sheet.h"

namespace rasoat::app {

[[nodiscard]] std::string man_page(const CommandSheet& command, Lang lang);
[[nodiscard]] std::string program_man_page(const std::vector<CommandSheet>& commands, Lang lang);
// "rasoat-new-plan.1"
[[nodiscard]] std::string man_file(const CommandSheet& command);

}  // namespace rasoat::app
