#include "app/tell.h"

#include <cstdio>

namespace rasoat::app {

void tell_lines(std::string_view text) {
  std::string lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    lines += reports::printable(line);
    if (end == std::string_view::npos) break;
    lines += '\n';
    text.remove_prefix(end + 1);
  }
  (void)std::fwrite(lines.data(), 1, lines.size(), stderr);
}

}  // namespace rasoat::app
