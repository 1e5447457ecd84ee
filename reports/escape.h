// Signs that mean something to whoever reads a command, each written as that service asks for it.
//
//   constexpr Escape kData[] = {{'%', "%25"}, {'\n', "%0A"}};
//   escape("5%\n", kData) == "5%25%0A"
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace rasoat::reports {

struct Escape {
  char sign;
  std::string_view written;
};
// In one pass: what is written for one sign is not escaped again.
[[nodiscard]] std::string escape(std::string_view text, std::span<const Escape> escapes);

}  // namespace rasoat::reports
