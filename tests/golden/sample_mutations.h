// Every small harm that can be done to a good plan, one at a time: each entry of a mapping and each element of a list
// deleted, emptied, left as a blank, renamed or pointed elsewhere, each date moved or spoilt, in the plan's own text.
//
// Distinct from tests/property/mutated_test.cc, which breaks the YAML: what comes out here is a well-formed plan with
// one thing wrong in it.
//
//   for (const Mutation& mutation : mutations_of(text)) …   // mutation.path: "nhiem_vu[0].cong_viec[1].chu_tri"
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rasoat::tests {

enum class Harm : std::uint8_t {
  kDelete,      // the entry or the element is not there
  kEmpty,       // `key: ""`
  kBlank,       // `key: ……`, as a template has it; texts only
  kRename,      // the key is one that the format does not know
  kRetarget,    // a code is another of its list; an id is that of the one before; a reference or a symbol is one that
                // there is not; a body or a person is a group of bodies; a number is 7
  kPast,        // dates, years and deadlines only: long before every sample
  kFuture,      // and long after
  kLater,       // the plan’s own only: years later, within its period
  kImpossible,  // a date that no calendar has
  kVague,       // “trong thời gian tới”
};
inline constexpr std::string_view kHarmNames[] = {"delete", "empty",  "blank", "rename",     "retarget",
                                                  "past",   "future", "later", "impossible", "vague"};
inline constexpr std::string_view kUnknownKey = "zqzqzq";

struct Mutation {
  std::string path;  // structural place of what is harmed
  Harm harm{};
  std::string text;  // of the plan with the harm done
};

// In the order of the text. `text` must be read and bound without a fault that costs something.
[[nodiscard]] std::vector<Mutation> mutations_of(std::string_view text);

}  // namespace rasoat::tests
