#include "reports/github_report.h"

#include <string>

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

std::string escape_data(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '%') {
      out += "%25";
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
    if (c == ':') {
      out += "%3A";
    } else if (c == ',') {
      out += "%2C";
    } else {
      out += c;
    }
  }
  return out;
}

class GithubReport : public EntryReport {
 public:
  using EntryReport::EntryReport;

 protected:
  void write(const Entry& entry, const Audit*) override {
    count_.add(entry.severity);
    std::string message = entry.text;
    if (!entry.remedy.empty()) message += "\n" + remedy_line(entry.remedy, options().lang);
    out() << "::" << command_of(entry.severity) << " file=" << escape_property(printable(entry.file))
          << ",line=" << entry.begin.line << ",endLine=" << entry.end.line << ",col=" << entry.begin.grapheme
          << ",endColumn=" << entry.end.grapheme << ",title=" << escape_property(printable(entry.id))
          << "::" << escape_data(message) << '\n';
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
