// The difference between two texts of a file, as the patch that git and reviewers read. The door to libgit2's diff.
//
//   std::string patch = text_patch("plan.yaml", before, after);   // "" when they are the same
#pragma once

#include <string>
#include <string_view>

namespace rasoat::app {

[[nodiscard]] std::string text_patch(const std::string& path, std::string_view before, std::string_view after);

}  // namespace rasoat::app
