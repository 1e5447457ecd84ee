#include "reports/appraisal.h"

#include "checker/audit/place_words.h"
#include "reports/markdown.h"
#include "reports/portfolio_words.h"
#include "reports/summary.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::KeptFinding;
using checker::Lang;
using checker::PlanRecord;
using checker::PortfolioRun;
using checker::Severity;
using checker::Unit;
using checker::UnitFinding;

AuditWord conclusion_of(const UnitView& seen) {
  switch (seen.standing) {
    case Standing::kReady:
      return seen.unserved       ? AuditWord::kConcludeUnserved
             : seen.warnings > 0 ? AuditWord::kConcludeWarned
                                 : AuditWord::kConcludeReady;
    case Standing::kIncomplete:
      return AuditWord::kConcludeIncomplete;
    case Standing::kNotVerified:
      return AuditWord::kConcludeNotVerified;
    case Standing::kMissing:
      break;
  }
  return AuditWord::kConcludeMissing;
}

class Appraisal {
 public:
  Appraisal(const PortfolioRun& run, const PortfolioView& view, std::uint32_t unit, const PlanRecord* record)
      : run_(run), lang_(run.lang), unit_(run.portfolio.units[unit]), seen_(view.unit(unit)), record_(record) {}

  std::string write() {
    page_.heading(1, std::string(word(AuditWord::kAppraisal, lang_)) + ": " +
                         phrase(AuditWord::kAppraisalOf, lang_, {unit_.name}));
    write_unit();
    write_plan();
    write_conclusion();
    write_unit_findings();
    write_findings();
    write_waived();
    write_other_files();
    page_.paragraph(markdown_text(word(Word::kForTheReader, lang_)));
    write_origin();
    return page_.take();
  }

 private:
  [[nodiscard]] std::string say(AuditWord which) const { return std::string(word(which, lang_)); }

  void fact(AuditWord name, std::string_view value) {
    if (!value.empty()) page_.item("**" + markdown_text(word(name, lang_)) + ":** " + markdown_text(value));
  }

  void write_unit() {
    fact(AuditWord::kUnit, unit_.name);
    fact(AuditWord::kUnitType, checker::unit_type_words(unit_.type).in(lang_));
    fact(AuditWord::kSuperior, unit_.superior);
    if (unit_.due) fact(AuditWord::kDue, date_words(rules::to_iso(*unit_.due), lang_));
    fact(AuditWord::kSubmission, submission_word(unit_.submission, lang_));
  }

  void write_plan() {
    page_.heading(2, word(AuditWord::kAppraisalPlan, lang_));
    if (record_ == nullptr) return page_.paragraph(markdown_text(word(AuditWord::kAppraisalNoPlan, lang_)));
    fact(AuditWord::kSymbol, record_->plan.symbol);
    fact(AuditWord::kPlanDate, record_->plan.date);
    fact(AuditWord::kTitle, record_->plan.title);
    page_.item("**" + markdown_text(word(AuditWord::kFile, lang_)) + ":** " + markdown_code(record_->file));
    if (!record_->content_hash.empty()) page_.item("**SHA-256:** " + markdown_code(record_->content_hash));
  }

  void write_conclusion() {
    page_.heading(2, word(AuditWord::kConclusion, lang_));
    std::string said(standing_word(seen_.standing, lang_));
    if (record_ != nullptr) said = verdict_text(said, record_->guidance_without_pack, record_->plan, lang_);
    std::string line = "**" + markdown_text(said) + "**";
    if (record_ != nullptr) {
      line += " (" + markdown_text(counts_text(seen_.errors, seen_.warnings, seen_.infos, lang_)) + ").";
    }
    page_.paragraph(line);
    page_.paragraph(markdown_text(word(conclusion_of(seen_), lang_)));
    if (record_ != nullptr && !record_->guidance_without_pack.empty())
      page_.paragraph(markdown_text(general_rules_text(record_->guidance_without_pack, lang_)));
    if (record_ == nullptr || seen_.standing != Standing::kNotVerified) return;
    page_.paragraph(
        markdown_text(word(record_->read_completely ? AuditWord::kJudgedInPart : AuditWord::kReadInPart, lang_)) + ".");
  }

  void write_unit_findings() {
    if (unit_.findings.empty()) return;
    page_.heading(2, word(AuditWord::kOfUnit, lang_));
    for (const std::uint32_t at : unit_.findings) {
      const UnitFinding& finding = run_.portfolio.findings[at];
      std::string item =
          "**" + markdown_text(severity_word(finding.severity, lang_)) + ".** " + markdown_text(finding.say);
      if (!finding.remedy.empty()) item += " " + markdown_text(finding.remedy);
      page_.item(item);
    }
  }

  [[nodiscard]] std::string place(const KeptFinding& finding) const {
    return markdown_text(checker::place_words(finding.path).in(lang_)) + ", " +
           markdown_text(phrase(Word::kLine, lang_, {std::to_string(finding.begin.line)}));
  }

  void write_findings() {
    std::vector<std::vector<std::string>> rows;
    for (const Severity severity : {Severity::kError, Severity::kWarning, Severity::kInfo}) {
      if (record_ == nullptr) break;
      for (const KeptFinding& finding : record_->findings) {
        if (finding.waived || finding.severity != severity) continue;
        const checker::RuleCard& card = (*run_.info.cards)[finding.rule];
        rows.push_back(
            {place(finding), "**" + markdown_text(severity_word(severity, lang_)) + ".** " + markdown_text(finding.say),
             markdown_text(bases_text(bases_of(finding, card), lang_, true)), markdown_text(finding.remedy)});
      }
    }
    if (rows.empty()) return;
    page_.heading(2, word(AuditWord::kWhatToChange, lang_));
    page_.table({say(AuditWord::kPlace), say(AuditWord::kProblem), std::string(word(Word::kBasis, lang_)),
                 say(AuditWord::kProposedRemedy)},
                rows);
  }

  void write_waived() {
    if (record_ == nullptr) return;
    bool first = true;
    for (const KeptFinding& finding : record_->findings) {
      if (!finding.waived) continue;
      if (first) page_.heading(2, word(AuditWord::kWaivedPart, lang_));
      first = false;
      page_.item(place(finding) + ": " + markdown_text(finding.say) + " " +
                 markdown_text(word(Word::kWaiverReason, lang_)) + ": " +
                 markdown_text(waiver_text(finding.waiver, lang_)) + ".");
    }
  }

  void write_other_files() {
    if (unit_.plans.size() < 2) return;
    page_.heading(2, word(AuditWord::kOtherFiles, lang_));
    for (std::size_t at = 1; at < unit_.plans.size(); ++at) {
      const checker::PlanLine& line = run_.portfolio.plans[unit_.plans[at]];
      page_.item(markdown_code(line.file) + " " + markdown_text(line.plan.symbol));
    }
  }

  void write_origin() {
    std::string line = phrase(AuditWord::kTool, lang_, {run_.info.tool_version});
    if (record_ != nullptr && !record_->as_of.empty()) {
      line += " " + phrase(AuditWord::kAsOf, lang_, {date_words(record_->as_of, lang_)}) + ".";
    }
    page_.paragraph("*" + markdown_text(line) + "*");
  }

  const PortfolioRun& run_;
  Lang lang_;
  const Unit& unit_;
  UnitView seen_;
  const PlanRecord* record_;
  Markdown page_;
};

}  // namespace

std::string appraisal(const PortfolioRun& run, const PortfolioView& view, std::uint32_t unit,
                      const PlanRecord* record) {
  return Appraisal(run, view, unit, record).write();
}

}  // namespace rasoat::reports
