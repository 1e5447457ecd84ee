// A made-up unit of a province: who it is, under whom, and the names that its plan is written with.
//
// Every 25th unit is a district committee and the superior of the 24 after it; the district's superior is the province,
// which is nobody's unit. Units are told apart by their number, up to 112,000 of them; same number, same unit.
//
//   MadeUnit unit = made_unit(7);   // "Đảng ủy xã Cẩm Khê Đông"
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace rasoat::bench {

inline constexpr std::size_t kMostUnits = 112'000;
inline constexpr std::size_t kUnitsOfDistrict = 25;
inline constexpr std::string_view kProvince = "Tỉnh ủy Lam Giang";

struct MadeUnit {
  std::string name;        // as a roster has it
  std::string other_name;  // as some plans have it
  std::string type;        // a code of loai_don_vi
  bool state = false;      // of the state, not of the Party
  std::string self;        // how its prose calls it: "Đảng bộ xã"
  std::string place;       // "xã Cẩm Khê Đông"
  std::string region;
  std::string superior;  // name
  std::string superior_symbol;
  std::array<std::string, 6> spots;  // places within it
  std::array<std::string, 6> leads;  // the body that leads each group of tasks
  std::string office, head;
};

[[nodiscard]] MadeUnit made_unit(std::size_t number);
[[nodiscard]] MadeUnit made_province();

// The text with its gaps (tests/bench/phrases.h) filled with the unit's names.
[[nodiscard]] std::string with_names(std::string_view text, const MadeUnit& unit);

}  // namespace rasoat::bench
