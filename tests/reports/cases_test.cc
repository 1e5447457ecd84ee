#include "reports/cases.h"

#include "tests/reports/written.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

std::string outcomes(const std::vector<Case>& cases) {
  std::string out;
  for (const Case& each : cases) out += "pfes"[static_cast<std::size_t>(each.outcome)];
  return out;
}

TEST_CASE("each rule is a case, the first says whether the plan is verified") {
  const Audit audit = tests::sample_incomplete();
  const std::vector<Case> cases = cases_of(audit, Lang::kVi);
  REQUIRE(cases.size() == audit.cards->size() + 1);
  CHECK(cases[0].name == "verified");
  for (std::size_t i = 0; i < audit.cards->size(); ++i) CHECK(cases[i + 1].name == (*audit.cards)[i].id);
  CHECK(outcomes(cases) == "pppffff");  // decomposed letters are infos: they fail nothing
  CHECK(cases[2].findings.size() == 2);
  CHECK(cases[4].severity == checker::Severity::kWarning);
  CHECK(cases[5].severity == checker::Severity::kError);
  CHECK(outcomes(cases_of(tests::sample_clean(), Lang::kVi)) == "ppppppp");
}

TEST_CASE("undecided is an error, also where something else is broken already") {
  Audit audit = tests::sample_not_verified();
  CHECK(outcomes(cases_of(audit, Lang::kVi)) == "efpepep");
  audit.rulings[tests::kTabIndentation].undecided = 1;
  const std::vector<Case> cases = cases_of(audit, Lang::kVi);
  CHECK(cases[1].outcome == CaseOutcome::kError);
  CHECK(cases[1].findings.size() == 1);
  CHECK(cases[3].why == "Chưa kết luận được. phần “van_ban” đọc chưa được");
}

TEST_CASE("waived and not applicable rules are skipped, each with its reason") {
  Audit audit = tests::sample_clean();
  checker::Finding waived = tests::sample_incomplete().findings.front();
  waived.rule = tests::kLeadIsGroup;
  waived.waived = true;
  waived.waiver.reason = "Đồng ý";
  audit.findings = {waived};
  audit.rulings[tests::kLeadIsGroup].answer = checker::Answer::kWaived;
  audit.rulings[tests::kLeadMissing] = {tests::kLeadMissing, checker::Answer::kNotApplicable, 0, 0, 0, 0, {}};
  const std::vector<Case> cases = cases_of(audit, Lang::kVi);
  CHECK(outcomes(cases) == "ppppssp");
  CHECK(cases[4].why == "Được miễn áp dụng: Đồng ý");
  CHECK(cases[5].why == "Không áp dụng.");
}

TEST_CASE("of a file that could not be read the first case is the error") {
  CHECK(outcomes(cases_of(tests::sample_unreadable(), Lang::kVi)) == "efsssss");
  CHECK(case_of_failed_input(Lang::kVi).outcome == CaseOutcome::kError);
}

TEST_CASE("an undecided rule in preview is no error") {
  Audit audit = tests::sample_not_verified();
  auto cards = *audit.cards;
  cards[tests::kLeadMissing].preview = true;
  audit.cards = std::make_shared<const std::vector<checker::RuleCard>>(cards);
  CHECK(outcomes(cases_of(audit, Lang::kVi)) == "efpepsp");
}

}  // namespace
}  // namespace rasoat::reports
