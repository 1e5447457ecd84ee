// Which files of a folder the program wrote itself, known by a list that lies in the folder.
//
// A folder that holds other things and no list is refused, and so is a file in the way that is not on the list: nothing
// of the user's is ever overwritten or removed. While files are replaced the list names old and new ones, so that a run
// that breaks off can be repeated; in the end it names the new, and the old that are no longer wanted are gone. Names
// are relative, end in .md or .html and do not lead out of the folder. Sorted lists of names are expected.
//
//   OwnFiles own("so-tay", ".rasoat-handbook");
//   if (own.obstacle(names).empty() && own.begin(names).empty()) { … write them …  own.finish(names); }
#pragma once

#include <string>
#include <vector>

namespace rasoat::app {

class OwnFiles {
 public:
  OwnFiles(std::string folder, std::string list_name) : folder_(std::move(folder)), list_name_(std::move(list_name)) {}

  // The path that is in the way of these files, or "".
  [[nodiscard]] std::string obstacle(const std::vector<std::string>& names) const;
  // Each gives the path that could not be written, or "".
  [[nodiscard]] std::string begin(const std::vector<std::string>& names) const;
  [[nodiscard]] std::string finish(const std::vector<std::string>& names) const;

 private:
  [[nodiscard]] std::vector<std::string> listed() const;
  [[nodiscard]] std::string write_list(const std::vector<std::string>& names) const;

  std::string folder_;
  std::string list_name_;
};

}  // namespace rasoat::app
