// The text report's part for one finding: message, place, the line itself, related places, basis, remedy.
#pragma once

#include <cstdint>
#include <map>
#include <ostream>
#include <string>
#include <vector>

#include "checker/audit/audit.h"
#include "reports/report.h"
#include "reports/terminal.h"
#include "reports/words.h"

namespace rasoat::reports {

// Infos and waived findings are folded into one line (reports/text_summary.h) unless they are asked for.
[[nodiscard]] bool is_shown(const checker::Finding& finding, const ReportOptions& options);

// Writes the findings of one audit in the order in which they are given.
class FindingWriter {
 public:
  // `wrapped` may be shared with the writers of other audits, and outlives this.
  FindingWriter(std::ostream& out, const checker::Audit& audit, const ReportOptions& options, WrappedTexts& wrapped);

  void write(const checker::Finding& finding);

 private:
  void write_message(const checker::Finding& finding);
  void write_place(const checker::Finding& finding);
  void write_excerpts(const checker::Finding& finding);
  void write_notes(const checker::Finding& finding, const std::vector<std::string>& basis);
  void write_labelled(Word label, const std::vector<std::string>& texts);
  // What was said of a rule when it was met first.
  struct Said {
    std::vector<std::string> basis;
    std::string remedy;
    std::uint32_t line = 0;
    std::uint32_t times = 0;
  };
  [[nodiscard]] std::vector<std::string> basis_of(const checker::Finding& finding) const;
  [[nodiscard]] std::string as_said(const Said& said, std::uint32_t line) const;

  std::ostream& out_;
  const checker::Audit& audit_;
  const ReportOptions& options_;
  WrappedTexts& wrapped_;
  Paint paint_;
  std::uint32_t label_width_;
  std::map<std::uint32_t, Said> said_;  // by rule: a basis is quoted in full once
};

}  // namespace rasoat::reports
