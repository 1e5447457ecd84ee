// The items of a list that one text writes out, each behind a mark: "• Sở A • Sở B", "1. Sở A; 2. Sở B", "a) … b) …",
// or lines that begin with a dash.
//
// Distinct from body_list.h, which cuts a text without marks where names begin. There are none unless the text begins
// with a mark. A dash or "+" is a mark only where a line begins, for names hold them ("Phòng Kế hoạch - Tài chính");
// numbers and letters count up from the first. Nothing fails; linear.
//
//   marked_items("- Sở A\n- Sở B")   // "Sở A", "Sở B"
#pragma once

#include <string_view>
#include <vector>

namespace rasoat::rules {

// As written, without the marks and blanks around them. Views of `text`.
[[nodiscard]] std::vector<std::string_view> marked_items(std::string_view text);

}  // namespace rasoat::rules
