// A whole report as a text, and an audit in which every text is made to break out of a format.
//
//   const std::string text = written(Format::kConcise, {tests::sample_incomplete()});
#pragma once

#include <algorithm>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "reports/report.h"
#include "tests/support/catch.h"
#include "tests/support/sample_audit.h"

namespace rasoat::tests {

inline std::string written(reports::Format format, const std::vector<Audit>& audits,
                           const reports::ReportOptions& options = {}, const RunInfo& run = sample_run()) {
  std::ostringstream out;
  const std::unique_ptr<reports::Report> report = reports::make_report(format, options, out);
  report->begin(run);
  for (const Audit& audit : audits) report->add(audit);
  report->finish();
  return out.str();
}

inline RunInfo run_with_failed_input() {
  RunInfo run = sample_run();
  run.failed_inputs = {"khong/co"};
  return run;
}

inline std::vector<Audit> all_samples() {
  return {sample_clean(),        sample_incomplete(), sample_long_line(),
          sample_not_verified(), sample_unreadable(), sample_hostile()};
}

inline constexpr std::string_view kPoison =
    "50% a:b, c; d] [e] 'f' |g \"h\" <b>&amp; ]]> # -- \\ `i` ##vso[task.setvariable variable=x]1\r\n"
    "::error::j\n##teamcity[k]\n\x1B[2J\xFF";

// One error, one finding with an edit and a related place; a file name, messages and remedies full of poison.
inline Audit sample_poisoned() {
  Audit audit = sample_incomplete();
  const std::string poison(kPoison);
  audit.file = "ke-hoach/" + poison + ".yaml";
  audit.plan.issuer = audit.plan.title = audit.plan.symbol = poison;
  audit.guidance_without_pack = {poison};
  for (Finding& finding : audit.findings) {
    finding.say = {poison, poison};
    finding.remedy = {poison, poison};
    finding.waiver.reason = poison;
    for (checker::RelatedPlace& place : finding.related) place.what = {poison, poison};
  }
  auto cards = *audit.cards;
  for (RuleCard& card : cards) card.title = card.because = {poison, poison};
  audit.cards = std::make_shared<const std::vector<RuleCard>>(std::move(cards));
  audit.rulings[kTabIndentation] = {kTabIndentation, Answer::kUndecided, 1, 0, 0, 1, {poison, poison}};
  return audit;
}

inline std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  REQUIRE_FALSE(lines.empty());  // who looks at each line would find nothing wrong with none
  return lines;
}

inline std::size_t count_of(std::string_view needle, std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = text.find(needle); at != text.npos; at = text.find(needle, at + 1)) ++count;
  return count;
}

}  // namespace rasoat::tests
