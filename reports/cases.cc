#include "reports/cases.h"

#include <algorithm>

#include "reports/entries.h"
#include "reports/summary.h"
#include "reports/terminal.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::Answer;
using checker::Audit;
using checker::Finding;
using checker::Lang;
using checker::Ruling;
using checker::Severity;

std::string sentence(Word which, std::string_view why, Lang lang) {
  std::string out = phrase(which, lang, {printable(why)});
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

void judge_findings(Case& made, const Audit& audit, Lang lang) {
  for (const Finding* finding : made.findings) made.severity = std::max(made.severity, finding->severity);
  if (made.findings.empty()) return;
  made.outcome = made.severity == Severity::kInfo ? CaseOutcome::kPassed : CaseOutcome::kFailed;
  made.why = message_line(audit, *made.findings.front(), lang);
}

Case case_of(const Audit& audit, const Ruling& ruling, std::vector<const Finding*> findings, const Finding* waived,
             Lang lang) {
  Case made{printable(audit.cards->at(ruling.rule).id), CaseOutcome::kPassed, Severity::kInfo, {}, std::move(findings)};
  if (audit.is_open(ruling) && audit.source) {
    made.outcome = CaseOutcome::kError;
    made.why = sentence(Word::kCannotBeDecided, ruling.why.in(lang), lang);
  } else if (!made.findings.empty()) {
    judge_findings(made, audit, lang);
  } else if (waived) {
    made.outcome = CaseOutcome::kSkipped;
    made.why = waiver_line(*waived, lang);
  } else if (ruling.answer == Answer::kNotApplicable) {
    made.outcome = CaseOutcome::kSkipped;
    made.why = sentence(Word::kDoesNotApply, ruling.why.in(lang), lang);
  } else if (ruling.answer == Answer::kUndecided) {  // in preview, or the first case says it for all
    made.outcome = CaseOutcome::kSkipped;
    made.why = sentence(Word::kCannotBeDecided, ruling.why.in(lang), lang);
  }
  return made;
}

}  // namespace

std::vector<Case> cases_of(const Audit& audit, Lang lang) {
  std::vector<std::vector<const Finding*>> findings(audit.cards->size());
  std::vector<const Finding*> waived(audit.cards->size());
  for (const Finding& finding : audit.findings) {
    if (finding.waived) {
      waived.at(finding.rule) = &finding;
    } else {
      findings.at(finding.rule).push_back(&finding);
    }
  }
  std::vector<Case> cases;
  const std::string open = not_verified_text(audit, lang);
  cases.push_back({std::string(kVerifiedCase),
                   open.empty() ? CaseOutcome::kPassed : CaseOutcome::kError,
                   Severity::kError,
                   open,
                   {}});
  for (const Ruling& ruling : audit.rulings) {
    cases.push_back(case_of(audit, ruling, std::move(findings[ruling.rule]), waived[ruling.rule], lang));
  }
  return cases;
}

Case case_of_failed_input(Lang lang) {
  return {std::string(kVerifiedCase),
          CaseOutcome::kError,
          Severity::kError,
          std::string(word(Word::kFailedInputNotice, lang)),
          {}};
}

}  // namespace rasoat::reports
