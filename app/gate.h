// What has a say in a check besides the command line: the configuration of each plan with its rules, files of waivers,
// the baseline, and what git says of the change under review.
//
// Made once for all plans of a run; afterwards only read, from any thread. Mistakes of all files are printed at once,
// and then nothing is checked.
//
//   Gate gate(rule_options, wishes);
//   if (!gate.open(files)) return kUsage;
//   const checker::Checker& checker = gate.checker(i);
//   checker::CheckOptions options = gate.options(i, common);
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/baseline.h"
#include "app/config_finder.h"
#include "app/git.h"
#include "checker/checker.h"
#include "rules/waiver_file.h"

namespace rasoat::app {

struct GateWishes {
  std::vector<std::string> waiver_files;  // besides those of the configurations
  std::string baseline;                   // "": that of the configuration
  bool no_baseline = false;
  std::string changed_since;  // a revision; "": all plans are checked
  std::string waivers_from;   // a revision whose waivers and baseline govern; "": those of the files
};

class Gate {
 public:
  Gate(const RuleOptions& options, GateWishes wishes);

  // Finds the configuration of each file and loads what it names; takes out of `files` what is excluded or has not
  // changed. False after printing what is wrong.
  [[nodiscard]] bool open(std::vector<std::string>& files);

  // By position in `files` after `open`.
  [[nodiscard]] const checker::Checker& checker(std::size_t file) const { return *files_[file]->checker; }
  [[nodiscard]] checker::CheckOptions options(std::size_t file, checker::CheckOptions common) const;
  // Marks what the baseline knows; counts what it no longer finds.
  void mark_known(std::size_t file, checker::Audit& audit);
  [[nodiscard]] std::optional<FailOn> fail_on(std::size_t file) const;

  // Of the first configuration; rules are the same for all plans of a run, but for severities and settings.
  [[nodiscard]] const rules::RuleSet& rules() const { return *rules_; }
  [[nodiscard]] const checker::Checker& any_checker() const { return *any_; }
  [[nodiscard]] std::size_t excluded() const { return excluded_; }
  [[nodiscard]] std::size_t own() const { return own_; }  // configurations, rules …: they are no plans
  [[nodiscard]] std::size_t unchanged() const { return unchanged_; }
  [[nodiscard]] std::size_t stale() const { return stale_; }

 private:
  struct WaiverFile {
    std::string name;
    std::vector<rules::WaiverLine> lines;
  };
  // A policy with all that it names.
  struct Ready {
    const Policy* policy = nullptr;
    std::shared_ptr<const rules::RuleSet> rules;
    std::shared_ptr<const checker::Checker> checker;
    std::vector<const WaiverFile*> waivers;
    const Baseline* baseline = nullptr;
  };

  [[nodiscard]] bool is_own(const std::string& file);
  void leave_out_unchanged(std::vector<std::string>& files);
  void look_back();
  [[nodiscard]] bool touches_the_rules(const ChangedFiles& changed, const std::vector<std::string>& files);
  void make_ready(Ready& ready, const std::string& file);
  [[nodiscard]] const WaiverFile* waiver_file(const std::string& name);
  [[nodiscard]] const Baseline* baseline(const std::string& name);
  template <typename Read>
  [[nodiscard]] auto governing(const std::string& name, const Read& read);
  void refuse(std::string file, rules::Wording what);

  const RuleOptions& options_;
  GateWishes wishes_;
  ConfigFinder finder_;
  std::optional<PastFiles> past_;  // of --waivers-from
  std::map<const Policy*, Ready> ready_;
  std::map<const Policy*, std::vector<std::string>> own_paths_;
  std::map<std::string, WaiverFile> waiver_files_;
  std::map<std::string, Baseline> baselines_;
  std::vector<rules::RuleError> errors_;
  std::vector<const Ready*> files_;
  std::vector<std::string> names_;
  std::shared_ptr<const rules::RuleSet> rules_;
  std::shared_ptr<const checker::Checker> any_;
  std::size_t own_ = 0;
  std::size_t excluded_ = 0, unchanged_ = 0, stale_ = 0;
};

}  // namespace rasoat::app
