#include "reports/sarif_place.h"

#include "reports/place.h"
#include "reports/utf8.h"

namespace rasoat::reports {

using checker::Audit;
using checker::Position;
using checker::Span;

Region whole_region(const Audit& audit, Span where) {
  const Position begin = audit.position(where.begin);
  const Position end = audit.position(where.end);
  return {begin.line, begin.utf16, end.line, end.utf16};
}

Region smallest_region(const Audit& audit, Span where) {
  if (!audit.lines) return {};
  return whole_region(audit, shown_span(audit, where));
}

std::string artifact_uri(std::string_view file, std::string_view root) {
  return percent_encode_path(relative_path(file, root));
}

void write_region(JsonWriter& json, std::string_view name, const Region& region) {
  json.key(name);
  json.begin_object();
  json.member("startLine", region.start_line);
  json.member("startColumn", region.start_column);
  json.member("endLine", region.end_line);
  json.member("endColumn", region.end_column);
  json.end_object();
}

void write_physical_location(JsonWriter& json, std::string_view uri, const Region& region) {
  json.key("physicalLocation");
  json.begin_object();
  json.key("artifactLocation");
  json.begin_object();
  json.member("uri", uri);
  json.end_object();
  write_region(json, "region", region);
  json.end_object();
}

void write_message(JsonWriter& json, std::string_view name, std::string_view text) {
  json.key(name);
  json.begin_object();
  json.member("text", text);
  json.end_object();
}

}  // namespace rasoat::reports
