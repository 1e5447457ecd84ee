// A calendar date, for reading rules and plans at a point in time. Day first in plans, ISO in rule files.
//
//   parse_plan_date("ngày 20 tháng 5 năm 2024") == Date{2024, 5, 20}
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rasoat::rules {

struct Date {
  std::int16_t year = 0;
  std::int8_t month = 0;
  std::int8_t day = 0;
  friend constexpr auto operator<=>(const Date&, const Date&) = default;
};

[[nodiscard]] std::optional<Date> parse_iso_date(std::string_view text);
// dd/mm/yyyy, dd-mm-yyyy, dd.mm.yyyy, ISO, "ngày 5 tháng 3 năm 2020"; nothing for an impossible date or another
// wording.
[[nodiscard]] std::optional<Date> parse_plan_date(std::string_view text);
[[nodiscard]] std::string to_iso(const Date& date);

}  // namespace rasoat::rules
