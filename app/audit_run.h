// The steps of judging many plans, from the rules to the reports; `audit` and `merge` differ only in where the examined
// plans come from.
//
// Loaded once; `examine` may be called from any thread, `take` from one, with every plan in path order; `finish` once,
// with the same plans again to be handed to the reports one at a time. What goes wrong is said on standard error.
//
// A run that is broken off, or whose disk fails, writes no report: `in_good_order` says so.
//
//   AuditRun run(wishes);
//   if (!run.load()) return kUsage;
//   for (const std::string& file : inputs.files) { store.add(run.examine(file)); run.take(…); }
//   return run.finish(inputs, [&](const TakePlan& take) { store.each(take); });
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/audit_options.h"
#include "app/exit_code.h"
#include "app/history.h"
#include "app/record_store.h"
#include "app/run_basis.h"
#include "checker/portfolio/portfolio_judge.h"

namespace rasoat::app {

// What was asked for and found before anything was read.
struct AuditInputs {
  std::vector<std::string> paths;  // as given
  std::vector<std::string> empty;  // of these, the folders without a plan
};

class AuditRun {
 public:
  explicit AuditRun(AuditWishes wishes) : wishes_(std::move(wishes)) {}

  // Everything that plans are judged by. False: it was said why; the exit code is kUsage.
  [[nodiscard]] bool load();
  // The roster, the superior’s plan and the configuration may lie among the plans, and are no unit’s plan.
  void leave_out_own_files(std::vector<std::string>& files) const;
  // A file that cannot be read is a plan too: not verified.
  [[nodiscard]] checker::ExaminedPlan examine(const std::string& file) const;
  // How many plans will be taken, where it is known.
  void expect(std::size_t plans);
  void take(const checker::ExaminedPlan& plan);
  [[nodiscard]] bool quiet() const { return wishes_.quiet; }
  [[nodiscard]] const RunBasis& basis() const { return basis_; }
  [[nodiscard]] ExitCode finish(const AuditInputs& inputs, const EachPlan& each);

 private:
  [[nodiscard]] checker::PortfolioRun judged(const AuditInputs& inputs);
  [[nodiscard]] std::string scope(const AuditInputs& inputs) const;
  [[nodiscard]] bool open_history();
  [[nodiscard]] bool load_roster();
  [[nodiscard]] bool load_superior();
  void remember(const AuditInputs& inputs, const EachPlan& each, checker::PortfolioRun& run);
  // False: it was said what could not be written.
  [[nodiscard]] bool write_reports(const AuditInputs& inputs, const EachPlan& each,
                                   const checker::PortfolioRun& run) const;
  [[nodiscard]] std::shared_ptr<const plans::SourceFile> open(std::uint32_t plan, const std::string& file);

  AuditWishes wishes_;
  std::shared_ptr<const rules::RuleSet> rules_;
  RunBasis basis_;
  std::unique_ptr<checker::Checker> checker_;
  std::optional<checker::Roster> roster_;
  std::shared_ptr<const plans::SourceFile> superior_;
  std::unique_ptr<checker::Yardstick> yardstick_;
  std::unique_ptr<checker::PortfolioJudge> judge_;
  std::optional<History> history_;
  std::vector<std::uint64_t> hashes_;  // the begin of each plan's
  std::size_t changed_ = 0;            // files that are no longer what was examined
};

// Does the work; Interrupted and DatabaseError end in a sentence and an exit code: 128 + the signal's number, as shells
// have it, or kNotVerified.
[[nodiscard]] ExitCode in_good_order(Lang lang, const std::function<ExitCode()>& work);

}  // namespace rasoat::app
