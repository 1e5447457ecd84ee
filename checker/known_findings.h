// Findings that were there before, as a baseline lists them: marked as known, they no longer count.
//
// Told apart by their fingerprints alone, which are structural: a new breach elsewhere never passes for a mended one. A
// plan that was not verified stays so, and what breaks a mandatory rule counts as if nobody had known it.
//
//   const std::vector<std::string> stale = mark_known({"0123456789abcdef"}, audit);
#pragma once

#include <set>
#include <string>
#include <vector>

#include "checker/audit/audit.h"

namespace rasoat::checker {

// Gives the fingerprints that no finding has any more; none where the plan could not be read to its end or a rule
// could not be decided.
std::vector<std::string> mark_known(const std::set<std::string>& fingerprints, Audit& audit);

}  // namespace rasoat::checker
