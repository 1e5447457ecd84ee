// Which plan files a command line means.
//
// A file is taken as given, whatever its name; a folder stands for every *.yaml and *.yml below it, hidden folders
// apart; `-` is standard input. The order is by path, byte by byte, and a file named twice is checked once: so the
// output does not depend on the order of the arguments or of the file system.
//
//   Inputs inputs = find_inputs({"plans/samples", "-"});
#pragma once

#include <string>
#include <vector>

namespace rasoat::app {

struct Inputs {
  std::vector<std::string> files;  // sorted; "-" is standard input
  std::vector<std::string> empty;  // folders given that hold no plan
};

[[nodiscard]] Inputs find_inputs(const std::vector<std::string>& paths);

// Takes out of `files` those that are one of the others, by whatever name; the rest keep their order.
void leave_out(const std::vector<std::string>& others, std::vector<std::string>& files);

}  // namespace rasoat::app
