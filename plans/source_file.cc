#include "plans/source_file.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

namespace rasoat::plans {
namespace {

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
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

Fault unreadable(const std::string& path, int error) {
  return {FaultCode::kUnreadableFile,
          {},
          {{"path", path}, {"reason", std::string(reason_of(error))}, {"detail", std::strerror(error)}},
          {},
          std::nullopt};
}

Fault too_large(std::uint64_t size, std::uint64_t limit) {
  return {FaultCode::kFileTooLarge,
          {},
          {{"size", std::to_string(size)}, {"limit", std::to_string(limit)}},
          {},
          std::nullopt};
}

// `expected`: the size that the system tells, 0 when it cannot know. One byte more than the limit is read to see that
// there is more.
Outcome<std::string> read_all(std::FILE* file, const std::string& name, std::uint64_t expected, std::uint64_t limit) {
  constexpr std::uint64_t kStep = std::uint64_t{64} * 1024;
  std::string bytes;
  std::uint64_t used = 0;
  for (std::uint64_t room = expected + 1;; room = std::max(used, kStep)) {
    room = std::min(room, limit + 1 - used);
    bytes.resize(used + room);
    const std::size_t got = std::fread(bytes.data() + used, 1, room, file);
    used += got;
    if (got < room) break;
    if (used > limit) return std::unexpected(too_large(used, limit));
  }
  if (std::ferror(file) != 0) return std::unexpected(unreadable(name, errno));
  bytes.resize(used);
  return bytes;
}

std::string with_slashes(std::string path) {
#ifdef _WIN32
  std::ranges::replace(path, '\\', '/');
#endif
  return path;
}

}  // namespace

Outcome<SourceFile> SourceFile::load(const std::string& path, std::uint64_t max_bytes) {
  const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
  if (file == nullptr) return std::unexpected(unreadable(path, errno));
  struct stat about{};
  if (::fstat(::fileno(file.get()), &about) != 0) return std::unexpected(unreadable(path, errno));
  if (S_ISDIR(about.st_mode)) return std::unexpected(unreadable(path, EISDIR));
  const auto size = S_ISREG(about.st_mode) ? static_cast<std::uint64_t>(about.st_size) : 0;
  if (size > max_bytes) return std::unexpected(too_large(size, max_bytes));
  Outcome<std::string> bytes = read_all(file.get(), path, size, max_bytes);
  if (!bytes) return std::unexpected(std::move(bytes.error()));
  return SourceFile(with_slashes(path), *std::move(bytes));
}

Outcome<SourceFile> SourceFile::load_stream(std::FILE* stream, std::string name, std::uint64_t max_bytes) {
  Outcome<std::string> bytes = read_all(stream, name, 0, max_bytes);
  if (!bytes) return std::unexpected(std::move(bytes.error()));
  return SourceFile(std::move(name), *std::move(bytes));
}

SourceFile SourceFile::from_text(std::string name, std::string bytes) { return {std::move(name), std::move(bytes)}; }

}  // namespace rasoat::plans
