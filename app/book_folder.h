// A folder of generated pages that can be written again: it touches only files of its own (app/own_files.h).
//
// Pages of an earlier book that the new one does not have are removed. Each file appears whole or not at all. For books
// that are small enough to be made first and written then; distinct from app/report_folder.h.
//
//   BookFolder folder("so-tay");
//   std::string problem = folder.write(files);   // "" when all is well, else the path at fault
#pragma once

#include <string>
#include <vector>

#include "app/own_files.h"
#include "reports/handbook.h"

namespace rasoat::app {

class BookFolder {
 public:
  explicit BookFolder(std::string path) : path_(std::move(path)), own_(path_, ".rasoat-handbook") {}

  // What is in the way of the files.
  [[nodiscard]] Obstacle obstacle(const std::vector<reports::BookFile>& files) const;
  // Gives the path that could not be written, or "".
  [[nodiscard]] std::string write(const std::vector<reports::BookFile>& files) const;

 private:
  std::string path_;
  OwnFiles own_;
};

}  // namespace rasoat::app
