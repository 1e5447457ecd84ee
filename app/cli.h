// The command line: `rasoat COMMAND …`, its help in Vietnamese or English, and the exit code of the process.
//
// Commands: check (kiem-tra), explain (giai-thich), rules (quy-tac). Options are parsed by CLI11, whose only door is
// app/cli.cc; every command is a function of its options struct in a file of its own. Diagnostics go to standard
// output, everything else to standard error.
//
//   int main(int argc, char** argv) { return run({argv + 1, argv + argc}); }
#pragma once

#include <string>
#include <vector>

#include "app/exit_code.h"

namespace rasoat::app {

[[nodiscard]] ExitCode run(const std::vector<std::string>& arguments);

}  // namespace rasoat::app
