#include "app/inputs.h"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "plans/source_file.h"

namespace rasoat::app {
namespace {

namespace fs = std::filesystem;

bool is_hidden(const fs::path& path) {
  const std::string name = path.filename().string();
  return name.size() > 1 && name.front() == '.' && name != "..";
}

// Plans below `folder`; what cannot be listed is left to fail when it is read, never passed over: it becomes an input.
void add_folder(const std::string& folder, Inputs& inputs) {
  std::vector<std::string>& files = inputs.files;
  std::error_code error;
  fs::recursive_directory_iterator entries(folder, error);
  if (error) {
    files.push_back(folder);
    return;
  }
  for (const fs::recursive_directory_iterator end; entries != end; entries.increment(error)) {
    if (error) {
      files.push_back(folder);
      return;
    }
    const fs::path& path = entries->path();
    std::error_code ignored;
    if (entries->is_directory(ignored)) {
      if (is_hidden(path)) {
        entries.disable_recursion_pending();
      } else if (entries->is_symlink(ignored)) {
        ++inputs.linked;
      }
    } else if (plans::is_yaml_name(path.native()) && !is_hidden(path)) {
      files.push_back(path.lexically_normal().generic_string());
    }
  }
  if (error) files.push_back(folder);
}

// The same of every name of a file.
using FileId = std::pair<dev_t, ino_t>;

std::optional<FileId> file_id(const std::string& path) {
  struct stat seen{};
  if (stat(path.c_str(), &seen) != 0) return std::nullopt;
  return FileId(seen.st_dev, seen.st_ino);
}

}  // namespace

Inputs find_inputs(const std::vector<std::string>& paths) {
  Inputs inputs;
  for (const std::string& path : paths) {
    std::error_code ignored;
    if (path != "-" && fs::is_directory(path, ignored)) {
      const std::size_t before = inputs.files.size();
      add_folder(path, inputs);
      if (inputs.files.size() == before) inputs.empty.push_back(path);
    } else {
      inputs.files.push_back(path == "-" ? path : fs::path(path).lexically_normal().generic_string());
    }
  }
  const auto sort_unique = [](std::vector<std::string>& names) {
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
  };
  sort_unique(inputs.files);
  sort_unique(inputs.empty);
  return inputs;
}

std::vector<std::string> leave_out(const std::vector<std::string>& others, std::vector<std::string>& files) {
  std::vector<FileId> ids;
  for (const std::string& other : others) {
    if (const std::optional<FileId> id = file_id(other)) ids.push_back(*id);
  }
  if (ids.empty()) return {};
  return take_out(files, [&](const std::string& file) {
    const std::optional<FileId> id = file_id(file);
    return id && std::find(ids.begin(), ids.end(), *id) != ids.end();
  });
}

}  // namespace rasoat::app
