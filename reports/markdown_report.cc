#include "reports/markdown_report.h"

#include <string>
#include <vector>

#include "reports/entries.h"
#include "reports/github_report.h"
#include "reports/log_lines.h"
#include "reports/markdown.h"
#include "reports/summary.h"
#include "reports/text_finding.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::Finding;
using checker::Lang;
using checker::Severity;
using checker::Verdict;

std::string strong(std::string_view markdown) { return "**" + std::string(markdown) + "**"; }

std::string labelled(Word label, std::string_view markdown, Lang lang) {
  return strong(std::string(word(label, lang)) + ":") + " " + std::string(markdown);
}

std::vector<std::string> finding_cells(const Audit& audit, const Finding& finding, Lang lang) {
  std::string said = markdown_text(message_line(audit, finding, lang));
  if (const std::string& remedy = finding.remedy.in(lang); !remedy.empty()) {
    said += " " + labelled(Word::kRemedy, markdown_text(remedy), lang);
  }
  if (finding.waived) said += " " + strong(markdown_text(waiver_line(finding, lang)));
  const std::string line = audit.source ? std::to_string(audit.position(finding.where.begin).line) : "";
  return {std::string(severity_word(finding.severity, lang)), line, said,
          markdown_code(audit.cards->at(finding.rule).id)};
}

void write_findings(Markdown& page, const Audit& audit, const ReportOptions& options) {
  const Lang lang = options.lang;
  std::vector<std::vector<std::string>> rows;
  std::vector<const Finding*> infos;
  for (const Severity severity : {Severity::kError, Severity::kWarning, Severity::kInfo}) {
    for (const Finding& finding : audit.findings) {
      if (finding.severity != severity) continue;
      if (is_shown(finding, options)) rows.push_back(finding_cells(audit, finding, lang));
      if (!is_shown(finding, options) && !finding.waived) infos.push_back(&finding);
    }
  }
  if (!rows.empty()) {
    page.table({std::string(word(Word::kSeverity, lang)), std::string(word(Word::kLineColumn, lang)),
                std::string(word(Word::kFindingColumn, lang)), std::string(word(Word::kTitle, lang))},
               rows);
  }
  if (!infos.empty()) {
    const std::string number = std::to_string(infos.size());
    page.paragraph(markdown_text(phrase(Word::kInfosFolded, lang, {number, rule_tally(audit, infos)})));
  }
}

std::string plan_section(const Audit& audit, const ReportOptions& options) {
  const Lang lang = options.lang;
  Markdown page;
  page.heading(2, audit.file);
  for (const std::string& line : identity_lines(audit, lang)) page.paragraph(markdown_text(line));
  page.paragraph(strong(std::string(word(Word::kVerdict, lang)) + ": " + markdown_text(verdict_text(audit, lang))) +
                 " (" + markdown_text(counts_text(audit, lang)) + ")");
  if (const std::string open = not_verified_text(audit, lang); !open.empty()) page.paragraph(markdown_text(open));
  if (!audit.guidance_without_pack.empty()) {
    page.paragraph(markdown_text(general_rules_text(audit.guidance_without_pack, lang)));
  }
  write_findings(page, audit, options);
  return "\n" + page.take();
}

bool has_details(const Audit& audit, const ReportOptions& options) {
  if (audit.verdict() != Verdict::kAccepted || !audit.guidance_without_pack.empty()) return true;
  for (const Finding& finding : audit.findings) {
    if (is_shown(finding, options)) return true;
  }
  return false;
}

class MarkdownReport : public Report {
 public:
  MarkdownReport(const ReportOptions& options, std::ostream& out) : options_(options), out_(out) {}

  void begin(const RunInfo& info) override {
    for (const std::string& path : info.failed_inputs) {
      std::string line = markdown_text(phrase(Word::kFailedInput, options_.lang, {path}));
      if (!has_room(line.size())) break;
      used_ += line.size();
      failed_inputs_.push_back(std::move(line));
    }
    for (const Entry& entry : entries_of(info, options_)) annotations_.add(entry.severity);
  }

  void add(const Audit& audit) override {
    totals_.add(audit);
    for (const Entry& entry : entries_of(audit, options_)) annotations_.add(entry.severity);
    std::vector<std::string> row = {markdown_text(audit.file), markdown_text(verdict_text(audit, options_.lang)),
                                    std::to_string(audit.count(Severity::kError)),
                                    std::to_string(audit.count(Severity::kWarning)),
                                    std::to_string(audit.count(Severity::kInfo))};
    const std::size_t row_size = row[0].size() + row[1].size() + 30;
    std::string section = has_details(audit, options_) ? plan_section(audit, options_) : "";
    if (!has_room(row_size + section.size())) {
      ++left_out_;
      return;
    }
    used_ += row_size + section.size();
    rows_.push_back(std::move(row));
    details_ += section;
  }

  void finish() override {
    const Lang lang = options_.lang;
    Markdown page;
    page.heading(1, word(Word::kCheckReport, lang));
    if (totals_.plans == 0) page.paragraph(markdown_text(word(Word::kNoPlans, lang)));
    if (totals_.plans > 0) page.paragraph(strong(markdown_text(totals_text(totals_, lang))));
    for (const std::string& line : failed_inputs_)
      page.item(strong(severity_word(Severity::kError, lang)) + ": " + line);
    if (!rows_.empty()) page.table(columns(), rows_);
    if (left_out_ > 0) page.paragraph(markdown_text(counted(Word::kPlansNotShown, left_out_, lang)));
    if (const std::uint64_t dropped = annotations_.dropped(); options_.step_summary && dropped > 0) {
      page.paragraph(markdown_text(counted(Word::kAnnotationsCut, dropped, lang)));
    }
    out_ << page.take() << details_;
    if (totals_.plans > 0) out_ << '\n' << markdown_text(word(Word::kForTheReader, lang)) << '\n';
  }

 private:
  [[nodiscard]] bool has_room(std::size_t size) const {
    return !options_.step_summary || used_ + size <= kStepSummaryLimit;
  }

  [[nodiscard]] std::vector<std::string> columns() const {
    std::vector<std::string> head;
    for (const Word column : {Word::kPlanColumn, Word::kVerdictColumn, Word::kError, Word::kWarning, Word::kInfo}) {
      head.emplace_back(word(column, options_.lang));
    }
    return head;
  }

  ReportOptions options_;
  LogLines out_;
  std::vector<std::string> failed_inputs_;  // Markdown
  Totals totals_;
  AnnotationCount annotations_;
  std::vector<std::vector<std::string>> rows_;
  std::string details_;
  std::size_t used_ = 0;
  std::uint64_t left_out_ = 0;
};

}  // namespace

std::unique_ptr<Report> make_markdown_report(const ReportOptions& options, std::ostream& out) {
  return std::make_unique<MarkdownReport>(options, out);
}

}  // namespace rasoat::reports
