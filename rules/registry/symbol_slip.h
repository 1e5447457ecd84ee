// By which one slip of the pen a symbol may have come from another: "96-KL/TW", "169-KL/TW", "69-NQ/TW", "69-KL/TU"
// from "69-KL/TW".
//
// Neighbours in number are documents of their own ("21-NQ/TW" is no slip of "20-NQ/TW"), so a digit is only dropped,
// added or swapped with the next. Whether it is a slip, and not another document, the rest of the citation must tell.
#pragma once

#include <cstdint>
#include <string_view>

namespace rasoat::rules {

enum class SymbolSlip : std::uint8_t {
  kNone,
  kSwapped,  // two digits of the number
  kDigit,    // one too many or too few, in a number of several
  kStroke,   // D for Đ, or Đ for D
  kType,     // the code of another type
  kOrgan,    // the code of another organ
};

// Both canonical.
[[nodiscard]] SymbolSlip slip_of_symbol(std::string_view written, std::string_view right);

}  // namespace rasoat::rules
