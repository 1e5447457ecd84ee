// Carries out edits on the bytes of a file: each replaces its place, the rest stays byte for byte.
//
//   const Applied applied = apply_edits(source, edits);
//   applied.text;   applied.done[i]   // false: it overlapped an earlier one and was left out
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plans/document.h"
#include "plans/fault.h"

namespace rasoat::plans {

struct Applied {
  std::string text;
  std::vector<bool> done;  // as `edits`
};

// Of edits that overlap the one that begins first is carried out, of those that begin at the same byte the first.
// Places must lie within the source. Linear but for sorting.
[[nodiscard]] Applied apply_edits(std::string_view source, const std::vector<Edit>& edits);

// No comment is lost by it: each that stands in its place is in its text, be it as what is quoted.
[[nodiscard]] bool keeps_comments(const Edit& edit, const Document& document);

}  // namespace rasoat::plans
