// Vietnamese typed without its marks: “Sua quy che quan ly nhiem vu”.
//
// Told only where it is certain: a run of words that all could be syllables without marks, and among them some that no
// syllable is without a mark (those that end with c, ch, p or t, or have ie, uo …). Short phrases are none, for they
// may be names or of another language.
//
//   find_unmarked_words("Đã sua quy che quan ly nhiem vu cap tinh")   // the place from “sua” to “tinh”
#pragma once

#include <optional>
#include <string_view>

#include "plans/span.h"

namespace rasoat::plans {

// The first such run; nothing where there is none. Linear time.
[[nodiscard]] std::optional<Span> find_unmarked_words(std::string_view text);

}  // namespace rasoat::plans
