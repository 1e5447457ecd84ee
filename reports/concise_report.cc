#include "reports/concise_report.h"

#include "reports/entries.h"

namespace rasoat::reports {
namespace {

class ConciseReport : public EntryReport {
 public:
  using EntryReport::EntryReport;

 protected:
  void write(const Entry& entry, const Audit* audit) override {
    out() << concise_line(entry, audit ? audit->file : entry.file) << '\n';
  }
};

}  // namespace

std::unique_ptr<Report> make_concise_report(const ReportOptions& options, std::ostream& out) {
  return std::make_unique<ConciseReport>(options, out);
}

}  // namespace rasoat::reports
