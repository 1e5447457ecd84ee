#include "app/terminal.h"

#include <unistd.h>

#include <cstdlib>
#include <string_view>

namespace rasoat::app {
namespace {

// "" when the variable is not set.
std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

bool is_forced(const char* name) { return !environment(name).empty() && environment(name) != "0"; }

}  // namespace

bool wants_color(Color option, bool to_standard_output) {
  if (option != Color::kAuto) return option == Color::kAlways;
  if (!environment("NO_COLOR").empty()) return false;
  if (is_forced("FORCE_COLOR") || is_forced("CLICOLOR_FORCE")) return true;
  if (environment("TERM") == "dumb") return false;
  return to_standard_output && isatty(STDOUT_FILENO) == 1;
}

}  // namespace rasoat::app
