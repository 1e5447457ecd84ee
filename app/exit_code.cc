#include "app/exit_code.h"

namespace rasoat::app {

namespace {

using checker::Severity;

bool fails(Severity severity, FailOn threshold) {
  switch (threshold) {
    case FailOn::kInfo:
      return true;
    case FailOn::kWarning:
      return severity != Severity::kInfo;
    case FailOn::kError:
      return severity == Severity::kError;
    case FailOn::kNone:
      break;
  }
  return false;
}

bool fails(std::uint32_t errors, std::uint32_t warnings, std::uint32_t infos, FailOn threshold) {
  return (errors > 0 && fails(Severity::kError, threshold)) || (warnings > 0 && fails(Severity::kWarning, threshold)) ||
         (infos > 0 && fails(Severity::kInfo, threshold));
}

}  // namespace

ExitCode exit_code_of(const checker::Audit& audit, FailOn threshold) {
  if (audit.verdict() == checker::Verdict::kNotVerified) return kNotVerified;
  const bool failing =
      fails(audit.count(Severity::kError), audit.count(Severity::kWarning), audit.count(Severity::kInfo), threshold);
  return failing ? kFindings : kChecked;
}

ExitCode exit_code_of(const checker::Portfolio& portfolio, FailOn threshold, const std::vector<FailOn>& of_plans) {
  ExitCode code = portfolio.plans.empty() || !portfolio.failed_inputs.empty() ? kNotVerified : kChecked;
  for (std::size_t number = 0; number < portfolio.plans.size(); ++number) {
    const checker::PlanLine& plan = portfolio.plans[number];
    const FailOn own = of_plans.empty() ? threshold : of_plans[number];
    const bool undecided = plan.counts && plan.verdict == checker::Verdict::kNotVerified;
    if (!plan.read_completely || undecided) return kNotVerified;
    if (plan.counts && fails(plan.errors, plan.warnings, plan.infos, own)) code = worst(code, kFindings);
  }
  for (const checker::UnitFinding& finding : portfolio.findings) {
    if (fails(finding.severity, threshold)) code = worst(code, kFindings);
  }
  return code;
}

}  // namespace rasoat::app
