#include "app/tell.h"

#include <cstdio>

#include "reports/log_lines.h"

namespace rasoat::app {

std::string harmless(std::string_view lines) {
  std::string out;
  for (;;) {
    const std::size_t end = lines.find('\n');
    out += reports::log_line(reports::printable(lines.substr(0, end)));
    if (end == std::string_view::npos) return out;
    out += '\n';
    lines.remove_prefix(end + 1);
  }
}

void tell_lines(std::string_view text) {
  const std::string lines = harmless(text);
  (void)std::fwrite(lines.data(), 1, lines.size(), stderr);
}

void complain(Lang lang, std::string_view subject, std::string_view vi, std::string_view en) {
  tell("rasoat: {}: {}\n", subject, pick(lang, vi, en));
}

}  // namespace rasoat::app
