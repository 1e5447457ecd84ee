#include "app/written_files.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include "app/whole_path.h"
#include "plans/source_file.h"

namespace rasoat::app {
namespace {

namespace fs = std::filesystem;

std::string real_path(const std::string& name) {
  std::error_code error;
  std::string path = fs::weakly_canonical(whole_path(led_path(name)), error).generic_string();
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  return path;
}

bool lies_in(const std::string& path, const std::string& folder) {
  return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

}  // namespace

WrittenFiles::Place WrittenFiles::place_of(const std::string& name) {
  Place place{.name = name, .path = {}, .id = {}};
  struct stat about{};
  const bool there = name.empty() ? ::fstat(STDOUT_FILENO, &about) == 0 : ::stat(name.c_str(), &about) == 0;
  if (there) place.id.emplace(about.st_dev, about.st_ino);
  place.keeps = !there || !S_ISCHR(about.st_mode);
  return place;
}

bool WrittenFiles::are_one(const Place& a, const Place& b) {
  if (!a.keeps || !b.keeps) return false;
  return a.id || b.id ? a.id == b.id : a.path == b.path;
}

void WrittenFiles::add(const std::string& place) {
  if (place.empty()) {
    screen_ = place_of("");
  } else {
    places_.push_back(place_of(place));
    places_.back().path = real_path(place);
  }
}

bool WrittenFiles::are_apart(Lang lang) const {
  for (std::size_t i = 0; i < places_.size(); ++i) {
    const Place& one = places_[i];
    const bool twice =
        std::any_of(places_.begin(), places_.begin() + static_cast<std::ptrdiff_t>(i), [&](const Place& other) {
          return are_one(one, other) || lies_in(one.path, other.path) || lies_in(other.path, one.path);
        });
    if (!twice && !(screen_ && screen_->id && are_one(one, *screen_))) continue;
    fmt::print(stderr, "rasoat: {}: {}\n", one.name,
               pick(lang, "hai kết quả không ghi chung một nơi được; mỗi kết quả cần một tệp riêng",
                    "two results cannot be written to one place; give each a file of its own"));
    return false;
  }
  return true;
}

void WrittenFiles::say_read(const std::string& name, Both what, Lang lang) {
  fmt::print(stderr, "rasoat: {}: {} {}; {}\n", name, pick(lang, "là", "is"), what.in(lang),
             pick(lang, "không ghi kết quả đè lên", "nothing is written over it"));
}

bool WrittenFiles::spare(const std::vector<std::string>& read, Both what, Lang lang) const {
  bool spared = true;
  if (std::ranges::none_of(places_, &Place::keeps)) return spared;  // a plan is not asked for its identity for nothing
  for (const std::string& file : read) {
    if (file.empty() || file == "-") continue;
    Place read_from = place_of(file);
    if (!read_from.id) read_from.path = real_path(file);
    if (std::ranges::none_of(places_, [&](const Place& place) { return are_one(place, read_from); })) continue;
    say_read(file, what, lang);
    spared = false;
  }
  return spared;
}

bool WrittenFiles::spare_folders(const std::vector<std::string>& read, Both what, Lang lang) const {
  bool spared = true;
  for (const std::string& folder : read) {
    const std::string whole = real_path(folder);
    for (const Place& place : places_) {
      if (!place.id || !plans::is_yaml_name(place.path) || !lies_in(place.path, whole)) continue;
      say_read(place.name, what, lang);
      spared = false;
    }
  }
  return spared;
}

bool WrittenFiles::spare(const RuleOptions& options) const {
  const bool config = spare(std::vector{options.config}, role::kConfig, options.lang);
  const bool rules = spare_folders(options.folders, role::kRules, options.lang);
  return spare_folders(options.registry, role::kRules, options.lang) && rules && config;
}

}  // namespace rasoat::app
