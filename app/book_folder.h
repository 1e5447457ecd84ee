// A folder of generated files that can be written again: it knows which files are its own.
//
// A list of them lies in the folder. A folder that holds other things and no list is refused, and so is a file in the
// way that is not on the list: nothing of the user's is ever overwritten or removed. Files of an earlier book that the
// new one does not have are removed. Each file appears whole or not at all.
//
//   BookFolder folder("so-tay");
//   std::string problem = folder.write(files);   // "" when all is well, else the path at fault
#pragma once

#include <string>
#include <vector>

#include "reports/handbook.h"

namespace rasoat::app {

class BookFolder {
 public:
  static constexpr std::string_view kListName = ".rasoat-handbook";

  explicit BookFolder(std::string path) : path_(std::move(path)) {}

  // The path that is in the way, or "" when the files may be written.
  [[nodiscard]] std::string obstacle(const std::vector<reports::BookFile>& files) const;
  // Gives the path that could not be written, or "".
  [[nodiscard]] std::string write(const std::vector<reports::BookFile>& files) const;

 private:
  [[nodiscard]] std::vector<std::string> earlier_files() const;
  std::string path_;
};

}  // namespace rasoat::app
