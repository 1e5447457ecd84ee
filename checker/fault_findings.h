// Faults of the file become Findings under their reserved ids, so that a reader of a report is told everything in one
// form.
//
//   std::vector<Draft> drafts = fault_findings(faults, words, &plan);
#pragma once

#include <span>
#include <vector>

#include "checker/words.h"

namespace rasoat::checker {

[[nodiscard]] std::vector<Draft> fault_findings(std::span<const plans::Fault> faults, const Words& words,
                                                const Plan* plan);

// Faults after which a value is not what it seems: a breach there would only repeat them. Their places, sorted.
[[nodiscard]] std::vector<plans::Span> faulty_places(std::span<const plans::Fault> faults);

}  // namespace rasoat::checker
