// An example as a person would write it: one key or item a line, whatever layout the rule file uses to save room.
//
// For the pages of `rasoat explain`. Texts stand as in the rule file; aliases are written out.
//
//   example_text(*rule.examples[0])   // "nhiem_vu:\n  - nhom: II.1\n …"
#pragma once

#include <string>

#include "rules/language/example.h"

namespace rasoat::rules {

[[nodiscard]] std::string example_text(const Example& example);

}  // namespace rasoat::rules
