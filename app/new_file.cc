#include "app/new_file.h"

#include <filesystem>
#include <system_error>

#include "app/output.h"
#include "app/tell.h"
#include "app/unwritten.h"

namespace rasoat::app {

ExitCode refuse(const std::string& subject, std::string_view reason) {
  tell("rasoat: {}: {}\n", subject, reason);
  return kUsage;
}

bool file_exists(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::exists(std::filesystem::symlink_status(path, ignored));
}

ExitCode write_new_file(const std::string& path, const std::string& text, bool force, Lang lang) {
  if (!path.empty() && !force && file_exists(path))
    return refuse(path, pick(lang, "tệp đã có; thêm --force để ghi đè", "the file exists; --force overwrites it"));
  Output output(path);
  output.stream() << text;
  return close_output(output, {"không ghi được tệp", "the file could not be written"}, lang);
}

}  // namespace rasoat::app
