// The source tree as text, for tests that hold the structure to the design.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rasoat::tests {

struct SourceText {
  std::string path;  // from the root of the tree: "plans/reader.cc"
  std::string text;

  [[nodiscard]] std::string_view room() const { return std::string_view(path).substr(0, path.find('/')); }
  [[nodiscard]] std::vector<std::string> includes() const;  // with their quotes or brackets off
  [[nodiscard]] std::size_t line_count() const;
};

// Every .h and .cc of the rooms plans, rules, checker, reports, app; sorted by path.
[[nodiscard]] const std::vector<SourceText>& room_sources();

}  // namespace rasoat::tests
