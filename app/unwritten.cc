#include "app/unwritten.h"

#include <unistd.h>

#include <filesystem>
#include <system_error>

#include "app/tell.h"

namespace rasoat::app {

namespace fs = std::filesystem;

Both reason_unwritten(const std::string& path) {
  std::error_code ignored;
  if (fs::is_directory(path, ignored)) return {"đó là một thư mục", "it is a folder"};
  const fs::path parent = fs::path(path).parent_path();
  const fs::path folder = parent.empty() ? fs::path(".") : parent;
  if (!fs::exists(folder, ignored)) return {"không có thư mục chứa tệp", "its folder does not exist"};
  if (!fs::is_directory(folder, ignored)) return {"đường dẫn đi qua một tệp", "its path leads through a file"};
  const bool is_device = fs::exists(path, ignored) && !fs::is_regular_file(path, ignored);
  if (::access((is_device ? path : folder.string()).c_str(), W_OK) != 0)
    return {"không có quyền ghi", "permission denied"};
  return {"ổ đĩa đầy hoặc có lỗi khi ghi", "the disk is full, or writing failed"};
}

void complain_unwritten(Lang lang, const std::string& path, Both what) {
  if (path == "stdout") return complain(lang, path, what.vi, what.en);
  const Both reason = reason_unwritten(path);
  tell("rasoat: {}: {} ({})\n", path, what.in(lang), reason.in(lang));
}

ExitCode close_output(Output& output, Both what, Lang lang) {
  const std::string problem = output.close();
  if (problem.empty()) return kChecked;
  complain_unwritten(lang, problem, what);
  return kUsage;
}

}  // namespace rasoat::app
