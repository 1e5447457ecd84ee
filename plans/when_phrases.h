// The phrases of plans/when_words.h as data. Folded wordings only; a slip that officials make often (quí, hàng năm) is
// a phrase of its own.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "plans/when_words.h"

namespace rasoat::plans {

struct WhenPhrases {
  WhenWord word{};
  std::uint8_t value = 0;
  std::string_view phrases;  // parted by '|'
};

// In text without any marks ("thang sau") two phrases may become one; the earlier row wins.
[[nodiscard]] std::span<const std::span<const WhenPhrases>> when_phrases();

}  // namespace rasoat::plans
