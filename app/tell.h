// What is said to people on standard error: for a terminal and for the log of a service, which both obey what they are
// sent. Every text that goes in is made printable (reports/terminal.h), and none begins a line of its own; so that a
// file's name cannot colour, hide or give commands. Nothing is lost where nobody listens: the exit code says it too.
//
//   complain(lang, file, "không ghi được tệp", "the file could not be written");
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "app/command.h"
#include "app/output.h"
#include "reports/terminal.h"

namespace rasoat::app {

// Several lines, each of which is made printable by itself.
[[nodiscard]] std::string harmless(std::string_view lines);
void tell_lines(std::string_view text);

template <typename Part>
[[nodiscard]] auto told(const Part& part) {
  if constexpr (std::is_convertible_v<const Part&, std::string_view>) {
    return reports::printable(part);
  } else {
    return part;
  }
}

template <typename... Parts>
void tell(fmt::format_string<decltype(told(std::declval<const Parts&>()))...> form, const Parts&... parts) {
  tell_lines(fmt::format(form, told(parts)...));
}

// "rasoat: SUBJECT: what is wrong with it".
void complain(Lang lang, std::string_view subject, std::string_view vi, std::string_view en);

// The same on standard output.
template <typename... Parts>
void say(fmt::format_string<decltype(told(std::declval<const Parts&>()))...> form, const Parts&... parts) {
  print(harmless(fmt::format(form, told(parts)...)));
}

}  // namespace rasoat::app
