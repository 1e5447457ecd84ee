// Judges plans together: which unit sent what and when, what holds over all, what was copied.
//
// It is told of every plan once, in path order, and keeps some hundred bytes of each (the sketches of texts lie on
// disk; where that fails it throws SpillError); then it gives the Portfolio. The
// same plans give the same Portfolio, in whatever runs they were examined. Everything is linear or n·log n in the
// number of plans. Not shared between threads.
//
//   PortfolioJudge judge(checker, {.roster = &roster, .lang = Lang::kVi});
//   judge.add(plan);  …
//   Portfolio portfolio = judge.judge();
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "checker/portfolio/plan_record.h"
#include "checker/portfolio/roster.h"
#include "checker/portfolio/rule_tally.h"
#include "checker/portfolio/runs_file.h"

namespace rasoat::checker {

// The bytes of a plan, for the passages that two plans share; null where they can no longer be had.
using PlanOpener = std::function<std::shared_ptr<const plans::SourceFile>(std::uint32_t plan, const std::string& file)>;

struct PortfolioWishes {
  const Roster* roster = nullptr;                     // none: every plan's issuer is a unit
  std::shared_ptr<const plans::SourceFile> superior;  // the plan of the level above; null: none
  std::optional<rules::Date> as_of;
  std::optional<rules::Date> due;  // of units that have none of their own in the roster
  Lang lang = Lang::kVi;
  PlanOpener open;    // asked from any thread
  unsigned jobs = 1;  // threads that read plans again; the Portfolio is the same with any number
};

class PortfolioJudge {
 public:
  // `checker` must outlive it, and so must the roster.
  PortfolioJudge(const Checker& checker, PortfolioWishes wishes);

  // How many plans there will be, so that memory is asked for once.
  void expect(std::size_t plans);
  void add(const ExaminedPlan& plan);
  // Once, after the last plan.
  [[nodiscard]] Portfolio judge();

 private:
  [[nodiscard]] PlanTraits kept(PlanTraits traits);
  [[nodiscard]] LineIdentity kept(const PlanIdentity& plan, const UnitTraits& traits);
  [[nodiscard]] SharedText kept(const std::vector<std::string>& symbols);

  const Checker& checker_;
  PortfolioWishes wishes_;
  Portfolio portfolio_;
  std::vector<PlanTraits> traits_;  // as portfolio_.plans
  Sketches sketches_;
  RuleTally tally_;
  SharedTexts recurring_;
};

}  // namespace rasoat::checker
