// A second, independent reading of a plan by yaml-cpp, to hold our reader to the truth.
//
// yaml-cpp is slower, stops at the first error and accepts some texts that are not YAML; so it is a witness, never the
// judge: where both read the text, structure (kinds, order, counts), decoded text and start positions must agree, and
// a disagreement is a Fault. What our profile refuses is not compared. The only file that includes yaml-cpp is
// plans/witness.cc.
//
// Not witnessed, because yaml-cpp 0.7 is known to be wrong or unsafe there (each case is told in plans/witness.cc): a
// document nested deeper than 200 levels; a document that is one block scalar; all that follows a block scalar or a
// plain scalar of several lines with an anchor, between brackets a `?` inside a plain scalar, a key over several lines
// or `:[`, or an empty line or comment indented with a tab; line feeds at the end of `>+` and quoted scalars; texts
// with the escapes `\N` and `\_`; where an empty node or a block collection starts.
//
// The fault's `what` is one of: structure, text, alias, anchor, position, refused (yaml-cpp cannot read it at all).
//
//   std::optional<Fault> doubt = witness(result.document);   // kWitnessDisagrees, at the first difference
#pragma once

#include <optional>

#include "plans/document.h"
#include "plans/fault.h"

namespace rasoat::plans {

// Nothing when both agree. Only call it for a Document that was read completely and without an error node.
[[nodiscard]] std::optional<Fault> witness(const Document& document);

}  // namespace rasoat::plans
