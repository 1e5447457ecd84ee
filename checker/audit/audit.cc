#include "checker/audit/audit.h"

#include <algorithm>

namespace rasoat::checker {

bool Audit::is_open(const Ruling& ruling) const {
  // A rule that is broken at one subject and undecided at another counts too: mending a breach must never make a
  // verdict worse.
  const bool open = ruling.answer == Answer::kUndecided || ruling.undecided > 0;
  return open && !(cards && (*cards)[ruling.rule].preview);
}

Verdict Audit::verdict() const {
  const bool open = std::ranges::any_of(rulings, [this](const Ruling& ruling) { return is_open(ruling); });
  if (!read_completely || open) return Verdict::kNotVerified;
  return count(Severity::kError) > 0 ? Verdict::kIncomplete : Verdict::kAccepted;
}

std::uint32_t Audit::count(Severity severity) const {
  return static_cast<std::uint32_t>(std::count_if(findings.begin(), findings.end(), [severity](const Finding& finding) {
    return !finding.waived && finding.severity == severity;
  }));
}

Position Audit::position(std::uint32_t offset) const { return lines ? lines->position(offset) : Position{}; }

}  // namespace rasoat::checker
