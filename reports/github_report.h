// Workflow commands of GitHub Actions: every finding an annotation beside its line.
//
//   ::error file=ke-hoach.yaml,line=12,endLine=12,col=5,endColumn=13,title=work-without-lead::Công việc 1.1 …
//
// Infos are notices. GitHub shows ten of a kind in a step and drops the rest in silence, so the last line says how many
// those are; the step summary (the Markdown report, which the program adds) has them all.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <ostream>

#include "reports/entries.h"
#include "reports/report.h"

namespace rasoat::reports {

[[nodiscard]] std::unique_ptr<Report> make_github_report(const ReportOptions& options, std::ostream& out);

// Counts what a step is asked to show.
class AnnotationCount {
 public:
  void add(checker::Severity severity) { ++of_[static_cast<std::size_t>(severity)]; }
  [[nodiscard]] std::uint64_t dropped() const;

 private:
  std::array<std::uint64_t, 3> of_{};
};

}  // namespace rasoat::reports
