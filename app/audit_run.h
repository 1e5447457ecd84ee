// The steps of judging many plans, from the rules to the reports; `audit` and `merge` differ only in where the examined
// plans come from.
//
// Loaded once; `examine` may be called from any thread, `take` from one, with every plan in path order; `finish` once,
// with the same plans again to be handed to the reports one at a time. What goes wrong is said on standard error.
//
// A run that is broken off, or whose disk fails, writes no report: `in_good_order` (app/good_order.h) says so.
//
//   AuditRun run(wishes);
//   AuditInputs about{paths, inputs.empty};
//   if (!run.load(std::move(inputs.files), about)) return kUsage;
//   for (std::size_t i = 0; i < run.files().size(); ++i) { store.add(run.examine(i)); run.take(…); }
//   return run.finish(about, [&](const TakePlan& take) { store.each(take); });
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "app/audit_options.h"
#include "app/exit_code.h"
#include "app/gate.h"
#include "app/history.h"
#include "app/partial.h"
#include "app/record_store.h"
#include "app/run_basis.h"
#include "app/written_files.h"
#include "checker/portfolio/portfolio_judge.h"

namespace rasoat::app {

class AuditRun {
 public:
  explicit AuditRun(AuditWishes wishes);

  // Everything that plans are judged by. What of the files is no plan to be judged is said in `about`.
  // False: it was said why; the exit code is kUsage.
  [[nodiscard]] bool load(std::vector<std::string> files, AuditInputs& about);
  // The same where other runs have examined the plans: they found the configurations. `parts`: their files.
  [[nodiscard]] bool load(const PartialHeader& header, const std::vector<std::string>& parts);
  // Says which entries of files of waivers are for no plan, given the folders of which all plans were found.
  void say_idle_waivers(const std::vector<std::string>& walked) const;
  // Those to be judged, in path order; none any more after `finish`.
  [[nodiscard]] const std::vector<std::string>& files() const { return files_; }
  // By position in `files`. One that cannot be read is a plan too: not verified.
  [[nodiscard]] checker::ExaminedPlan examine(std::size_t file) const;
  // How many plans will be taken, where it is known.
  void expect(std::size_t plans);
  void take(const checker::ExaminedPlan& plan);
  // The plan would not be written over; false after saying that it would.
  [[nodiscard]] bool spares(const std::string& plan) const;
  [[nodiscard]] bool quiet() const { return wishes_.quiet; }
  [[nodiscard]] unsigned jobs() const { return wishes_.jobs; }
  [[nodiscard]] RunBasis basis() const { return basis_of(wishes_, gate_->rules(), found_); }
  [[nodiscard]] ExitCode finish(const AuditInputs& inputs, const EachPlan& each);

 private:
  [[nodiscard]] checker::PortfolioRun judged(const AuditInputs& inputs);
  [[nodiscard]] std::string scope(const AuditInputs& inputs) const;
  [[nodiscard]] bool load_together();
  [[nodiscard]] bool spares_what_is_read() const;
  [[nodiscard]] bool open_gate(std::vector<std::string>& files, const std::string& folder);
  [[nodiscard]] ExitCode exit_code(const checker::Portfolio& portfolio, const AuditInputs& inputs) const;
  [[nodiscard]] bool open_history();
  [[nodiscard]] bool load_roster();
  [[nodiscard]] bool load_superior();
  void remember(const AuditInputs& inputs, const EachPlan& each, checker::PortfolioRun& run);
  // Both are false after saying what could not be written.
  [[nodiscard]] bool keep_in_history();
  [[nodiscard]] bool write_reports(const AuditInputs& inputs, const EachPlan& each,
                                   const checker::PortfolioRun& run) const;
  [[nodiscard]] std::shared_ptr<const plans::SourceFile> open(std::uint32_t plan, const std::string& file);

  AuditWishes wishes_;
  WrittenFiles written_;
  std::optional<Gate> gate_;
  FoundBasis found_;
  std::vector<std::string> files_;
  std::optional<checker::Roster> roster_;
  std::shared_ptr<const plans::SourceFile> superior_;
  std::unique_ptr<checker::Yardstick> yardstick_;
  std::unique_ptr<checker::PortfolioJudge> judge_;
  std::optional<History> history_;
  std::vector<std::uint64_t> hashes_;  // the begin of each plan's
  std::mutex mutex_;                   // while plans are opened again
  std::set<std::uint32_t> changed_;    // plans whose files are no longer what was examined
};

}  // namespace rasoat::app
