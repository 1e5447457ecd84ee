#include "checker/known_findings.h"

#include <algorithm>

namespace rasoat::checker {

std::vector<std::string> mark_known(const std::set<std::string>& fingerprints, Audit& audit) {
  std::set<std::string> gone = fingerprints;
  for (Finding& finding : audit.findings) {
    if (!fingerprints.contains(finding.fingerprint)) continue;
    gone.erase(finding.fingerprint);
    if (finding.waived || (*audit.cards)[finding.rule].mandatory) continue;
    finding.waived = finding.known = true;
    Ruling& ruling = audit.rulings[finding.rule];
    ++ruling.waived;
    if (ruling.waived == ruling.broken) ruling.answer = ruling.undecided > 0 ? Answer::kUndecided : Answer::kWaived;
  }
  const bool undecided = std::ranges::any_of(audit.rulings, [](const Ruling& one) { return one.undecided > 0; });
  if (!audit.read_completely || undecided) gone.clear();
  return {gone.begin(), gone.end()};
}

}  // namespace rasoat::checker
