#include "reports/place.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "reports/utf8.h"

namespace rasoat::reports {

namespace {

// Parts that are names, with `/` between them: what normalising leaves as it is. Most paths are, and std::filesystem
// takes thousands of steps to find that out.
bool is_normal(std::string_view path) {
  if (path.starts_with('/')) path.remove_prefix(1);
  for (;;) {
    const std::size_t end = path.find('/');
    const std::string_view part = path.substr(0, end);
    if (part.empty() || part == "." || part == "..") return false;
    if (end == std::string_view::npos) return true;
    path.remove_prefix(end + 1);
  }
}

// The way from one folder to another place, both whole and normal.
std::string way_from(std::string_view root, std::string_view file) {
  const auto end_of_common = [&](std::size_t at) {
    return (at == root.size() || root[at] == '/') && (at == file.size() || file[at] == '/');
  };
  std::size_t common = 0;
  for (std::size_t i = 0; i <= root.size() && i <= file.size(); ++i) {
    if (end_of_common(i)) common = i;
    if (i < root.size() && i < file.size() && root[i] != file[i]) break;
  }
  std::string way;
  for (std::size_t i = common; i < root.size(); ++i)
    if (root[i] == '/') way += "../";
  way.append(file.substr(std::min(common + 1, file.size())));
  if (way.ends_with('/')) way.pop_back();
  return way;
}

}  // namespace

std::string relative_path(std::string_view file, std::string_view root) {
  namespace fs = std::filesystem;
  if (fs::path::preferred_separator == '/' && is_normal(file) && is_normal(root) && root.starts_with('/') &&
      file != root)
    return file.starts_with('/') ? way_from(root, file) : std::string(file);
  fs::path path = fs::path(file).lexically_normal();
  fs::path base(root);
  if (path.is_absolute() && base.empty()) {
    std::error_code unknown;
    base = fs::current_path(unknown);
  }
  if (path.is_absolute() == base.is_absolute() && !base.empty()) {
    if (const fs::path relative = path.lexically_relative(base.lexically_normal()); !relative.empty()) path = relative;
  }
  return path.generic_string();
}

checker::Span shown_span(const checker::Audit& audit, checker::Span where) {
  if (!audit.lines) return {};
  const checker::Span line = audit.lines->line_span(audit.position(where.begin).line);
  where.end = std::max(where.begin, std::min(where.end, line.end));
  // Something missing has no width of its own; only behind the last character of a line is there nothing to point at.
  if (where.empty() && where.begin < line.end) {
    where.end += code_point_at(audit.source->bytes(), where.begin).size;
  }
  return where;
}

}  // namespace rasoat::reports
