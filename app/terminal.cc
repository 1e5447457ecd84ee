#include "app/terminal.h"

#include <unistd.h>

#include <cstdlib>
#include <string_view>

namespace rasoat::app {
namespace {

bool is_set(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0';
}

bool is_forced(const char* name) { return is_set(name) && std::string_view(std::getenv(name)) != "0"; }

}  // namespace

bool wants_color(Color option, bool to_standard_output) {
  if (option != Color::kAuto) return option == Color::kAlways;
  if (is_set("NO_COLOR")) return false;
  if (is_forced("FORCE_COLOR") || is_forced("CLICOLOR_FORCE")) return true;
  const char* term = std::getenv("TERM");
  if (term != nullptr && std::string_view(term) == "dumb") return false;
  return to_standard_output && isatty(STDOUT_FILENO) == 1;
}

}  // namespace rasoat::app
