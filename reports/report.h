// Step 7, Report: audits → bytes, in one of several formats. Decides nothing, looks nothing up.
//
// A Report is fed audits one at a time, in path order, and writes as it goes where its format allows, so that many
// plans need not be held at once. Same audits, same bytes. Formats are listed in one table (reports/formats.cc).
//
//   std::unique_ptr<Report> report = make_report(Format::kText, options, std::cout);
//   report->begin(info);  report->add(audit);  report->finish();
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>

#include "checker/audit/audit.h"

namespace rasoat::reports {

using checker::Audit;
using checker::Lang;
using checker::RunInfo;

enum class Format : std::uint8_t {
  kText,
  kJson,
  kSarif,
  kConcise,
  kJsonLines,
  kGithub,
  kGitlab,
  kJunit,
  kCheckstyle,
  kTap,
  kAzure,
  kTeamcity,
  kRdjson,
  kMarkdown,
  kHtml
};

struct ReportOptions {
  Lang lang = Lang::kVi;
  bool color = false;
  bool quiet = false;      // text: findings and verdicts only
  bool show_info = false;  // text, markdown, html: infos in full instead of one folded line
  bool show_waived = false;
  std::string root;           // formats for services: the folder that paths are relative to; "" = the working folder
  bool step_summary = false;  // markdown: within what GitHub takes for a step, and what its annotations leave out
};

class Report {
 public:
  virtual ~Report() = default;
  virtual void begin(const RunInfo& info) = 0;
  virtual void add(const Audit& audit) = 0;
  virtual void finish() = 0;
};

[[nodiscard]] std::unique_ptr<Report> make_report(Format format, const ReportOptions& options, std::ostream& out);

struct FormatInfo {
  Format format;
  std::string_view name;
  std::string_view about_vi;
  std::string_view about_en;
  std::unique_ptr<Report> (*make)(const ReportOptions& options, std::ostream& out);
};
[[nodiscard]] std::span<const FormatInfo> formats();
[[nodiscard]] std::optional<Format> find_format(std::string_view name);

}  // namespace rasoat::reports
