#include "reports/tap_report.h"

#include <string>

#include "reports/cases.h"
#include "reports/codes.h"
#include "reports/entries.h"
#include "reports/json_writer.h"
#include "reports/terminal.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

// A description: `#` would begin a directive.
std::string escape(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '#' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

// A JSON string is a quoted scalar of YAML too.
std::string quoted(std::string_view text) {
  JsonWriter json;
  json.text(text);
  return json.take();
}

class TapReport : public Report {
 public:
  TapReport(const ReportOptions& options, std::ostream& out) : options_(options), out_(out) {}

  void begin(const RunInfo& info) override {
    out_ << "TAP version 14\n";
    for (const std::string& path : info.failed_inputs) write(path, nullptr, case_of_failed_input(options_.lang));
  }
  void add(const Audit& audit) override {
    for (const Case& each : cases_of(audit, options_.lang)) write(audit.file, &audit, each);
  }
  void finish() override {
    out_ << "1.." << number_;
    if (number_ == 0) out_ << " # SKIP " << word(Word::kNoPlans, options_.lang);
    out_ << '\n';
  }

 private:
  void write(const std::string& path, const Audit* audit, const Case& each) {
    const bool bad = each.outcome == CaseOutcome::kFailed || each.outcome == CaseOutcome::kError;
    out_ << (bad ? "not ok " : "ok ") << ++number_ << " - " << escape(printable(path)) << ": " << escape(each.name);
    if (each.outcome == CaseOutcome::kSkipped) out_ << " # SKIP " << escape(each.why);
    out_ << '\n';
    if (bad || !each.findings.empty()) write_details(path, audit, each);
  }

  void write_details(const std::string& path, const Audit* audit, const Case& each) {
    out_ << "  ---\n  message: " << quoted(each.why)
         << "\n  severity: " << (each.outcome == CaseOutcome::kError ? kNotVerifiedId : code_of(each.severity))
         << "\n  file: " << quoted(path) << '\n';
    if (!each.findings.empty()) out_ << "  findings:\n";
    for (const checker::Finding* finding : each.findings) {
      const checker::Position at = audit->position(finding->where.begin);
      out_ << "    - severity: " << code_of(finding->severity) << "\n      line: " << at.line
           << "\n      column: " << at.grapheme
           << "\n      message: " << quoted(message_line(*audit, *finding, options_.lang)) << '\n';
      const std::string& remedy = finding->remedy.in(options_.lang);
      if (!remedy.empty()) out_ << "      remedy: " << quoted(printable(remedy)) << '\n';
    }
    out_ << "  ...\n";
  }

  ReportOptions options_;
  std::ostream& out_;
  std::uint64_t number_ = 0;
};

}  // namespace

std::unique_ptr<Report> make_tap_report(const ReportOptions& options, std::ostream& out) {
  return std::make_unique<TapReport>(options, out);
}

}  // namespace rasoat::reports
