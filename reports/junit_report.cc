#include "reports/junit_report.h"

#include <algorithm>
#include <string>

#include "reports/cases.h"
#include "reports/codes.h"
#include "reports/entries.h"
#include "reports/place.h"
#include "reports/words.h"
#include "reports/xml_writer.h"

namespace rasoat::reports {
namespace {

using checker::Finding;

// "Dòng 12: …" and the remedy below, finding by finding.
std::string details(const Audit* audit, const Case& each, checker::Lang lang) {
  std::string out = each.outcome == CaseOutcome::kError ? each.why + "\n" : "";
  for (const Finding* finding : each.findings) {
    out += std::string(word(Word::kLineColumn, lang)) + " " +
           std::to_string(audit->position(finding->where.begin).line) + ": " + message_line(*audit, *finding, lang) +
           "\n";
    const std::string remedy = remedy_line(finding->remedy.in(lang), lang);
    if (!remedy.empty()) out += "  " + remedy + "\n";
  }
  return out;
}

XmlElement outcome_of(const Audit* audit, const Case& each, checker::Lang lang) {
  const std::string text = details(audit, each, lang);
  switch (each.outcome) {
    case CaseOutcome::kPassed:
      return {"system-out", {}, text, {}};
    case CaseOutcome::kFailed:
      return {"failure", {{"message", each.why}, {"type", std::string(code_of(each.severity))}}, text, {}};
    case CaseOutcome::kError:
      return {"error", {{"message", each.why}, {"type", std::string(kNotVerifiedId)}}, text, {}};
    case CaseOutcome::kSkipped:
      return {"skipped", {}, each.why, {}};
  }
  return {};
}

class JunitReport : public Report {
 public:
  JunitReport(const ReportOptions& options, std::ostream& out) : options_(options), out_(out) {}

  void begin(const RunInfo& info) override {
    out_ << xml_begin({"testsuites", {{"name", "rasoat"}}, "", {}});
    for (const std::string& path : info.failed_inputs) write(path, nullptr, {case_of_failed_input(options_.lang)});
  }
  void add(const Audit& audit) override { write(audit.file, &audit, cases_of(audit, options_.lang)); }
  void finish() override { out_ << xml_end("testsuites"); }

 private:
  void write(const std::string& path, const Audit* audit, const std::vector<Case>& cases) {
    const std::string file = relative_path(path, options_.root);
    const auto number = [&](CaseOutcome outcome) {
      return std::to_string(std::ranges::count(cases, outcome, &Case::outcome));
    };
    XmlElement suite{"testsuite",
                     {{"name", file},
                      {"tests", std::to_string(cases.size())},
                      {"failures", number(CaseOutcome::kFailed)},
                      {"errors", number(CaseOutcome::kError)},
                      {"skipped", number(CaseOutcome::kSkipped)},
                      {"time", "0"}},
                     "",
                     {}};
    for (const Case& each : cases) suite.children.push_back(element_of(file, audit, each));
    out_ << xml_element(suite);
  }

  [[nodiscard]] XmlElement element_of(const std::string& file, const Audit* audit, const Case& each) const {
    const std::uint32_t line = each.findings.empty() ? 1 : audit->position(each.findings.front()->where.begin).line;
    XmlElement element{
        "testcase",
        {{"classname", file}, {"name", each.name}, {"file", file}, {"line", std::to_string(line)}, {"time", "0"}},
        "",
        {}};
    const bool silent = each.outcome == CaseOutcome::kPassed && each.findings.empty();
    if (!silent) element.children.push_back(outcome_of(audit, each, options_.lang));
    return element;
  }

  ReportOptions options_;
  std::ostream& out_;
};

}  // namespace

std::unique_ptr<Report> make_junit_report(const ReportOptions& options, std::ostream& out) {
  return std::make_unique<JunitReport>(options, out);
}

}  // namespace rasoat::reports
