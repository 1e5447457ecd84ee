#include "app/inputs.h"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <unordered_set>
#include <utility>

#include "app/plan_like.h"
#include "app/whole_path.h"
#include "plans/source_file.h"
#include "plans/text.h"

namespace rasoat::app {
namespace {

namespace fs = std::filesystem;

bool is_hidden(const fs::path& path) {
  const std::string name = path.filename().string();
  return name.size() > 1 && name.front() == '.' && name != "..";
}

// What units may send in the place of a plan in YAML.
bool is_document(const fs::path& path) {
  constexpr std::string_view kEndings[] = {".docx", ".doc", ".odt", ".rtf", ".pdf", ".xlsx", ".xls"};
  const std::string ending = plans::fold(path.extension().string());
  if (ending == ".txt") return plans::is_yaml_name(path.stem().native());
  return std::ranges::find(kEndings, ending) != std::end(kEndings);
}

// Plans below a folder, however deep.
class FolderWalk {
 public:
  explicit FolderWalk(Inputs& inputs) : inputs_(inputs) {}

  void walk(const std::string& folder) {
    const std::size_t passed_over = inputs_.linked + inputs_.hidden;
    open_.emplace_back(folder);
    while (!open_.empty()) {
      const fs::path next = std::move(open_.back());
      open_.pop_back();
      list(next);
    }
    if (all_listed_ && inputs_.linked + inputs_.hidden == passed_over) inputs_.walked.push_back(folder);
  }

 private:
  // A folder that cannot be listed is left to fail when it is read, never passed over: it becomes an input of its own.
  void list(const fs::path& folder) {
    std::error_code error;
    const fs::directory_iterator end;
    for (fs::directory_iterator entries(folder, error); !error && entries != end; entries.increment(error)) {
      take(*entries);
    }
    if (!error) return;
    inputs_.files.push_back(plain_path(folder.string()));
    all_listed_ = false;
  }

  void take(const fs::directory_entry& entry) {
    const fs::path& path = entry.path();
    std::error_code ignored;
    const bool is_folder = entry.is_directory(ignored);
    if (is_hidden(path)) {
      inputs_.hidden += is_folder ? hidden_in(path) : static_cast<std::size_t>(looks_like_plan(path));
    } else if (!is_folder) {
      if (plans::is_yaml_name(path.native())) {
        inputs_.files.push_back(plain_path(path.string()));
      } else if (is_document(path)) {
        ++inputs_.documents;
      }
    } else if (entry.is_symlink(ignored)) {
      ++inputs_.linked;
    } else {
      open_.push_back(path);
    }
  }

  // Plans right within a hidden folder; deeper lies what tools keep, and much of it.
  static std::size_t hidden_in(const fs::path& folder) {
    std::size_t plans = 0;
    std::error_code error;
    const fs::directory_iterator end;
    for (fs::directory_iterator entries(folder, error); !error && entries != end; entries.increment(error)) {
      if (looks_like_plan(entries->path())) ++plans;
    }
    return plans;
  }

  Inputs& inputs_;
  std::vector<fs::path> open_;
  bool all_listed_ = true;
};

// `ke-hoach/a.yaml` and the same with its whole path are one file; the first in path order stays.
void keep_one_spelling(std::vector<std::string>& files) {
  std::unordered_set<std::string> seen;
  std::erase_if(files, [&](const std::string& file) {
    std::error_code ignored;
    return file != "-" && !seen.insert(fs::absolute(file, ignored).lexically_normal().string()).second;
  });
}

}  // namespace

std::optional<FileId> file_id(const std::string& path) {
  struct stat seen{};
  if (stat(path.c_str(), &seen) != 0) return std::nullopt;
  return FileId(seen.st_dev, seen.st_ino);
}

Inputs find_inputs(const std::vector<std::string>& paths) {
  Inputs inputs;
  for (const std::string& path : paths) {
    std::error_code ignored;
    if (path != "-" && fs::is_directory(path, ignored)) {
      const std::size_t before = inputs.files.size();
      FolderWalk(inputs).walk(path);
      if (inputs.files.size() == before) inputs.empty.push_back(path);
    } else {
      inputs.files.push_back(path == "-" ? path : plain_path(path));
    }
  }
  const auto sort_unique = [](std::vector<std::string>& names) {
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
  };
  sort_unique(inputs.files);
  sort_unique(inputs.empty);
  if (paths.size() > 1) keep_one_spelling(inputs.files);
  return inputs;
}

void take_in(const std::string& file, std::vector<std::string>& files) {
  const std::optional<FileId> id = file_id(file);
  if (std::ranges::any_of(files, [&](const std::string& other) { return id && file_id(other) == id; })) return;
  const std::string path = plain_path(file);
  files.insert(std::ranges::lower_bound(files, path), path);
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
