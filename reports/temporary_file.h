// A new empty file in the system's folder for such files, gone with its owner: for a library that writes to files only.
//
//   TemporaryFile file;
//   if (file.path().empty()) …   // none could be made
#pragma once

#include <string>

namespace rasoat::reports {

class TemporaryFile {
 public:
  TemporaryFile();
  ~TemporaryFile();
  TemporaryFile(TemporaryFile&&) = delete;
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace rasoat::reports
