// A plan's text as the format writes it: keys and codes in their canonical spelling, blocks in the order of the
// format's table, even indentation. What it says, its comments, quotes and blank lines stay.
//
// Distinct from checker/mend.h, which carries out what findings propose: here the meaning never changes. Every step is
// proven by reading the text again (plans/same_document.h); one that would change what is said is left out, and told.
// Tidying a tidy text changes nothing.
//
//   const Tidied tidied = tidy(source.bytes());
//   if (!tidied.faults.empty()) …        // not to be read as it stands: nothing was changed
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plans/fault.h"

namespace rasoat::plans {

struct Tidied {
  std::string text;
  std::vector<Fault> faults;  // of reading; with any of them the text is as it was
  bool spelling_left = false;
  bool indentation_left = false;
  bool order_left = false;  // another order would change what is said: an alias before its anchor
};

[[nodiscard]] Tidied tidy(std::string_view source);

}  // namespace rasoat::plans
