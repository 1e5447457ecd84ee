// One plan of an audit, closed: its record for the reports and its traits for judging it together with others.
//
//   ExaminedPlan plan = examine(checker, source, options, lang);
//   store.add(plan);
#pragma once

#include <memory>
#include <string>

#include "checker/audit/portfolio.h"
#include "checker/checker.h"
#include "checker/portfolio/remark.h"
#include "checker/portfolio/text_sketch.h"
#include "checker/portfolio/unit_traits.h"
#include "checker/portfolio/yardstick.h"

namespace rasoat::checker {

struct PlanTraits {
  UnitTraits unit;
  std::vector<Remark> remarks;
};

struct ExaminedPlan {
  PlanRecord record;
  PlanTraits traits;
  TextSketch sketch;
};

// The whole way of one plan, and what is kept of it. `lang`: of the wordings kept. `yardstick`: null, nothing is
// remarked.
[[nodiscard]] ExaminedPlan examine(const Checker& checker, const std::shared_ptr<const plans::SourceFile>& source,
                                   const CheckOptions& options, Lang lang, const Yardstick* yardstick = nullptr);
// A file that could not be loaded is a record too: not verified, one finding.
[[nodiscard]] ExaminedPlan examine_unreadable(const Checker& checker, std::string file, const plans::Fault& fault,
                                              Lang lang);

}  // namespace rasoat::checker
