// A file that the program writes for its user to go on from: never over one that exists, unless asked.
//
//   return write_new_file(path, text, force, lang);
#pragma once

#include <string>
#include <string_view>

#include "app/command.h"

namespace rasoat::app {

// kUsage after printing "rasoat: SUBJECT: REASON".
[[nodiscard]] ExitCode refuse(const std::string& subject, std::string_view reason);

[[nodiscard]] bool file_exists(const std::string& path);

// "" is standard output.
[[nodiscard]] ExitCode write_new_file(const std::string& path, const std::string& text, bool force, Lang lang);

}  // namespace rasoat::app
