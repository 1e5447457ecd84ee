// The command line: `rasoat COMMAND …`, its help in Vietnamese or English, and the exit code of the process.
//
// The commands are those of app/commands.h, each in a file of its own (app/command.h says what one is). Options are
// parsed by CLI11, whose only door is app/command_line.cc. Diagnostics go to standard output, everything else to
// standard error.
//
//   int main(int argc, char** argv) { return run({argv + 1, argv + argc}); }
#pragma once

#include <string>
#include <vector>

#include "app/exit_code.h"

namespace rasoat::app {

[[nodiscard]] ExitCode run(const std::vector<std::string>& arguments);

}  // namespace rasoat::app
