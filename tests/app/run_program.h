// The program as people run it: in a folder, by its command line.
//
//   CHECK(run_program(folder, "check ke-hoach.yaml") == app::kChecked);
//   read_file(folder.path("stderr"))
#pragma once

#include <cstdlib>
#include <string>

#include "tests/support/temporary_folder.h"

namespace rasoat::tests {

// Its exit code. What it prints is in the folder’s files `stdout` and `stderr`, unless `arguments`, which a shell
// reads, send it elsewhere.
inline int run_program(const TemporaryFolder& folder, const std::string& arguments) {
  const std::string command = "cd '" + folder.path() + "' && " RASOAT_BINARY " >stdout 2>stderr " + arguments;
  const int status = std::system(command.c_str());
  return WEXITSTATUS(status);
}

}  // namespace rasoat::tests
