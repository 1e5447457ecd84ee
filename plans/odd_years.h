// Years that no plan means: "năm 20226", "quý III/2204", "15/12/24". Such a wording cannot be read, and what is wrong
// with it is the year alone, if it can be read with any other year there. Internal to plans/.
#pragma once

#include <string>
#include <string_view>

#include "plans/when_words.h"

namespace rasoat::plans {

// A year in which a plan may have something to do.
inline constexpr int kFirstYear = 1930;
inline constexpr int kLastYear = 2100;

// The folded wording with a sound year for each odd one; "" where there is no odd year.
[[nodiscard]] std::string with_sound_years(const WhenTokens& tokens);

}  // namespace rasoat::plans
