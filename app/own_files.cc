#include "app/own_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "app/output.h"
#include "app/tell.h"
#include "checker/portfolio/content_hash.h"
#include "plans/source_file.h"

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

void say_in_the_way(const Obstacle& obstacle, Both whose, Lang lang) {
  if (obstacle.is_edited) {
    return complain(
        lang, obstacle.path,
        "tệp đã được sửa sau lần ghi trước, không ghi đè; hãy chuyển tệp này ra chỗ khác rồi chạy lại, hoặc "
        "chọn thư mục mới",
        "was changed after it had been written, and is not written over; move it elsewhere and run again, or "
        "choose a new folder");
  }
  complain(lang, obstacle.path,
           fmt::format("đã có tệp không phải {}; hãy chọn thư mục mới hoặc thư mục trống", whose.vi),
           fmt::format("holds files that are not {}; choose a new or an empty folder", whose.en));
}

std::string OwnFiles::path_of(const std::string& name) const { return (fs::path(folder_) / name).string(); }

OwnFiles::List OwnFiles::listed() const {
  List list;
  std::ifstream file(path_of(list_name_), std::ios::binary);
  for (std::string line; std::getline(file, line);) {
    const std::size_t tab = std::min(line.find('\t'), line.size());
    const std::string name = line.substr(0, tab);
    if (stays_inside(name)) list[name] = line.substr(std::min(tab + 1, line.size()));
  }
  return list;
}

// Written before the list was, it is as it was written; its bytes are read only where it may have changed since.
bool OwnFiles::is_edited(const std::string& name, const std::string& hash) const {
  std::error_code error;
  const fs::file_time_type written = fs::last_write_time(path_of(list_name_), error);
  const fs::file_time_type changed = fs::last_write_time(path_of(name), error);
  if (hash.empty() || error || changed < written) return false;
  const auto file = plans::SourceFile::load(path_of(name));
  return !file || checker::content_hash(file->bytes()) != hash;
}

Obstacle OwnFiles::obstacle(const std::vector<std::string>& names) const {
  std::error_code error;
  const fs::path folder(folder_);
  if (!fs::exists(folder, error)) return {};
  if (!fs::is_directory(folder, error)) return {folder_};
  if (fs::is_empty(folder, error)) return {};
  if (!fs::is_regular_file(path_of(list_name_), error)) return {folder_};
  const List own = listed();
  for (const std::string& name : names) {
    const bool there = fs::exists(fs::symlink_status(path_of(name), error));
    if (there && !own.contains(name)) return {path_of(name)};
  }
  for (const auto& [name, hash] : own)
    if (is_edited(name, hash)) return {path_of(name), true};
  return {};
}

std::string OwnFiles::write_list(const List& list) const {
  Output output(path_of(list_name_));
  for (const auto& [name, hash] : list) output.stream() << name << (hash.empty() ? "" : "\t") << hash << '\n';
  return output.close();
}

std::string OwnFiles::begin(const std::vector<std::string>& names) const {
  std::error_code error;
  fs::create_directories(folder_, error);
  List both = listed();
  for (const std::string& name : names) both[name];
  for (auto& [name, hash] : both) hash.clear();
  return write_list(both);
}

std::string OwnFiles::finish(const std::vector<std::string>& names) const {
  List list;
  for (const std::string& name : names) {
    const auto file = plans::SourceFile::load(path_of(name));
    list[name] = file ? checker::content_hash(file->bytes()) : "";
  }
  std::error_code error;
  for (const auto& [name, hash] : listed())
    if (!list.contains(name)) fs::remove(path_of(name), error);
  return write_list(list);
}

}  // namespace rasoat::app
