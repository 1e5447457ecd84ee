#include "plans/source_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace rasoat::plans {
namespace {

// A file that is open for reading; where it is not, `errno` says why.
class OpenFile {
 public:
  // Opening a pipe that has a name would wait for somebody to write to it.
  explicit OpenFile(const std::string& path)
      : number_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)) {}
  ~OpenFile() {
    if (number_ >= 0) ::close(number_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  [[nodiscard]] bool is_open() const { return number_ >= 0; }
  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

std::string_view reason_of(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      return "missing";
    case EACCES:
    case EPERM:
      return "denied";
    case EISDIR:
      return "folder";
    default:
      return "other";
  }
}

Fault unreadable(const std::string& path, std::string_view reason, std::string_view detail) {
  return {FaultCode::kUnreadableFile,
          {},
          {{"path", path}, {"reason", std::string(reason)}, {"detail", std::string(detail)}},
          {},
          std::nullopt};
}
// `is_folder`: where it is known.
Fault unreadable(const std::string& path, int error, bool is_folder = false) {
  const std::string_view reason = reason_of(error);
  return unreadable(path, is_folder && reason == "denied" ? "closed" : reason, std::strerror(error));
}

bool is_folder(const std::string& path) {
  struct stat about{};
  return ::stat(path.c_str(), &about) == 0 && S_ISDIR(about.st_mode);
}

void wait_when_reading(int file) { ::fcntl(file, F_SETFL, ::fcntl(file, F_GETFL) & ~O_NONBLOCK); }

Fault too_large(std::uint64_t size, std::uint64_t limit) {
  return {FaultCode::kFileTooLarge,
          {},
          {{"size", std::to_string(size)}, {"limit", std::to_string(limit)}},
          {},
          std::nullopt};
}

// How many bytes were read, 0 at the end, -1 with `errno` when it failed.
ssize_t read_some(int file, char* into, std::size_t room) {
  ssize_t got = 0;
  do got = ::read(file, into, room);
  while (got < 0 && errno == EINTR);
  return got;
}

ssize_t read_some(std::FILE* file, char* into, std::size_t room) {
  const std::size_t got = std::fread(into, 1, room, file);
  return got == 0 && std::ferror(file) != 0 ? -1 : static_cast<ssize_t>(got);
}

// `expected`: the size that the system tells, 0 when it cannot know; what gives just as much, and had room to give
// more, is at its end. One byte more than the limit is read to see that there is more.
template <typename File>
Outcome<std::string> read_all(File file, const std::string& name, std::uint64_t expected, std::uint64_t limit) {
  constexpr std::uint64_t kStep = std::uint64_t{64} * 1024;
  std::string bytes;
  std::uint64_t used = 0;
  for (std::uint64_t room = expected + 1;; room = std::max(used, kStep)) {
    room = std::min(room, limit + 1 - used);
    ssize_t got = 0;
    bytes.resize_and_overwrite(used + room, [&](char* all, std::size_t) {
      got = read_some(file, all + used, room);
      return used + static_cast<std::size_t>(std::max<ssize_t>(got, 0));
    });
    if (got < 0) return std::unexpected(unreadable(name, errno));
    used = bytes.size();
    if (used > limit) return std::unexpected(too_large(used, limit));
    if (got == 0 || (used == expected && static_cast<std::uint64_t>(got) < room)) return bytes;
  }
}

std::string with_slashes(std::string path) {
#ifdef _WIN32
  std::ranges::replace(path, '\\', '/');
#endif
  return path;
}

}  // namespace

bool is_yaml_name(std::string_view name) {
  const auto ends_with = [name](std::string_view end) {
    return name.size() >= end.size() &&
           std::equal(end.begin(), end.end(), name.end() - static_cast<std::ptrdiff_t>(end.size()),
                      [](char wanted, char written) {
                        return wanted == (written >= 'A' && written <= 'Z' ? static_cast<char>(written + 32) : written);
                      });
  };
  return ends_with(".yaml") || ends_with(".yml");
}

bool is_own_stream(std::string_view path) { return path.starts_with("/dev/") || path.starts_with("/proc/"); }

Outcome<SourceFile> SourceFile::load(const std::string& path, std::uint64_t max_bytes) {
  const OpenFile file(path);
  if (!file.is_open()) {
    const int error = errno;
    return std::unexpected(unreadable(path, error, is_folder(path)));
  }
  struct stat about{};
  if (::fstat(file.number(), &about) != 0) return std::unexpected(unreadable(path, errno));
  if (S_ISDIR(about.st_mode)) return std::unexpected(unreadable(path, EISDIR));
  // Nobody waits for what a link in a repository leads to.
  if (!S_ISREG(about.st_mode) && !is_own_stream(path))
    return std::unexpected(S_ISFIFO(about.st_mode) ? unreadable(path, "pipe", "pipe")
                                                   : unreadable(path, "device", "device"));
  if (!S_ISREG(about.st_mode)) wait_when_reading(file.number());
  const auto size = S_ISREG(about.st_mode) ? static_cast<std::uint64_t>(about.st_size) : 0;
  if (size > max_bytes) return std::unexpected(too_large(size, max_bytes));
  Outcome<std::string> bytes = read_all(file.number(), path, size, max_bytes);
  if (!bytes) return std::unexpected(std::move(bytes.error()));
  return SourceFile(with_slashes(path), *std::move(bytes));
}

void SourceFile::fetch(const std::string& path) {
  if (!is_yaml_name(path)) return;  // whoever writes to a pipe would be told of its being opened and closed
  const OpenFile file(path);
  if (file.is_open()) ::posix_fadvise(file.number(), 0, 0, POSIX_FADV_WILLNEED);
}

Outcome<SourceFile> SourceFile::load_stream(std::FILE* stream, std::string name, std::uint64_t max_bytes) {
  Outcome<std::string> bytes = read_all(stream, name, 0, max_bytes);
  if (!bytes) return std::unexpected(std::move(bytes.error()));
  return SourceFile(std::move(name), *std::move(bytes));
}

SourceFile SourceFile::from_text(std::string name, std::string bytes) { return {std::move(name), std::move(bytes)}; }

}  // namespace rasoat::plans
