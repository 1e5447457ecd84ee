#include "reports/html_report.h"

#include <array>
#include <string>
#include <vector>

#include "reports/html.h"
#include "reports/html_plan.h"
#include "reports/summary.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::Severity;

constexpr std::string_view kStyle = R"css(body { display: block; }
main { margin: 0 auto; }
.identity { color: var(--soft); margin: .2rem 0; }
.verdict { border-left: 5px solid var(--line); background: var(--tint); padding: .5rem .9rem; font-size: 1.05rem; }
.verdict.accepted { border-color: #2b7a3d; }
.verdict.incomplete { border-color: #a4161a; }
.verdict.not_verified { border-color: #b7791f; }
.finding { border: 1px solid var(--line); border-left-width: 5px; border-radius: 5px; padding: .3rem 1rem; margin: 1rem 0; }
.finding.error { border-left-color: #a4161a; }
.finding.warning { border-left-color: #b7791f; }
.failed { border-left: 5px solid #a4161a; padding-left: .9rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
pre .number { display: inline-block; min-width: 3rem; color: var(--soft); }
pre .related { color: var(--soft); font-style: italic; }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline 2px var(--mark); }
td.count { text-align: right; }
@media print {
  .plan + .plan { break-before: page; }
  .finding { break-inside: avoid; }
  .to-summary { display: none; }
}
)css";

class HtmlReport : public Report {
 public:
  HtmlReport(const ReportOptions& options, std::ostream& out) : options_(options), out_(out) {}

  void begin(const RunInfo& info) override {
    tool_version_ = info.tool_version;
    const std::string title = html_line(word(Word::kCheckReport, options_.lang));
    out_ << html_begin(options_.lang == checker::Lang::kVi ? "vi" : "en", word(Word::kCheckReport, options_.lang),
                       kStyle)
         << "<main>\n<h1>" << title << "</h1>\n";
    for (const std::string& path : info.failed_inputs) {
      out_ << "<p class=\"failed\"><b>" << severity_word(Severity::kError, options_.lang) << ":</b> "
           << html_line(phrase(Word::kFailedInput, options_.lang, {path})) << "</p>\n";
    }
    out_ << "<p class=\"to-summary\"><a href=\"#tong-hop\">" << html_line(word(Word::kSummaryTable, options_.lang))
         << "</a></p>\n";
  }

  void add(const Audit& audit) override {
    totals_.add(audit);
    const std::string number = std::to_string(totals_.plans);
    out_ << html_plan(audit, totals_.plans, options_);
    rows_ += "<tr><td><a href=\"#plan-" + number + "\">" + html_line(audit.file) + "</a></td><td>" +
             html_line(verdict_text(audit, options_.lang)) + "</td>";
    for (const Severity severity : {Severity::kError, Severity::kWarning, Severity::kInfo}) {
      rows_ += "<td class=\"count\">" + std::to_string(audit.count(severity)) + "</td>";
    }
    rows_ += "</tr>\n";
  }

  void finish() override {
    out_ << "<section class=\"plan\" id=\"tong-hop\">\n<h2>" << html_line(word(Word::kSummaryTable, options_.lang))
         << "</h2>\n";
    if (totals_.plans == 0) {
      out_ << "<p>" << html_line(word(Word::kNoPlans, options_.lang)) << "</p>\n";
    } else {
      out_ << "<p><b>" << html_line(totals_text(totals_, options_.lang))
           << "</b></p>\n<div class=\"table\"><table>\n<tr>";
      for (const Word column : {Word::kPlanColumn, Word::kVerdictColumn, Word::kError, Word::kWarning, Word::kInfo}) {
        out_ << "<th>" << html_line(word(column, options_.lang)) << "</th>";
      }
      out_ << "</tr>\n"
           << rows_ << "</table></div>\n<p>" << html_line(word(Word::kForTheReader, options_.lang)) << "</p>\n";
    }
    out_ << "<p class=\"identity\">rasoat " << html_line(tool_version_)
         << "</p>\n</section>\n</main>\n</body>\n</html>\n";
  }

 private:
  ReportOptions options_;
  std::ostream& out_;
  std::string tool_version_;
  std::string rows_;  // of the table, HTML
  Totals totals_;
};

}  // namespace

std::unique_ptr<Report> make_html_report(const ReportOptions& options, std::ostream& out) {
  return std::make_unique<HtmlReport>(options, out);
}

}  // namespace rasoat::reports
