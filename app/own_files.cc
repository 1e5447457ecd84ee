#include "app/own_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "app/output.h"

namespace rasoat::app {
namespace {

namespace fs = std::filesystem;

// The list lies where anyone can edit it: a name that leads out of the folder is not believed.
bool stays_inside(const std::string& name) {
  const fs::path path = fs::path(name).lexically_normal();
  return !path.empty() && path.is_relative() && path.begin()->string() != ".." &&
         (name.ends_with(".md") || name.ends_with(".html"));
}

}  // namespace

std::vector<std::string> OwnFiles::listed() const {
  std::vector<std::string> names;
  std::ifstream list(fs::path(folder_) / list_name_, std::ios::binary);
  for (std::string name; std::getline(list, name);) {
    if (stays_inside(name)) names.push_back(name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::string OwnFiles::obstacle(const std::vector<std::string>& names) const {
  std::error_code error;
  const fs::path folder(folder_);
  if (!fs::exists(folder, error)) return "";
  if (!fs::is_directory(folder, error)) return folder_;
  if (fs::is_empty(folder, error)) return "";
  if (!fs::is_regular_file(folder / list_name_, error)) return folder_;
  const std::vector<std::string> own = listed();
  for (const std::string& name : names) {
    const bool there = fs::exists(fs::symlink_status(folder / name, error));
    if (there && !std::binary_search(own.begin(), own.end(), name)) return (folder / name).string();
  }
  return "";
}

std::string OwnFiles::write_list(const std::vector<std::string>& names) const {
  Output output((fs::path(folder_) / list_name_).string());
  for (const std::string& name : names) output.stream() << name << '\n';
  return output.close();
}

std::string OwnFiles::begin(const std::vector<std::string>& names) const {
  std::error_code error;
  fs::create_directories(folder_, error);
  const std::vector<std::string> old = listed();
  std::vector<std::string> both;
  std::set_union(old.begin(), old.end(), names.begin(), names.end(), std::back_inserter(both));
  return write_list(both);
}

std::string OwnFiles::finish(const std::vector<std::string>& names) const {
  std::error_code error;
  for (const std::string& name : listed()) {
    if (!std::binary_search(names.begin(), names.end(), name)) fs::remove(fs::path(folder_) / name, error);
  }
  return write_list(names);
}

}  // namespace rasoat::app
