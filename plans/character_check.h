// The first look at the bytes: which characters may not stand in a plan, and what a file that is no UTF-8 probably is.
//
// Characters only, whatever the structure around them is; the readers after it treat a refused character as text.
//
//   const CharacterCheck check = check_characters(bytes, faults);
//   if (!check.readable) …   // the one Fault says why
#pragma once

#include <cstdint>
#include <string_view>

#include "plans/fault_list.h"

namespace rasoat::plans {

struct CharacterCheck {
  bool readable = true;      // false: not UTF-8, nothing may be read
  bool lone_return = false;  // a carriage return without a line feed: lines may have run together
};

[[nodiscard]] CharacterCheck check_characters(std::string_view bytes, FaultList& faults);

// C0 controls but tab and line ends, DEL, C1 controls but NEL, and the two non-characters.
[[nodiscard]] bool is_refused_character(std::uint32_t code);

// "utf16", "windows1258", "tcvn3" or "unknown", for bytes that are not UTF-8.
[[nodiscard]] std::string_view guess_encoding(std::string_view bytes);

}  // namespace rasoat::plans
