// Whole audits made by hand, so that their reports can be tried without examining or judging anything.
//
// Units come in twelve kinds that follow each other: ready, to be completed, late, missing with and without a finding,
// not verified, draft only, copied, unlisted. Everything a report may show is filled: clusters, passages, a superior's
// plan, a trend, clauses left to the reader. In a hostile audit names, files, excerpts and messages try to become
// markup, scripts, formulas and terminal commands; each carries the word “hostile”, by which a test finds what became
// of it.
//
//   const PortfolioFixture made = portfolio_fixture({.units = 12, .hostile = true});
//   const std::string page = written(made, PortfolioFormat::kHtml);
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "checker/audit/portfolio.h"
#include "reports/portfolio_report.h"

namespace rasoat::tests {

enum FixtureUnit : std::uint32_t {
  kReadyUnit,
  kIncompleteUnit,
  kLateUnit,
  kMissingUnit,
  kNotVerifiedUnit,
  kDraftUnit,
  kCopiedUnit,
  kCopyingUnit,
  kUnlistedUnit,
  kWaivedUnit,
  kSilentUnit,  // missing, and no finding says so
  kTwoPlansUnit,
};
inline constexpr std::size_t kFixtureKinds = 12;

struct FixtureWishes {
  std::size_t units = kFixtureKinds;
  bool hostile = false;
  bool roster = true;
  checker::Lang lang = checker::Lang::kVi;
};

struct PortfolioFixture {
  checker::PortfolioRun run;
  std::vector<checker::PlanRecord> records;  // as run.portfolio.plans
};
[[nodiscard]] PortfolioFixture portfolio_fixture(const FixtureWishes& wishes = {});

// What the report writes to its stream.
[[nodiscard]] std::string written(const PortfolioFixture& fixture, reports::PortfolioFormat format);
// The files it hands over, by name.
[[nodiscard]] std::map<std::string, std::string> written_files(const PortfolioFixture& fixture,
                                                               reports::PortfolioFormat format);

}  // namespace rasoat::tests
