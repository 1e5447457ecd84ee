// Which plan files a command line means.
//
// A file is taken as given, whatever its name; a folder stands for every *.yaml and *.yml below it (in capitals too),
// hidden files and folders apart; `-` is standard input. A link to a folder below it is not followed (it may lead in a
// circle, or to the same plans again) but counted, for it to be told, and so are hidden plans. A folder that cannot be
// listed is an input that cannot be read. The order is by path, byte by byte, and a file named twice is checked once:
// so the output does not depend on the order of the arguments or of the file system.
//
//   Inputs inputs = find_inputs({"plans/samples", "-"});
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "app/exit_code.h"

namespace rasoat::app {

struct Inputs {
  std::vector<std::string> files;     // sorted; "-" is standard input
  std::vector<std::string> empty;     // folders given that hold no plan
  std::vector<std::string> walked{};  // folders given of whose plans none was passed over
  std::size_t linked = 0;             // folders below them that are links: what these hold is not taken
  std::size_t hidden = 0;             // plans in hidden files, or right within hidden folders; not taken either
  std::size_t documents = 0;  // of office programs (.docx, .pdf …), and .yaml.txt: no plans, but perhaps meant so
};

// What an audit was asked for, and what it found before the first plan was read.
struct AuditInputs {
  std::vector<std::string> paths;         // as given
  std::vector<std::string> empty;         // of these, the folders without a plan
  std::vector<std::string> left_out{};    // files found there that are not audited: excluded, the roster
  std::string folder{};                   // in which all plans lie: what holds there holds for all together
  std::vector<FailOn> fail_on{};          // as the configuration of each plan says
  FailOn fail_on_units = FailOn::kError;  // as the one that holds in `folder` says
};

[[nodiscard]] Inputs find_inputs(const std::vector<std::string>& paths);

// Takes those out of `files` of which `test` is true, and gives them.
template <typename Test>
[[nodiscard]] std::vector<std::string> take_out(std::vector<std::string>& files, const Test& test) {
  const auto out = std::stable_partition(files.begin(), files.end(), [&](const auto& file) { return !test(file); });
  std::vector<std::string> taken(out, files.end());
  files.erase(out, files.end());
  return taken;
}

// The same of every name of a file; none where there is no such file.
using FileId = std::pair<dev_t, ino_t>;
[[nodiscard]] std::optional<FileId> file_id(const std::string& path);

// Puts the file among `files`, which are in path order, unless it is there by whatever name.
void take_in(const std::string& file, std::vector<std::string>& files);
// Takes those out of `files` that are one of the others, by whatever name, and gives them; all keep their order. A name
// that is no file's, as "", is nothing.
std::vector<std::string> leave_out(const std::vector<std::string>& others, std::vector<std::string>& files);

}  // namespace rasoat::app
