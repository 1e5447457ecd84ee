// Digits with dots and commas, and what they can mean. The core of plans/number.h, without any words. Internal to
// plans/.
//
//   read_numeral("1.528,5").value == Decimal{15285, 1}
#pragma once

#include <string_view>

#include "plans/number.h"

namespace rasoat::plans {

struct Numeral {
  NumberOutcome outcome = NumberOutcome::kUnread;
  Decimal value;
  bool foreign = false;
  bool thousands = false;  // one dot and three digits: thousands by the rule, decimals to an English eye
};

// `text` begins and ends with a digit and holds nothing but digits, dots and commas.
[[nodiscard]] Numeral read_numeral(std::string_view text);

}  // namespace rasoat::plans
