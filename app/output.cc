#include "app/output.h"

#include <unistd.h>

#include <filesystem>
#include <iostream>
#include <system_error>
#include <utility>

#include "app/whole_path.h"

namespace rasoat::app {

Output::Output(std::string path, Mode mode) : path_(std::move(path)) {
  if (path_.empty()) return;
  if (mode == Mode::kAppend) {
    file_.open(path_, std::ios::binary | std::ios::app);
    return;
  }
  std::error_code ignored;
  target_ = led_path(path_);
  // What somebody holds open, a device or a pipe cannot be replaced by renaming; it is written to directly.
  if (is_system_file(target_)) {
    file_.open(target_, std::ios::binary | std::ios::app);
    return;
  }
  const bool direct = std::filesystem::exists(target_, ignored) && !std::filesystem::is_regular_file(target_, ignored);
  draft_ = direct ? "" : target_ + "." + std::to_string(getpid()) + ".tmp";
  file_.open(direct ? target_ : draft_, std::ios::binary | std::ios::trunc);
}

Output::Output(Output&& other) noexcept
    : path_(std::move(other.path_)),
      target_(std::move(other.target_)),
      draft_(std::exchange(other.draft_, "")),
      file_(std::move(other.file_)) {}

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
    std::filesystem::rename(draft_, target_, error);
    if (error) return path_;
    draft_.clear();
  }
  return "";
}

void print(std::string_view text) { std::cout << text; }

}  // namespace rasoat::app
