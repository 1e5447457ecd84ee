// A place in the calendar as it is told, perhaps not wholly: "quý II" lacks its year, "ngày 15" its month as well.
// Whoever reads the whole wording supplies what is missing, or finds that it comes again every year. Internal to
// plans/.
//
//   interval_of(quarter_numbered(2), 2025) == quarter_of(2025, 2)
#pragma once

#include <cstdint>
#include <optional>

#include "plans/date.h"

namespace rasoat::plans {

struct WhenPoint {
  Precision precision = Precision::kDay;
  std::int16_t year = 0;          // 0: not told
  std::int8_t month = 0;          // the first; 0: not told (a day of every month)
  std::int8_t months = 1;         // how many; 3 for a quarter, 12 for a year
  std::int8_t day = 0;            // 0: all days
  std::int8_t quarter_month = 0;  // 1 to 3: this month of every quarter; 4: the first of the next
  bool next = false;              // "năm sau", "tháng sau"
  bool vague = false;             // within it: "cuối năm 2025", "tuần 2 tháng 6/2025"
  bool impossible = false;        // no calendar has it
};

// The point with this year; 0 gives a window of every year. `point.impossible` is looked at by the caller; nothing for
// a day that this very year does not have.
[[nodiscard]] std::optional<Interval> interval_of(const WhenPoint& point, int year);

// Numbers that no calendar has make an impossible point; a year of 0 is one that is not told.
[[nodiscard]] WhenPoint day_numbered(std::uint32_t day);
[[nodiscard]] WhenPoint day_numbered(std::uint32_t day, std::uint32_t month, std::uint32_t year);
[[nodiscard]] WhenPoint month_numbered(std::uint32_t month, std::uint32_t year = 0);
[[nodiscard]] WhenPoint quarter_numbered(std::uint32_t quarter, std::uint32_t year = 0);
[[nodiscard]] WhenPoint half_numbered(std::uint32_t half);
[[nodiscard]] WhenPoint whole_year(std::uint32_t year);

}  // namespace rasoat::plans
