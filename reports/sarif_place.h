// Places as SARIF counts them: URIs relative to the repository, lines and UTF-16 columns from 1.
//
//   write_physical_location(json, artifact_uri(audit.file, options.root), smallest_region(audit, finding.where));
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "checker/audit/audit.h"
#include "reports/json_writer.h"

namespace rasoat::reports {

struct Region {
  std::uint32_t start_line = 1;
  std::uint32_t start_column = 1;
  std::uint32_t end_line = 1;
  std::uint32_t end_column = 1;  // one past the last
};

// Of the part of `where` on its first line (reports/place.h).
[[nodiscard]] Region smallest_region(const checker::Audit& audit, checker::Span where);
[[nodiscard]] Region whole_region(const checker::Audit& audit, checker::Span where);

// The path relative to `root`, percent-encoded.
[[nodiscard]] std::string artifact_uri(std::string_view file, std::string_view root);

void write_region(JsonWriter& json, std::string_view name, const Region& region);
// {"physicalLocation": …} without the braces around it.
void write_physical_location(JsonWriter& json, std::string_view uri, const Region& region);
// {"text": …}
void write_message(JsonWriter& json, std::string_view name, std::string_view text);

}  // namespace rasoat::reports
