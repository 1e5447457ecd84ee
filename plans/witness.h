// A second, independent reading of a plan by yaml-cpp, to hold our reader to the truth.
//
// yaml-cpp is slower, stops at the first error and accepts some texts that are not YAML; so it is a witness, never the
// judge: where both read the text, structure (kinds, order, counts), decoded text and start positions must agree, and
// a disagreement is a Fault. What our profile refuses is not compared. The only file that includes yaml-cpp is
// plans/witness.cc.
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
