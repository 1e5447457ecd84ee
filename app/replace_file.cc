#include "app/replace_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>

#include "app/output.h"
#include "plans/source_file.h"

namespace rasoat::app {

namespace fs = std::filesystem;

namespace {

// Root may write to what says that nobody may.
bool is_read_only(const std::string& path, const struct stat& about) {
  return (about.st_mode & 0222U) == 0 || ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0;
}

}  // namespace

Both reason(Replaced replaced) {
  switch (replaced) {
    case Replaced::kChanged:
      return {"tệp vừa bị thay đổi; không ghi đè", "the file changed meanwhile; left alone"};
    case Replaced::kReadOnly:
      return {"tệp chỉ cho đọc; không ghi đè", "the file is read-only; left alone"};
    case Replaced::kSeveralNames:
      return {"tệp còn có tên khác (liên kết cứng), ghi lại thì tên đó vẫn giữ nội dung cũ; không ghi đè",
              "the file has another name (a hard link), which would keep the old text; left alone"};
    case Replaced::kClosedFolder:
      return {"không ghi được tệp mới vào thư mục của tệp; tệp được để nguyên",
              "no new file can be written to its folder; left alone"};
    case Replaced::kDone:
    case Replaced::kFailed:
      break;
  }
  return {"không ghi được tệp", "the file could not be written"};
}

Replaced replace_file(const std::string& path, std::string_view expected, std::string_view bytes) {
  std::error_code error;
  const std::string target = fs::canonical(path, error).string();
  struct stat about{};
  if (error || ::stat(target.c_str(), &about) != 0) return Replaced::kFailed;
  if (is_read_only(target, about)) return Replaced::kReadOnly;
  if (about.st_nlink > 1) return Replaced::kSeveralNames;
  Output output(target);
  if (!output.is_open()) return Replaced::kClosedFolder;
  output.stream() << bytes;
  const auto now = plans::SourceFile::load(target);
  if (!now || now->bytes() != expected) return Replaced::kChanged;
  return output.close().empty() ? Replaced::kDone : Replaced::kFailed;
}

}  // namespace rasoat::app
