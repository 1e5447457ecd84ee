// A path from the root of the file system, without `.` and `..`: by what files are told apart that are named from
// several folders. Links are not followed.
//
//   whole_path("../huyen-a/ke-hoach.yaml") == "/kho/huyen-a/ke-hoach.yaml"
#pragma once

#include <string>

namespace rasoat::app {

[[nodiscard]] std::string whole_path(const std::string& path);

}  // namespace rasoat::app
