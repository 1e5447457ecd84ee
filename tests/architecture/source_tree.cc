#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <filesystem>
#include <sstream>

#include "tests/support/temporary_folder.h"

namespace rasoat::tests {

std::vector<std::string> SourceText::includes() const {
  std::vector<std::string> found;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    constexpr std::string_view kWord = "#include ";
    if (!line.starts_with(kWord)) continue;
    const char closing = line[kWord.size()] == '<' ? '>' : '"';
    found.push_back(line.substr(kWord.size() + 1, line.find(closing, kWord.size() + 1) - kWord.size() - 1));
  }
  return found;
}

std::size_t SourceText::line_count() const {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

const std::vector<SourceText>& room_sources() {
  static const std::vector<SourceText> sources = [] {
    namespace fs = std::filesystem;
    std::vector<SourceText> all;
    const fs::path root = RASOAT_SOURCE_DIR;
    for (const char* room : {"late", "plans", "rules", "checker", "reports", "app"}) {
      for (const auto& entry : fs::recursive_directory_iterator(root / room)) {
        const fs::path extension = entry.path().extension();
        if (extension != ".h" && extension != ".cc") continue;
        all.push_back({entry.path().lexically_relative(root).generic_string(), read_file(entry.path())});
      }
    }
    std::sort(all.begin(), all.end(), [](const SourceText& a, const SourceText& b) { return a.path < b.path; });
    return all;
  }();
  return sources;
}

}  // namespace rasoat::tests
