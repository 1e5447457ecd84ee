// A folder of reports that is written file by file and appears at the end, whole.
//
// Files are gathered in a draft folder beside the place, which takes the place where it is free. Where earlier reports
// lie there, those of a run that breaks off before `close` stay as they were; then the files are moved one by one.
// Only files of its own are replaced or removed (app/own_files.h).
//
//   ReportFolder folder("bao-cao");
//   if (const Obstacle in_the_way = folder.obstacle(); !in_the_way.empty()) …
//   folder.add("001-xa-a.md", bytes);  …
//   std::string problem = folder.close();   // "" when all is well, else the path at fault
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/draft.h"
#include "app/own_files.h"

namespace rasoat::app {

class ReportFolder {
 public:
  explicit ReportFolder(std::string path);
  ReportFolder(ReportFolder&&) = delete;

  // What is certainly in the way, known before the names are: a file, a folder with other things and no list of ours,
  // a report that somebody has changed.
  [[nodiscard]] Obstacle obstacle() const { return own_.obstacle({}); }
  void add(std::string_view name, std::string_view bytes);
  [[nodiscard]] std::string close();
  [[nodiscard]] std::vector<std::string> files() const;  // the paths of all that were added

 private:
  [[nodiscard]] std::string close_new();

  std::string path_;
  std::optional<Draft> draft_;  // the folder beside, from the first file on
  OwnFiles own_;
  std::vector<std::string> names_;
  std::string problem_;
};

}  // namespace rasoat::app
