#include "app/report_sink.h"

namespace rasoat::app {

bool AuditTarget::is_folder() const {
  for (const reports::PortfolioFormatInfo& info : reports::portfolio_formats()) {
    if (info.format == format) return info.folder;
  }
  return false;
}

ReportSink::ReportSink(const AuditTarget& target) {
  if (target.is_folder()) {
    folder_ = std::make_unique<ReportFolder>(target.place);
  } else {
    output_ = std::make_unique<Output>(target.place);
  }
}

reports::PortfolioTarget ReportSink::target() {
  if (output_) return {&output_->stream(), {}};
  return {nullptr, [this](std::string_view name, std::string_view bytes) { folder_->add(name, bytes); }};
}

std::string ReportSink::close() { return output_ ? output_->close() : folder_->close(); }

}  // namespace rasoat::app
