#include "reports/azure_report.h"

#include <string>

#include "reports/codes.h"
#include "reports/entries.h"
#include "reports/escape.h"
#include "reports/terminal.h"

namespace rasoat::reports {
namespace {

constexpr Escape kData[] = {{'%', "%AZP25"}, {'\r', "%0D"}, {'\n', "%0A"}};
constexpr Escape kProperty[] = {{'%', "%AZP25"}, {'\r', "%0D"}, {'\n', "%0A"}, {';', "%3B"}, {']', "%5D"}};

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
          << ";sourcepath=" << escape(printable(entry.file), kProperty) << ";linenumber=" << entry.begin.line
          << ";columnnumber=" << entry.begin.grapheme << ";code=" << escape(printable(entry.id), kProperty) << ";]"
          << escape(message, kData) << '\n';
  }
};

}  // namespace

std::unique_ptr<Report> make_azure_report(const ReportOptions& options, std::ostream& out) {
  return std::make_unique<AzureReport>(options, out);
}

}  // namespace rasoat::reports
