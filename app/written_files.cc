#include "app/written_files.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include "app/tell.h"
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

}  // namespace

WrittenFiles::Place WrittenFiles::place_of(const std::string& name) {
  const std::string opened = name.empty() ? "/dev/stdout" : name;
  std::error_code ignored;
  return {name, real_path(opened), file_id(opened), !fs::is_character_file(opened, ignored)};
}

bool WrittenFiles::are_one(const Place& a, const Place& b) {
  if (!a.keeps || !b.keeps) return false;
  return a.id || b.id ? a.id == b.id : a.path == b.path;
}

bool WrittenFiles::would_lose(const std::string& read) const {
  const std::optional<FileId> id = file_id(read);
  const Place from{read, id ? "" : real_path(read), id, true};
  return std::ranges::any_of(places_, [&](const Place& place) { return are_one(place, from); });
}

void WrittenFiles::add(const std::string& place) {
  if (place.empty()) {
    screen_ = place_of("");
  } else {
    places_.push_back(place_of(place));
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
    complain(lang, one.name, "hai kết quả không ghi chung một nơi được; mỗi kết quả cần một tệp riêng",
             "two results cannot be written to one place; give each a file of its own");
    return false;
  }
  return true;
}

void WrittenFiles::say_read(const std::string& name, Both what, Lang lang) {
  tell("rasoat: {}: {} {}; {}\n", name, pick(lang, "là", "is"), what.in(lang),
       pick(lang, "không ghi kết quả đè lên", "nothing is written over it"));
}

bool WrittenFiles::spare(const std::vector<std::string>& read, Both what, Lang lang) const {
  bool spared = true;
  if (std::ranges::none_of(places_, &Place::keeps)) return spared;  // a plan is not asked for its identity for nothing
  for (const std::string& file : read) {
    if (file.empty() || file == "-" || !would_lose(file)) continue;
    say_read(file, what, lang);
    spared = false;
  }
  return spared;
}

bool WrittenFiles::spare_folders(const std::vector<std::string>& read, Lang lang) const {
  bool spared = true;
  for (const std::string& folder : read) {
    const std::string whole = real_path(folder);
    for (const Place& place : places_) {
      if (!place.id || !plans::is_yaml_name(place.path) || !lies_in(place.path, whole)) continue;
      say_read(place.name, role::kRules, lang);
      spared = false;
    }
  }
  return spared;
}

bool WrittenFiles::spare(const RuleOptions& options) const {
  const bool config = spare(std::vector{options.config}, role::kConfig, options.lang);
  const bool rules = spare_folders(options.folders, options.lang);
  return spare_folders(options.registry, options.lang) && rules && config;
}

}  // namespace rasoat::app
