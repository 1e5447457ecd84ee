#include "reports/escape.h"

#include <algorithm>

namespace rasoat::reports {

std::string escape(std::string_view text, std::span<const Escape> escapes) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    const auto found = std::ranges::find(escapes, c, &Escape::sign);
    if (found == escapes.end()) {
      out += c;
    } else {
      out += found->written;
    }
  }
  return out;
}

}  // namespace rasoat::reports
