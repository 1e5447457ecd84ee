// Years of a stage as prose gives them: "giai đoạn 2026 - 2030", "nhiệm kỳ 2020-2025". Deadlines are read by
// plans/deadline.h; this is for texts that speak of much besides. All text is folded; nothing fails.
//
//   stage_at("giai đoạn 2026 - 2030", 13)->last == 2030   // 13: behind the word
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "plans/span.h"

namespace rasoat::rules {

struct StageYears {
  int first = 0;
  int last = 0;
  plans::Span where;  // of both years in the folded text
};

// Four digits and no more, from `at` on, which is moved behind them.
[[nodiscard]] std::optional<int> year_at(std::string_view folded, std::size_t& at);

// The two years behind the word that ends at `at`; nothing where they are part of a symbol ("2025 - 2020/QĐ").
[[nodiscard]] std::optional<StageYears> stage_at(std::string_view folded, std::size_t at);

}  // namespace rasoat::rules
