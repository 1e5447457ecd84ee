// Which files of a folder the program wrote itself, known by a list that lies in the folder.
//
// A folder that holds other things and no list is refused, and so is a file in the way that is not on the list, or is
// no longer what was written: nothing of the user's is ever overwritten or removed. While files are replaced the list
// names old and new ones, so that a run that breaks off can be repeated; in the end it names the new, each with a hash
// of its bytes, and the old that are no longer wanted are gone. Names are relative, end in .md or .html and do not lead
// out of the folder. Sorted lists of names are expected.
//
//   OwnFiles own("so-tay", ".rasoat-handbook");
//   if (own.obstacle(names).empty() && own.begin(names).empty()) { … write them …  own.finish(names); }
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "app/command.h"

namespace rasoat::app {

// What may not be written over.
struct Obstacle {
  std::string path;        // "": nothing
  bool is_edited = false;  // a file of ours that somebody has changed
  [[nodiscard]] bool empty() const { return path.empty(); }
};

// Says so on standard error; `whose` is "của báo cáo", "of these reports".
void say_in_the_way(const Obstacle& obstacle, Both whose, Lang lang);

class OwnFiles {
 public:
  OwnFiles(std::string folder, std::string list_name) : folder_(std::move(folder)), list_name_(std::move(list_name)) {}

  // What is in the way of these files.
  [[nodiscard]] Obstacle obstacle(const std::vector<std::string>& names) const;
  // Each gives the path that could not be written, or "".
  [[nodiscard]] std::string begin(const std::vector<std::string>& names) const;
  [[nodiscard]] std::string finish(const std::vector<std::string>& names) const;

 private:
  // Names and hashes; "" where the hash is not known.
  using List = std::map<std::string, std::string>;
  [[nodiscard]] List listed() const;
  [[nodiscard]] std::string write_list(const List& list) const;
  [[nodiscard]] bool is_edited(const std::string& name, const std::string& hash) const;
  [[nodiscard]] std::string path_of(const std::string& name) const;

  std::string folder_;
  std::string list_name_;
};

}  // namespace rasoat::app
