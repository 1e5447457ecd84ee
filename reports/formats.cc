#include <array>

#include "reports/json_report.h"
#include "reports/report.h"
#include "reports/sarif_report.h"
#include "reports/text_report.h"

namespace rasoat::reports {
namespace {

constexpr std::array<FormatInfo, 3> kFormats{{
    {Format::kText, "text", "để đọc trên màn hình hoặc in ra", "to be read on a screen or on paper"},
    {Format::kJson, "json", "đầy đủ, cho chương trình khác (docs/json-report.md)",
     "everything, for other programs (docs/json-report.md)"},
    {Format::kSarif, "sarif", "SARIF 2.1.0, cho kho văn bản và công cụ rà soát",
     "SARIF 2.1.0, for code scanning services"},
}};

}  // namespace

std::unique_ptr<Report> make_report(Format format, const ReportOptions& options, std::ostream& out) {
  switch (format) {
    case Format::kText:
      return make_text_report(options, out);
    case Format::kJson:
      return make_json_report(options, out);
    case Format::kSarif:
      return make_sarif_report(options, out);
  }
  return nullptr;
}

std::span<const FormatInfo> formats() { return kFormats; }

std::optional<Format> find_format(std::string_view name) {
  for (const FormatInfo& format : kFormats) {
    if (format.name == name) return format.format;
  }
  return std::nullopt;
}

}  // namespace rasoat::reports
