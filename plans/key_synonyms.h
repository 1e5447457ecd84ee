// What people call a key of the plan format who write its heading or the column of their own table instead: "Thời gian
// thực hiện", "Tiến độ" for `thoi_han`, "Kết quả đầu ra" for `san_pham`.
//
// Such a key is not read in place of the right one: "Tiến độ" may hold a state of affairs. But what it most probably
// means is known, so it is told as a misspelt key, and nothing is said to be missing. Spellings of the key itself and
// of its label are no synonyms (plans/bind_keys).
//
//   is_synonym(Block::kWork, "thoi_han", "tien_do")
#pragma once

#include <string_view>

#include "plans/format.h"

namespace rasoat::plans {

// `folded`: as `fold_key` gives it.
[[nodiscard]] bool is_synonym(Block block, std::string_view key, std::string_view folded);

}  // namespace rasoat::plans
