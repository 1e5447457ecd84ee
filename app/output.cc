#include "app/output.h"

#include <sys/stat.h>
#include <unistd.h>

#include <ext/stdio_filebuf.h>
#include <iostream>
#include <optional>
#include <utility>

#include "app/whole_path.h"

namespace rasoat::app {
namespace {

std::optional<struct stat> seen(const std::string& path) {
  struct stat about{};
  return ::stat(path.c_str(), &about) == 0 ? std::optional(about) : std::nullopt;
}

// As far as the system lets: only root gives files away.
void give_owner_and_mode(int file, const struct stat& from) {
  if (::fchown(file, from.st_uid, from.st_gid) != 0) (void)!::fchown(file, static_cast<uid_t>(-1), from.st_gid);
  (void)!::fchmod(file, from.st_mode & 0777U);
}

}  // namespace

Output::Output(std::string path, Mode mode) : path_(std::move(path)) {
  if (path_.empty()) return;
  target_ = mode == Mode::kAppend ? path_ : led_path(path_);
  const bool open_already = is_system_file(target_);
  const std::optional<struct stat> old = open_already ? std::nullopt : seen(target_);
  // What somebody holds open, a device or a pipe cannot be replaced by renaming; it is written to directly.
  if (mode == Mode::kAppend || open_already || (old && !S_ISREG(old->st_mode))) {
    file_.open(target_, std::ios::binary | std::ios::app);
    return;
  }
  draft_ =
      std::make_unique<Draft>(target_, Draft::Kind::kOneFile, old ? Draft::Readers::kOwner : Draft::Readers::kAsUsual);
  const int file = draft_->take_file();
  if (file >= 0 && old) give_owner_and_mode(file, *old);
  *file_.rdbuf() = __gnu_cxx::stdio_filebuf<char>(file, std::ios::out | std::ios::binary);
  if (!file_.is_open()) file_.setstate(std::ios::failbit);
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
  return draft_ && !draft_->put(target_) ? path_ : "";
}

void print(std::string_view text) { std::cout << text; }

}  // namespace rasoat::app
