// Puts new bytes in the place of a file's old ones: whole or not at all, and only while it still holds the old ones.
//
// A symbolic link stays one; the file behind it keeps its owner and permissions. What may not be written, or has a
// second name that would keep the old bytes, is left alone.
//
//   switch (replace_file("plan.yaml", old_bytes, new_bytes)) …
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "app/command.h"

namespace rasoat::app {

enum class Replaced : std::uint8_t {
  kDone,
  kChanged,  // somebody else wrote to it meanwhile; left alone
  kReadOnly,
  kSeveralNames,  // hard links
  kClosedFolder,  // beside it nothing can be written
  kFailed,        // it cannot be written
};

// Why it was not replaced, in words.
[[nodiscard]] Both reason(Replaced replaced);

[[nodiscard]] Replaced replace_file(const std::string& path, std::string_view expected, std::string_view bytes);

}  // namespace rasoat::app
