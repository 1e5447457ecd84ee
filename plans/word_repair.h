// One word, put right: what is wrong with its letters and what it should be. The part of plans/text_health.h that
// knows letters; a word is what stands between blanks, without the punctuation around it.
//
//   repair_word("NĐ-CР")   → {kLookAlike}, sure "NĐ-CP"
//   repair_word("trƣờng")  → {kStrangeLetter}, likely "trường"
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "plans/text_health.h"

namespace rasoat::plans {

struct WordRepair {
  FlawKinds certain;                                  // kinds that `sure` mends
  FlawKinds doubtful;                                 // kinds that only `likely` mends
  FlawKinds unknown;                                  // of the doubtful: what was meant cannot be guessed
  std::string sure;                                   // with all that is certain mended
  std::string likely;                                 // and with the rest as well
  std::array<char32_t, kFlawKindCount> characters{};  // of each kind, the first that is wrong
};

[[nodiscard]] WordRepair repair_word(std::string_view word);

// The runs of letters of a text, one after the other: sets `run` to the next at or after `at`, and `at` behind it.
// False when there is none.
[[nodiscard]] bool next_run(std::string_view text, std::size_t& at, std::string_view& run);

}  // namespace rasoat::plans
