#include "reports/temporary_file.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace rasoat::reports {

TemporaryFile::TemporaryFile() {
  std::error_code error;
  const std::filesystem::path folder = std::filesystem::temp_directory_path(error);
  if (error) return;
  path_ = (folder / "rasoat-XXXXXX").string();
  const int file = mkstemp(path_.data());
  if (file < 0) path_.clear();
  if (file >= 0) ::close(file);
}

TemporaryFile::~TemporaryFile() {
  std::error_code ignored;
  if (!path_.empty()) std::filesystem::remove(path_, ignored);
}

}  // namespace rasoat::reports
