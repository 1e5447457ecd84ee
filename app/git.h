// What git knows that a gate needs: which files a change touches, how a patch looks. The door to libgit2.
//
//   std::string patch = text_patch("plan.yaml", before, after);   // "" when they are the same
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/terms.h"

namespace rasoat::app {

[[nodiscard]] std::string text_patch(const std::string& path, std::string_view before, std::string_view after);

// The files that differ between the point where the work left a revision and the working folder, as absolute paths;
// with those that git does not follow or was told not to look at. A repository within is one path, and always there.
struct ChangedFiles {
  std::vector<std::string> files;  // sorted; deleted ones too
  std::string root;                // of the repository
  rules::Wording problem;          // why it is not known: no repository, no such revision; empty when all is well

  // The path, a folder or any link on its way, or what it leads to has changed.
  [[nodiscard]] bool touch(const std::string& path) const;
  // Or something below it.
  [[nodiscard]] bool touch_below(const std::string& path) const;
  // Whether it can be said at all: outside the repository git knows nothing.
  [[nodiscard]] bool know_of(const std::string& path) const;
  // Likewise of a folder, none of whose links may lead out of it.
  [[nodiscard]] bool know_of_all_below(const std::string& path) const;
};
[[nodiscard]] ChangedFiles changed_files(const std::string& folder, const std::string& revision);

// Files as they were at exactly one revision; one that was moved since is found where it was. Reading from any thread.
class PastFiles {
 public:
  PastFiles(const std::string& folder, const std::string& revision);
  // No repository, no such revision; empty when all is well.
  [[nodiscard]] const rules::Wording& problem() const { return problem_; }
  // Nothing where the file was not there.
  [[nodiscard]] std::optional<std::string> text(const std::string& path) const;

 private:
  std::string root_, commit_;
  rules::Wording problem_;
  std::map<std::string, std::string> moved_;  // from the root: path now → path then
};

}  // namespace rasoat::app
