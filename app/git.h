// What git knows that a gate needs: which files a change touches, which paths a pattern means, how a patch looks. The
// door to libgit2.
//
//   path_matches({"huyen-a/**", "!huyen-a/cu.yaml"}, "huyen-a/x.yaml")
//   std::string patch = text_patch("plan.yaml", before, after);   // "" when they are the same
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rasoat::app {

// Does one of the patterns, written as in .gitignore, mean the path? A pattern without a slash means a name anywhere, a
// folder means all within.
[[nodiscard]] bool path_matches(const std::vector<std::string>& patterns, const std::string& path);

[[nodiscard]] std::string text_patch(const std::string& path, std::string_view before, std::string_view after);

// The files that differ between a revision and the working folder, new ones not yet added included, as absolute paths.
struct ChangedFiles {
  std::vector<std::string> files;  // sorted; deleted ones too
  std::string problem;             // why it is not known: no repository, no such revision; "" when all is well
};
[[nodiscard]] ChangedFiles changed_files(const std::string& folder, const std::string& revision);

// A file as it was at a revision; nothing where it was not there, or nothing is known.
[[nodiscard]] std::optional<std::string> file_at(const std::string& path, const std::string& revision);

}  // namespace rasoat::app
