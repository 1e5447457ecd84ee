// The abbreviations that document symbols are made of, in the case in which registries write them. Open lists: what is
// not in them may still be a symbol, but only in capitals; what is in them is recognised in any case.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rasoat::plans {

enum class Issuer : std::uint8_t { kUnknown, kParty, kState };

struct OrganCode {
  std::string_view code;  // "BTGTW"; empty when not in the list
  Issuer issuer = Issuer::kUnknown;
};

// `folded` as `fold` gives it: "ctr" → "CTr", "btgtw" → "BTGTW".
[[nodiscard]] std::string_view known_type(std::string_view folded);
[[nodiscard]] OrganCode known_organ(std::string_view folded);

}  // namespace rasoat::plans
