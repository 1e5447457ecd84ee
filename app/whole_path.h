// Paths without `.` and `..`: by what files are told apart that are named from several folders.
//
// `link/..` is the folder in which the link's folder lies, not the one in which the link does: it is never taken for
// nothing, or another file would be meant than the one that was named. Links are not followed otherwise.
//
//   whole_path("../huyen-a/ke-hoach.yaml") == "/kho/huyen-a/ke-hoach.yaml"
//   plain_path("./huyen-a/../ke-hoach.yaml") == "ke-hoach.yaml"
#pragma once

#include <string>
#include <vector>

namespace rasoat::app {

// From the root of the file system.
[[nodiscard]] std::string whole_path(const std::string& path);

// The path as given, without what it does not need: `.`, doubled slashes, and `..` behind a folder that is there and
// no link.
[[nodiscard]] std::string plain_path(const std::string& path);

// Of paths as whole_path gives them: somewhere below the folder.
[[nodiscard]] bool lies_in(const std::string& path, const std::string& folder);

// Every place that is passed on the way to what the path leads to, from the root of the file system and without links
// before its last part: folders, links wherever they stand, and at the end what it leads to.
//
//   "kho/cur/plan.txt" where cur is a link to v1: /, /kho, /kho/cur, /kho/v1, /kho/v1/plan.txt
struct PassedPlace {
  std::string path;
  bool is_link = false;
};
[[nodiscard]] std::vector<PassedPlace> passed_places(const std::string& path);

// The path of the file that is opened under this name: links of its last part followed, even to where no file is yet.
// "/dev/stdout" leads to a name of the system for an open file, which has no other.
[[nodiscard]] std::string led_path(const std::string& path);
[[nodiscard]] bool is_system_file(const std::string& path);

}  // namespace rasoat::app
