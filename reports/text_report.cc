#include "reports/text_report.h"

#include <algorithm>

#include "reports/log_lines.h"
#include "reports/text_finding.h"
#include "reports/text_summary.h"

namespace rasoat::reports {
namespace {

class TextReport : public Report {
 public:
  TextReport(const ReportOptions& options, std::ostream& out) : options_(options), out_(out) {}

  void begin(const RunInfo& info) override { failed_inputs_ = info.failed_inputs; }

  void add(const Audit& audit) override {
    if (totals_.plans > 0) separate();
    totals_.add(audit);
    if (!options_.quiet) write_head(out_, audit, options_);
    FindingWriter writer(out_, audit, options_, wrapped_);
    wrote_findings_ = false;
    for (const checker::Finding& finding : audit.findings) {
      if (!is_shown(finding, options_)) continue;
      writer.write(finding);
      wrote_findings_ = true;
    }
    write_summary(out_, audit, options_);
  }

  void finish() override { write_totals(out_, totals_, failed_inputs_, options_); }

 private:
  // Verdicts of plans without findings stand below each other when only they are wanted.
  void separate() {
    if (!options_.quiet) {
      write_plan_separator(out_, options_);
    } else if (wrote_findings_) {
      out_ << '\n';
    }
  }

  ReportOptions options_;
  LogLines out_;
  std::vector<std::string> failed_inputs_;
  Totals totals_;
  WrappedTexts wrapped_;
  bool wrote_findings_ = false;
};

}  // namespace

std::unique_ptr<Report> make_text_report(const ReportOptions& options, std::ostream& out) {
  return std::make_unique<TextReport>(options, out);
}

}  // namespace rasoat::reports
