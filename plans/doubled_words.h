// Words written twice by a slip of the keyboard; the part of plans/text_health.h that knows sentences.
//
//   find_doubled_words("của các các đơn vị", doublings, flaws)   // "các các" → "các"
#pragma once

#include <string_view>
#include <vector>

#include "plans/text_health.h"

namespace rasoat::plans {

// Appends to `flaws`, in order of place.
void find_doubled_words(std::string_view text, const Doublings& doublings, std::vector<TextFlaw>& flaws);

}  // namespace rasoat::plans
