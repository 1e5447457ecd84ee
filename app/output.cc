#include "app/output.h"

#include <unistd.h>

#include <filesystem>
#include <iostream>
#include <system_error>
#include <utility>

namespace rasoat::app {

Output::Output(std::string path, Mode mode) : path_(std::move(path)) {
  if (path_.empty()) return;
  if (mode == Mode::kAppend) {
    file_.open(path_, std::ios::binary | std::ios::app);
    return;
  }
  std::error_code ignored;
  // A device or a pipe cannot be replaced by renaming; it is written to directly.
  const bool direct = std::filesystem::exists(path_, ignored) && !std::filesystem::is_regular_file(path_, ignored);
  draft_ = direct ? "" : path_ + "." + std::to_string(getpid()) + ".tmp";
  file_.open(direct ? path_ : draft_, std::ios::binary | std::ios::trunc);
}

Output::Output(Output&& other) noexcept
    : path_(std::move(other.path_)), draft_(std::exchange(other.draft_, "")), file_(std::move(other.file_)) {}

Output::~Output() {
  if (draft_.empty()) return;
  file_.close();
  std::error_code ignored;
  std::filesystem::remove(draft_, ignored);
}

std::ostream& Output::stream() {
  if (path_.empty()) return std::cout;
  return file_;
}

std::string Output::close() {
  std::ostream& out = stream();
  out.flush();
  const bool written = !out.fail();
  if (path_.empty()) {
    out.clear();  // told once
    return written ? "" : "stdout";
  }
  if (!written) return path_;
  file_.close();
  if (!file_) return path_;
  if (!draft_.empty()) {
    std::error_code error;
    std::filesystem::rename(draft_, path_, error);
    if (error) return path_;
    draft_.clear();
  }
  return "";
}

void print(std::string_view text) { std::cout << text; }

}  // namespace rasoat::app
