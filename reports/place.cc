#include "reports/place.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "reports/utf8.h"

namespace rasoat::reports {

std::string relative_path(std::string_view file, std::string_view root) {
  namespace fs = std::filesystem;
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
