#include "app/replace_file.h"

#include <filesystem>
#include <system_error>

#include "app/output.h"
#include "plans/source_file.h"

namespace rasoat::app {

namespace fs = std::filesystem;

Both reason(Replaced replaced) {
  if (replaced == Replaced::kChanged)
    return {"tệp vừa bị thay đổi; không ghi đè", "the file changed meanwhile; left alone"};
  return {"không ghi được tệp", "the file could not be written"};
}

Replaced replace_file(const std::string& path, std::string_view expected, std::string_view bytes) {
  std::error_code error;
  const fs::path target = fs::canonical(path, error);
  if (error) return Replaced::kFailed;
  const fs::perms permissions = fs::status(target, error).permissions();
  Output output(target.string());
  output.stream() << bytes;
  const auto now = plans::SourceFile::load(target.string());
  if (!now || now->bytes() != expected) return Replaced::kChanged;
  if (!output.close().empty()) return Replaced::kFailed;
  fs::permissions(target, permissions, error);
  return error ? Replaced::kFailed : Replaced::kDone;
}

}  // namespace rasoat::app
