// Marks that hide text or turn its direction, for whoever shows text of a plan or the name of a file: what is shown has
// none of them, lest it read as something else than it says.
//
//   turns_direction(0x202E)   // right-to-left override
#pragma once

namespace rasoat::checker {

[[nodiscard]] constexpr bool turns_direction(char32_t point) {
  return point == 0x061C || point == 0x200E || point == 0x200F || (point >= 0x2028 && point <= 0x202E) ||
         (point >= 0x2066 && point <= 0x206F) || point == 0xFEFF;
}

}  // namespace rasoat::checker
