// The way of one plan through all steps: Load and Read (plans), Bind, Match, Judge, Settle → Audit.
//
// A Checker is made once from the rule packs and used from any number of threads; `check` is a pure function of the
// source, the packs and the options. Same input, same Audit.
//
//   Checker checker(packs);
//   Audit audit = checker.check(SourceFile::from_text("plan.yaml", text), {});
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "checker/audit/audit.h"
#include "checker/plan_facts.h"
#include "checker/rule_table.h"
#include "checker/written_waiver.h"
#include "plans/source_file.h"
#include "rules/rule_pack.h"

namespace rasoat::checker {

class Timing;

struct CheckOptions {
  std::optional<rules::Date> as_of;  // read rules and registries at this date; else at the plan's own
  bool witness = false;              // read the plan a second time with yaml-cpp and report a disagreement
  bool waivers = true;
  std::vector<WrittenWaiver> more_waivers{};  // of files beside the plan
  // Of the plan's waivers only those count that this earlier version has too; a version without text has none.
  std::shared_ptr<const plans::SourceFile> governing{};
  // Of these the plan is to be held against one at least; none: against whatever it names.
  std::vector<std::string> guidances{};
  std::optional<rules::Date> today{};  // at which waivers run out; else the date at which the rules are read
  Timing* timing = nullptr;            // is told where the time goes (checker/timing.h)
};

// Sees a plan while it is bound, after it is judged; not called where nothing could be bound.
using PlanViewer = std::function<void(const plans::Plan& plan, const PlanFacts& facts)>;

class Checker {
 public:
  explicit Checker(std::shared_ptr<const rules::RuleSet> rules);
  ~Checker();

  [[nodiscard]] Audit check(std::shared_ptr<const plans::SourceFile> source, const CheckOptions& options,
                            const PlanViewer& viewer = {}) const;
  // A file that could not be loaded is an Audit too: not verified, one finding.
  [[nodiscard]] Audit unreadable(std::string file, const plans::Fault& fault) const;

  // Lets go of what is handed on from check to check for speed alone, some megabytes a thread; for who has checked the
  // last plan and goes on.
  void forget_texts() const;

  [[nodiscard]] const std::shared_ptr<const std::vector<RuleCard>>& cards() const;
  [[nodiscard]] const RuleTable& table() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace rasoat::checker
