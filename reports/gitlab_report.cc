#include "reports/gitlab_report.h"

#include <array>
#include <string>

#include "reports/entries.h"
#include "reports/json_writer.h"

namespace rasoat::reports {
namespace {

using checker::Severity;

std::string_view severity_of(const Entry& entry) {
  if (!entry.finding && entry.severity == Severity::kError) return "critical";
  switch (entry.severity) {
    case Severity::kError:
      return "major";
    case Severity::kWarning:
      return "minor";
    case Severity::kInfo:
      return "info";
  }
  return "";
}

// FNV-1a, 16 hex digits.
std::string digest(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
  std::string out(16, '0');
  for (std::size_t i = out.size(); i > 0; hash >>= 4) out[--i] = "0123456789abcdef"[hash & 0x0F];
  return out;
}

class GitlabReport : public EntryReport {
 public:
  using EntryReport::EntryReport;

 protected:
  void open(const RunInfo&) override {
    json_.begin_array();
    json_.line_end();
  }

  void write(const Entry& entry, const Audit*) override {
    const bool known = entry.finding && !entry.finding->fingerprint.empty();
    json_.begin_object();
    json_.member("description", entry.text);
    json_.member("check_name", entry.id);
    json_.member("fingerprint", digest(entry.file) + (known ? entry.finding->fingerprint : digest(entry.id)));
    json_.member("severity", severity_of(entry));
    json_.key("location");
    json_.begin_object();
    json_.member("path", entry.file);
    json_.key("lines");
    json_.begin_object();
    json_.member("begin", entry.begin.line);
    json_.end_object();
    json_.end_object();
    json_.end_object();
    json_.line_end();
    out() << json_.take();
  }

  void close() override {
    json_.end_array();
    json_.line_end();
    out() << json_.take();
  }

 private:
  JsonWriter json_;
};

}  // namespace

std::unique_ptr<Report> make_gitlab_report(const ReportOptions& options, std::ostream& out) {
  return std::make_unique<GitlabReport>(options, out);
}

}  // namespace rasoat::reports
