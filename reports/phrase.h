// Forms with places for values, as the tables of words hold them: "{0} và {1}", "{0} plan|{0} plans".
//
// Where a number decides the English form, two forms stand with a bar between them: for one, and for all other numbers.
//
//   filled("từ {0}", {"11/12/2025"}) == "từ 11/12/2025"
//   counted_form("{0} plan|{0} plans", 3) == "3 plans"
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace rasoat::reports {

// A place without a value is left as it is.
[[nodiscard]] std::string filled(std::string_view form, std::span<const std::string_view> values);
[[nodiscard]] std::string counted_form(std::string_view form, std::uint64_t number);

}  // namespace rasoat::reports
