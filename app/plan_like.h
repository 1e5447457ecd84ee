// Whether a file that is not taken for a plan looks as if it were one, for it to be told.
//
//   looks_like_plan("huyen-a/.ke-hoach.yaml")
#pragma once

#include <filesystem>

namespace rasoat::app {

// By its name a YAML file other than a configuration, and one of its first lines begins with a key of plans. A few
// kilobytes are read.
[[nodiscard]] bool looks_like_plan(const std::filesystem::path& path);

}  // namespace rasoat::app
