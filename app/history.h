// The runs of an audit over time: which findings were new, mended, still there. An SQLite file that many runs share.
//
// A run is one transaction: killed at any moment, the file stays whole and the run is either there or not. Runs are
// compared within a scope: the same roster (by its file name; without one the same paths) and the same rule packs. A
// finding is known by its unit, its rule and its fingerprint, never by lines; of a unit's plans only the one that
// counts is looked at. A finding that is not seen again counts as mended only where the rule was decided in a plan of
// that unit: with an unreadable plan, or none, it stays open; where it was waived, or where its rule or its unit is no
// longer in the audit, it is gone, but not mended. Runs are told apart by number and name; the wall clock is not asked.
//
//   History history("lich-su.db");
//   history.begin(run, about);
//   history.add(0, record);  …
//   run.trend = history.close();      // the reports may show it now
//   history.commit();
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/database.h"
#include "checker/audit/portfolio.h"

namespace rasoat::app {

struct HistoryRun {
  std::string scope;         // runs of one scope are compared
  std::string name;          // "": its number
  std::string basis_digest;  // of all that the run judges by
};

class History {
 public:
  // Makes the file where there is none. DatabaseError: it is no history, or of a newer version.
  explicit History(const std::string& path);

  // `run` must outlive `close`.
  void begin(const checker::PortfolioRun& run, const HistoryRun& about);
  void add(std::uint32_t plan, const checker::PlanRecord& record);
  [[nodiscard]] checker::Trend close();
  void commit();

 private:
  struct Work;
  struct Close {
    void operator()(Work* work) const;
  };

  Database database_;
  std::unique_ptr<Work, Close> work_;
};

// One line of a trend: a unit or a rule.
struct TrendLine {
  std::string name;
  rules::Wording title;  // of a rule
  checker::TrendCounts counts;
};

struct TrendTable {
  struct Run {
    std::int64_t number = 0;
    std::string name, as_of;
    std::uint32_t plans = 0, findings = 0;
  };
  std::string scope;
  Run run;
  std::optional<Run> earlier;  // none: it is the first of its scope
  bool same_basis = true;      // both were judged by the same rules and files
  checker::TrendCounts all;
  std::vector<TrendLine> units, rules;  // by name; those in which nothing was found are left out
};

// Of the last run of the file, against the one before in its scope; nothing: no run is there.
[[nodiscard]] std::optional<TrendTable> trend_of(const std::string& path);

}  // namespace rasoat::app
