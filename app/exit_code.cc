#include "app/exit_code.h"

namespace rasoat::app {

ExitCode exit_code_of(const checker::Audit& audit, FailOn threshold) {
  using checker::Severity;
  if (audit.verdict() == checker::Verdict::kNotVerified) return kNotVerified;
  const std::uint32_t errors = audit.count(Severity::kError);
  const std::uint32_t warnings = audit.count(Severity::kWarning);
  const std::uint32_t infos = audit.count(Severity::kInfo);
  std::uint32_t failing = 0;
  switch (threshold) {
    case FailOn::kInfo:
      failing = errors + warnings + infos;
      break;
    case FailOn::kWarning:
      failing = errors + warnings;
      break;
    case FailOn::kError:
      failing = errors;
      break;
    case FailOn::kNone:
      break;
  }
  return failing > 0 ? kFindings : kChecked;
}

}  // namespace rasoat::app
