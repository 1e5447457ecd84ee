#include "reports/checkstyle_report.h"

#include <string>

#include "reports/codes.h"
#include "reports/entries.h"
#include "reports/place.h"
#include "reports/xml_writer.h"

namespace rasoat::reports {
namespace {

XmlElement error_of(const Entry& entry) {
  return {"error",
          {{"line", std::to_string(entry.begin.line)},
           {"column", std::to_string(entry.begin.grapheme)},
           {"severity", std::string(code_of(entry.severity))},
           {"message", entry.text},
           {"source", "rasoat." + entry.id}},
          "",
          {}};
}

class CheckstyleReport : public Report {
 public:
  CheckstyleReport(const ReportOptions& options, std::ostream& out) : options_(options), out_(out) {}

  void begin(const RunInfo& info) override {
    out_ << xml_begin({"checkstyle", {{"version", "4.3"}}, "", {}});
    for (const Entry& entry : entries_of(info, options_)) write(entry.file, {entry});
  }
  void add(const Audit& audit) override {
    write(relative_path(audit.file, options_.root), entries_of(audit, options_));
  }
  void finish() override { out_ << xml_end("checkstyle"); }

 private:
  void write(const std::string& file, const std::vector<Entry>& entries) {
    XmlElement element{"file", {{"name", file}}, "", {}};
    for (const Entry& entry : entries) element.children.push_back(error_of(entry));
    out_ << xml_element(element);
  }

  ReportOptions options_;
  std::ostream& out_;
};

}  // namespace

std::unique_ptr<Report> make_checkstyle_report(const ReportOptions& options, std::ostream& out) {
  return std::make_unique<CheckstyleReport>(options, out);
}

}  // namespace rasoat::reports
