// How names of units are compared: exactly, and a little more loosely. Distinct from rules/native/body_names.h, which
// is generous; here a wrong match would give one unit's plan to another.
//
//   unit_key("UBND tỉnh Lam Giang") == unit_key("Ủy ban nhân dân tỉnh Lam Giang")
//   loose_unit_key("Ban Thường vụ ĐU Trường ĐH Sông Hồng") == loose_unit_key("Đảng ủy Trường Đại học Sông Hồng")
#pragma once

#include <string>
#include <string_view>

namespace rasoat::checker {

// Folded, the abbreviations of bodies written out, punctuation off.
[[nodiscard]] std::string unit_key(std::string_view name);

// Besides, abbreviations within names of units (ĐU, ĐH, TP.HCM …), the organ that acts for the unit off (“Ban Thường vụ
// …”), a party organisation named for its committee (“Đảng bộ …” is “Đảng ủy …”), and what is one name in two
// spellings: “Bà Rịa-Vũng Tàu” and “Bà Rịa – Vũng Tàu”, “Kĩ thuật” and “Kỹ thuật”.
[[nodiscard]] std::string loose_unit_key(std::string_view name);

}  // namespace rasoat::checker
