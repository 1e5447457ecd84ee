// How flaws of a text are shown in a message: the words with what is invisible made visible, and the characters by
// name and code. Data for messages, in both languages; whole sentences stand in the rule files.
//
//   shown_words(text, flaws)       “NĐ-CР” → “NĐ-CP”; “số[U+00A0]29” → “số 29”
//   shown_characters(flaws).vi     “Р” là chữ Kirin U+0420
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plans/text_health.h"
#include "rules/terms.h"

namespace rasoat::rules {

// Up to three different ones, then "…".
[[nodiscard]] std::string shown_words(std::string_view text, const std::vector<plans::TextFlaw>& flaws);
[[nodiscard]] Wording shown_characters(const std::vector<plans::TextFlaw>& flaws);

}  // namespace rasoat::rules
