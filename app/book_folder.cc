#include "app/book_folder.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "app/output.h"

namespace rasoat::app {
namespace {

namespace fs = std::filesystem;
using reports::BookFile;

std::vector<std::string> names_of(const std::vector<BookFile>& files) {
  std::vector<std::string> names;
  for (const BookFile& file : files) names.push_back(file.name);
  std::sort(names.begin(), names.end());
  return names;
}

std::string write_file(const fs::path& path, const std::string& bytes) {
  Output output(path.string());
  output.stream() << bytes;
  return output.close();
}

}  // namespace

Obstacle BookFolder::obstacle(const std::vector<BookFile>& files) const { return own_.obstacle(names_of(files)); }

std::string BookFolder::write(const std::vector<BookFile>& files) const {
  const std::vector<std::string> names = names_of(files);
  if (std::string problem = own_.begin(names); !problem.empty()) return problem;
  for (const BookFile& file : files) {
    std::error_code error;
    const fs::path path = fs::path(path_) / file.name;
    fs::create_directories(path.parent_path(), error);
    if (std::string problem = write_file(path, file.bytes); !problem.empty()) return problem;
  }
  return own_.finish(names);
}

}  // namespace rasoat::app
