// Places within a text that somebody was to fill in and did not: “Kế hoạch số …../KH-UBND ngày …/…/2024”, “cử ______
// người”, “[ ] triệu đồng”, “xx doanh nghiệp”.
//
// A row of dots is one where it is long, or where a number, day or amount should stand (“... chương trình”, at the
// beginning only; “ít nhất … mô hình”; “đạt ...%”); an ordinary ellipsis (“v.v…”, “thôn/xóm…”) is none. What is a blank
// as a whole is is_placeholder's (plans/text.h).
//
//   find_blank_left("Mỗi đơn vị cử ______ người")   // the place of the underscores
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "plans/span.h"
#include "plans/text_signs.h"

namespace rasoat::plans {

// The first; nothing where there is none. Linear time.
[[nodiscard]] std::optional<Span> find_blank_left(std::string_view text);

// Are the blanks from `begin` to `end` too wide a gap between “số” and the rest of a symbol, “Kế hoạch số   -KH/TU”?
[[nodiscard]] bool is_gap_for_number(std::string_view text, std::size_t begin, std::size_t end);

// A text that has none of these signs has no blank left, for certain.
[[nodiscard]] constexpr bool may_have_blank_left(TextSigns signs) {
  return signs.has(TextSign::kLeftOpen) || signs.has(TextSign::kBlank);
}

}  // namespace rasoat::plans
