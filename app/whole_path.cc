#include "app/whole_path.h"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <system_error>

namespace rasoat::app {

namespace fs = std::filesystem;

namespace {

constexpr int kMostLinks = 40;  // as the system has it: more are a circle

// Takes `..` off by what lies before it: `folder_above` gives the path that stands for both, none to leave them.
template <typename Above>
std::string without_dots(const fs::path& path, const Above& folder_above) {
  if (path.native().find("..") == std::string::npos) return path.lexically_normal().generic_string();
  fs::path made;
  bool open = false;  // it ends with a slash, or as if with one
  for (const fs::path& part : path) {
    open = part.empty() || part == "." || part == "..";
    if (part.empty() || part == ".") continue;
    std::optional<fs::path> above;
    if (part == ".." && made.has_relative_path() && made.filename() != "..") above = folder_above(made);
    if (part == ".." && made.has_root_directory() && !made.has_relative_path()) above = made;
    open = open && (part != ".." || above);
    made = above ? *above : made / part;
  }
  if (made.empty()) return ".";
  return (open ? made / "" : made).generic_string();
}

bool is_link(const fs::path& path) {
  std::error_code ignored;
  return fs::is_symlink(fs::symlink_status(path, ignored));
}

}  // namespace

std::string whole_path(const std::string& path) {
  std::error_code error;
  return without_dots(fs::absolute(path, error), [](const fs::path& folder) {
    std::error_code missing;
    const fs::path led = is_link(folder) ? fs::canonical(folder, missing) : folder;
    return missing ? std::nullopt : std::optional(led.parent_path());
  });
}

std::string plain_path(const std::string& path) {
  return without_dots(path, [](const fs::path& folder) {
    std::error_code ignored;
    const bool plain = fs::symlink_status(folder, ignored).type() == fs::file_type::directory;
    return plain ? std::optional(folder.parent_path()) : std::nullopt;
  });
}

std::vector<PassedPlace> passed_places(const std::string& path) {
  std::vector<PassedPlace> passed;
  const fs::path whole = whole_path(path);
  std::vector<fs::path> left;  // the next one last
  const auto follow = [&left](const fs::path& way) {
    const auto first = static_cast<std::ptrdiff_t>(left.size());
    left.insert(left.end(), way.begin(), way.end());
    std::reverse(left.begin() + first, left.end());
  };
  follow(whole);
  fs::path at;
  for (int links = 0; !left.empty() && links < kMostLinks;) {
    const fs::path part = std::move(left.back());
    left.pop_back();
    if (part.empty() || part == ".") continue;
    if (part == "..") {
      at = at.parent_path();
      continue;
    }
    const fs::path next = at / part;  // an absolute one begins anew
    std::error_code error;
    const fs::path target = is_link(next) ? fs::read_symlink(next, error) : fs::path();
    passed.push_back({next.generic_string(), !target.empty()});
    if (target.empty()) {
      at = next;
    } else {
      ++links;
      follow(target);
    }
  }
  return passed;
}

bool lies_in(const std::string& path, const std::string& folder) {
  return path.size() > folder.size() && path.starts_with(folder) && (folder == "/" || path[folder.size()] == '/');
}

bool is_system_file(const std::string& path) { return path.starts_with("/proc/") || path.starts_with("/dev/fd/"); }

std::string led_path(const std::string& path) {
  fs::path led = path;
  for (int links = 0; links < kMostLinks && !is_system_file(led.native()) && is_link(led); ++links) {
    std::error_code error;
    const fs::path target = fs::read_symlink(led, error);
    if (error) break;
    led = led.parent_path() / target;  // an absolute target replaces what stands before it
  }
  return led.string();
}

}  // namespace rasoat::app
