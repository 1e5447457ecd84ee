#include "app/exit_code.h"

#include "tests/support/catch.h"

using namespace rasoat::app;
using rasoat::checker::Audit;
using rasoat::checker::Finding;
using rasoat::checker::Severity;

namespace {

Audit audit_with(std::initializer_list<Severity> severities) {
  Audit audit;
  audit.read_completely = true;
  for (const Severity severity : severities) {
    Finding finding;
    finding.severity = severity;
    audit.findings.push_back(finding);
  }
  return audit;
}

}  // namespace

TEST_CASE("findings fail a run from the threshold up") {
  const Audit warned = audit_with({Severity::kWarning, Severity::kInfo});
  CHECK(exit_code_of(warned, FailOn::kError) == kChecked);
  CHECK(exit_code_of(warned, FailOn::kWarning) == kFindings);
  CHECK(exit_code_of(warned, FailOn::kInfo) == kFindings);
  const Audit wrong = audit_with({Severity::kError});
  CHECK(exit_code_of(wrong, FailOn::kError) == kFindings);
  CHECK(exit_code_of(wrong, FailOn::kNone) == kChecked);
  CHECK(exit_code_of(audit_with({}), FailOn::kInfo) == kChecked);
}

TEST_CASE("waived findings do not fail a run") {
  Audit audit = audit_with({Severity::kError});
  audit.findings[0].waived = true;
  CHECK(exit_code_of(audit, FailOn::kInfo) == kChecked);
}

TEST_CASE("what was not read or not decided is never OK, whatever the threshold") {
  Audit unread = audit_with({Severity::kError});
  unread.read_completely = false;
  CHECK(exit_code_of(unread, FailOn::kNone) == kNotVerified);
  Audit undecided = audit_with({});
  rasoat::checker::Ruling open;
  open.answer = rasoat::checker::Answer::kUndecided;
  undecided.rulings.push_back(open);
  CHECK(exit_code_of(undecided, FailOn::kNone) == kNotVerified);
  CHECK(worst(kFindings, kNotVerified) == kNotVerified);
}

TEST_CASE("many plans: those that count, units, and whatever could not be read") {
  using rasoat::checker::PlanLine;
  using rasoat::checker::Portfolio;
  using rasoat::checker::Verdict;
  Portfolio none;
  CHECK(exit_code_of(none, FailOn::kNone) == kNotVerified);

  Portfolio portfolio;
  PlanLine& plan = portfolio.plans.emplace_back();
  plan.read_completely = plan.counts = true;
  CHECK(exit_code_of(portfolio, FailOn::kInfo) == kChecked);
  plan.warnings = 1;
  CHECK(exit_code_of(portfolio, FailOn::kError) == kChecked);
  CHECK(exit_code_of(portfolio, FailOn::kWarning) == kFindings);
  plan.counts = false;  // an older version
  CHECK(exit_code_of(portfolio, FailOn::kWarning) == kChecked);

  portfolio.findings.emplace_back().severity = Severity::kWarning;
  CHECK(exit_code_of(portfolio, FailOn::kError) == kChecked);
  CHECK(exit_code_of(portfolio, FailOn::kWarning) == kFindings);
  CHECK(exit_code_of(portfolio, FailOn::kNone) == kChecked);

  plan.verdict = Verdict::kNotVerified;  // a rule undecided in what does not count
  CHECK(exit_code_of(portfolio, FailOn::kNone) == kChecked);
  plan.counts = true;
  CHECK(exit_code_of(portfolio, FailOn::kNone) == kNotVerified);
  plan.verdict = Verdict::kAccepted;
  portfolio.plans.emplace_back();  // unreadable, beside the one that counts
  CHECK(exit_code_of(portfolio, FailOn::kNone) == kNotVerified);
  portfolio.plans.pop_back();
  portfolio.failed_inputs = {"empty-folder"};
  CHECK(exit_code_of(portfolio, FailOn::kNone) == kNotVerified);
}
