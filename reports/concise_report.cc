#include "reports/concise_report.h"

#include "reports/entries.h"
#include "reports/log_lines.h"

namespace rasoat::reports {
namespace {

class ConciseReport : public EntryReport {
 public:
  using EntryReport::EntryReport;

 protected:
  void write(const Entry& entry, const Audit* audit) override {
    out() << log_line(concise_line(entry, audit ? audit->file : entry.file)) << '\n';
  }
};

}  // namespace

std::unique_ptr<Report> make_concise_report(const ReportOptions& options, std::ostream& out) {
  return std::make_unique<ConciseReport>(options, out);
}

}  // namespace rasoat::reports
