#include "reports/github_report.h"

#include <string>

#include "reports/escape.h"
#include "reports/terminal.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::Severity;

constexpr std::uint64_t kAnnotationsShown = 10;

std::string_view command_of(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "error";
    case Severity::kWarning:
      return "warning";
    case Severity::kInfo:
      return "notice";
  }
  return "";
}

constexpr Escape kData[] = {{'%', "%25"}, {'\r', "%0D"}, {'\n', "%0A"}};
constexpr Escape kProperty[] = {{'%', "%25"}, {'\r', "%0D"}, {'\n', "%0A"}, {':', "%3A"}, {',', "%2C"}};

class GithubReport : public EntryReport {
 public:
  using EntryReport::EntryReport;

 protected:
  void write(const Entry& entry, const Audit*) override {
    count_.add(entry.severity);
    std::string message = entry.text;
    if (!entry.remedy.empty()) message += "\n" + remedy_line(entry.remedy, options().lang);
    out() << "::" << command_of(entry.severity) << " file=" << escape(printable(entry.file), kProperty)
          << ",line=" << entry.begin.line << ",endLine=" << entry.end.line << ",col=" << entry.begin.grapheme
          << ",endColumn=" << entry.end.grapheme << ",title=" << escape(printable(entry.id), kProperty)
          << "::" << escape(message, kData) << '\n';
  }

  void close() override {
    const std::uint64_t dropped = count_.dropped();
    if (dropped > 0) out() << counted(Word::kAnnotationsCut, dropped, options().lang) << '\n';
  }

 private:
  AnnotationCount count_;
};

}  // namespace

std::uint64_t AnnotationCount::dropped() const {
  std::uint64_t dropped = 0;
  for (const std::uint64_t number : of_) dropped += number > kAnnotationsShown ? number - kAnnotationsShown : 0;
  return dropped;
}

std::unique_ptr<Report> make_github_report(const ReportOptions& options, std::ostream& out) {
  return std::make_unique<GithubReport>(options, out);
}

}  // namespace rasoat::reports
