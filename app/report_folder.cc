#include "app/report_folder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace rasoat::app {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kListName = ".rasoat-reports";

// "bao-cao/" and "bao-cao" are one folder, and the draft must lie beside it.
std::string without_slash(std::string path) {
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  return path;
}

}  // namespace

ReportFolder::ReportFolder(std::string path)
    : path_(without_slash(std::move(path))), own_(path_, std::string(kListName)) {}

void ReportFolder::add(std::string_view name, std::string_view bytes) {
  if (!problem_.empty()) return;
  std::error_code error;
  if (!draft_) {
    fs::create_directories(fs::path(path_).parent_path(), error);
    draft_.emplace(path_, Draft::Kind::kWholeFolder);
  }
  const fs::path file = fs::path(draft_->path()) / name;
  fs::create_directories(file.parent_path(), error);
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) problem_ = (fs::path(path_) / name).string();
  names_.emplace_back(name);
}

std::string ReportFolder::close() {
  if (!problem_.empty()) return problem_;
  std::sort(names_.begin(), names_.end());
  if (Obstacle in_the_way = own_.obstacle(names_); !in_the_way.empty()) return in_the_way.path;
  std::error_code absent;
  if (draft_ && !fs::exists(fs::symlink_status(path_, absent))) return close_new();
  if (std::string problem = own_.begin(names_); !problem.empty()) return problem;
  for (const std::string& name : names_) {
    std::error_code error;
    const fs::path place = fs::path(path_) / name;
    fs::create_directories(place.parent_path(), error);
    fs::rename(fs::path(draft_->path()) / name, place, error);
    if (error) return place.string();
  }
  draft_.reset();
  return own_.finish(names_);
}

std::string ReportFolder::close_new() {
  if (!OwnFiles(draft_->path(), std::string(kListName)).finish(names_).empty() || !draft_->put(path_)) return path_;
  draft_.reset();
  return "";
}

std::vector<std::string> ReportFolder::files() const {
  std::vector<std::string> files;
  files.reserve(names_.size());
  for (const std::string& name : names_) files.push_back((fs::path(path_) / name).string());
  return files;
}

}  // namespace rasoat::app
