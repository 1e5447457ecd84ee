// Puts the blocks of a plan, the entries of its root, into the order of the plan format's table.
//
// A block goes with the comment lines right before it, and the blank lines before these. The head of the file (comments
// before the first blank line, words to tools of the whole file, `---`) stays first, but for a waiver, which goes with
// the block that it speaks of; comments after the last block stay last. A key that the format does not know stays
// behind the one before it. Only text is moved: whether it still says the same is for the caller to see (an alias may
// now stand before its anchor).
//
//   // none: they are not in order, and cannot be told apart by lines
//   const std::optional<std::string> text = in_order(document);
#pragma once

#include <optional>
#include <string>

#include "plans/document.h"

namespace rasoat::plans {

[[nodiscard]] std::optional<std::string> in_order(const Document& document);

}  // namespace rasoat::plans
