#include "app/book_folder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "app/output.h"

namespace rasoat::app {
namespace {

namespace fs = std::filesystem;
using reports::BookFile;

// The list lies where anyone can edit it: a name that leads out of the folder is not believed.
bool stays_inside(const std::string& name) {
  const fs::path path = fs::path(name).lexically_normal();
  return !path.empty() && path.is_relative() && path.begin()->string() != ".." &&
         (name.ends_with(".md") || name.ends_with(".html"));
}

std::string write_file(const fs::path& path, const std::string& bytes) {
  Output output(path.string());
  output.stream() << bytes;
  return output.close();
}

}  // namespace

std::vector<std::string> BookFolder::earlier_files() const {
  std::vector<std::string> names;
  std::ifstream list(fs::path(path_) / kListName, std::ios::binary);
  for (std::string name; std::getline(list, name);) {
    if (stays_inside(name)) names.push_back(name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::string BookFolder::obstacle(const std::vector<BookFile>& files) const {
  std::error_code error;
  const fs::path folder(path_);
  if (!fs::exists(folder, error)) return "";
  if (!fs::is_directory(folder, error)) return path_;
  if (fs::is_empty(folder, error)) return "";
  if (!fs::is_regular_file(folder / kListName, error)) return path_;
  const std::vector<std::string> own = earlier_files();
  for (const BookFile& file : files) {
    const bool there = fs::exists(fs::symlink_status(folder / file.name, error));
    if (there && !std::binary_search(own.begin(), own.end(), file.name)) return (folder / file.name).string();
  }
  return "";
}

std::string BookFolder::write(const std::vector<BookFile>& files) const {
  const fs::path folder(path_);
  std::vector<std::string> names;
  std::error_code error;
  fs::create_directories(folder, error);
  for (const BookFile& file : files) names.push_back(file.name);
  std::sort(names.begin(), names.end());
  std::vector<std::string> old = earlier_files();
  // The list names old and new files until all is done, so that a run that breaks off can be repeated.
  std::string both, list;
  for (const std::string& name : old) both += name + "\n";
  for (const std::string& name : names) list += name + "\n";
  if (std::string problem = write_file(folder / kListName, both + list); !problem.empty()) return problem;
  for (const BookFile& file : files) {
    fs::create_directories((folder / file.name).parent_path(), error);
    if (std::string problem = write_file(folder / file.name, file.bytes); !problem.empty()) return problem;
  }
  for (const std::string& name : old) {
    if (!std::binary_search(names.begin(), names.end(), name)) fs::remove(folder / name, error);
  }
  return write_file(folder / kListName, list);
}

}  // namespace rasoat::app
