// A word that stands where a reason belongs and gives none: "không", "x", "N/A", "không thuộc phạm vi", "theo quy
// định".
//
//   is_bare_answer("không áp dụng.")   // the text is folded
#pragma once

#include <string_view>

namespace rasoat::plans {

[[nodiscard]] bool is_bare_answer(std::string_view folded);

}  // namespace rasoat::plans
