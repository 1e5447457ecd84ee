#include "app/whole_path.h"

#include <filesystem>
#include <system_error>

namespace rasoat::app {

std::string whole_path(const std::string& path) {
  std::error_code error;
  return std::filesystem::absolute(path, error).lexically_normal().generic_string();
}

}  // namespace rasoat::app
