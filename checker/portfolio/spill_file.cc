#include "checker/portfolio/spill_file.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string>
#include <system_error>

namespace rasoat::checker {

namespace {

[[noreturn]] void fail() { throw SpillError(std::string("temporary file: ") + std::strerror(errno)); }

std::FILE* open_unnamed() {
  std::error_code error;
  std::string path = (std::filesystem::temp_directory_path(error) / "rasoat-XXXXXX").string();
  if (error) throw SpillError("temporary file: " + error.message());
  const int number = mkstemp(path.data());
  if (number < 0) fail();
  unlink(path.c_str());
  return fdopen(number, "w+b");
}

}  // namespace

SpillFile::SpillFile() : file_(open_unnamed()) {
  if (file_ == nullptr) fail();
}

void SpillFile::add(std::span<const std::uint32_t> numbers) {
  if (numbers.empty()) return;  // nothing may stand nowhere, which fwrite does not take
  if (std::fwrite(numbers.data(), sizeof(std::uint32_t), numbers.size(), file_.get()) != numbers.size()) fail();
  size_ += numbers.size();
}

void SpillFile::read(std::uint64_t first, std::span<std::uint32_t> into) const {
  if (std::fflush(file_.get()) != 0) fail();
  auto* bytes = reinterpret_cast<char*>(into.data());  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
  auto place = static_cast<off_t>(first * sizeof(std::uint32_t));
  for (std::size_t left = into.size_bytes(); left > 0;) {
    const ssize_t got = pread(fileno(file_.get()), bytes, left, place);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) fail();
    bytes += got;
    place += got;
    left -= static_cast<std::size_t>(got);
  }
}

bool SpillReader::next(std::span<std::uint32_t> into) {
  constexpr std::uint64_t kAhead = 1U << 16;
  for (std::uint32_t& number : into) {
    if (at_ == ahead_.size()) {
      if (read_ == file_.size()) return false;
      ahead_.resize(std::min(kAhead, file_.size() - read_));
      file_.read(read_, ahead_);
      read_ += ahead_.size();
      at_ = 0;
    }
    number = ahead_[at_++];
  }
  return true;
}

}  // namespace rasoat::checker
