// A command test: files to write, a command line, what it must print and its exit code, as one small text.
//
//   # comment
//   write plan.yaml          the lines below, each after "| ", become the file
//   | rasoat: 1
//   stdin                    likewise the standard input
//   run check plan.yaml      the program's arguments, split at blanks
//   env NO_COLOR=1           before `run`
//   exit 3
//   stdout has: PASSAGE      standard output must hold it; `stdout lacks:`, `stderr has:`, `stderr lacks:` alike
//   stdout is empty          also `stderr is empty`
//   file out.json has: X     a file written by the program
//   same a.json b.json       two files hold the same bytes, and hold something
//
// Several `run`s may follow one another in the same folder. File names say the outcome: pass_*.cmdtest exit 0 at the
// end, fail_* do not.
#pragma once

#include <string>

namespace rasoat::tests {

// Runs the test at `path` with the program `binary`; "" when all holds, else what did not.
[[nodiscard]] std::string run_command_test(const std::string& path, const std::string& binary);

}  // namespace rasoat::tests
