#include "reports/azure_report.h"

#include <string>

#include "reports/codes.h"
#include "reports/entries.h"
#include "reports/terminal.h"

namespace rasoat::reports {
namespace {

std::string escape_data(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '%') {
      out += "%AZP25";
    } else if (c == '\r') {
      out += "%0D";
    } else if (c == '\n') {
      out += "%0A";
    } else {
      out += c;
    }
  }
  return out;
}

std::string escape_property(std::string_view text) {
  std::string out;
  for (const char c : escape_data(text)) {
    if (c == ';') {
      out += "%3B";
    } else if (c == ']') {
      out += "%5D";
    } else {
      out += c;
    }
  }
  return out;
}

// The agent looks for commands anywhere in a line.
std::string without_commands(std::string line) {
  for (std::size_t at = line.find("##"); at != line.npos; at = line.find("##", at + 1)) line.insert(at + 1, " ");
  return line;
}

class AzureReport : public EntryReport {
 public:
  using EntryReport::EntryReport;

 protected:
  void write(const Entry& entry, const Audit*) override {
    if (entry.severity == checker::Severity::kInfo) {
      out() << without_commands(concise_line(entry, entry.file)) << '\n';
      return;
    }
    std::string message = entry.text;
    if (!entry.remedy.empty()) message += "\n" + remedy_line(entry.remedy, options().lang);
    out() << "##vso[task.logissue type=" << code_of(entry.severity)
          << ";sourcepath=" << escape_property(printable(entry.file)) << ";linenumber=" << entry.begin.line
          << ";columnnumber=" << entry.begin.grapheme << ";code=" << escape_property(printable(entry.id)) << ";]"
          << escape_data(message) << '\n';
  }
};

}  // namespace

std::unique_ptr<Report> make_azure_report(const ReportOptions& options, std::ostream& out) {
  return std::make_unique<AzureReport>(options, out);
}

}  // namespace rasoat::reports
