// What has a say in a check besides the command line: the configuration of each plan with its rules, files of waivers,
// the baseline, and what git says of the change under review.
//
// Made once for all plans of a run; afterwards only read, from any thread. Mistakes of all files are printed at once,
// and then nothing is checked.
//
//   Gate gate(rule_options, wishes);
//   if (!gate.open(files)) return kUsage;
//   const checker::Checker& checker = gate.checker(i);
//   checker::CheckOptions options = gate.options(i, files[i], common);
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/baseline.h"
#include "app/config_finder.h"
#include "app/git.h"
#include "app/written_files.h"
#include "checker/checker.h"
#include "rules/waiver_file.h"

namespace rasoat::app {

struct GateWishes {
  std::vector<std::string> waiver_files;  // besides those of the configurations
  std::string baseline;                   // "": that of the configuration
  bool no_baseline = false;
  std::string changed_since;     // a revision; "": all plans are checked
  std::string waivers_from;      // a revision whose waivers and baseline govern; "": those of the files
  std::string stdin_filename{};  // what "-" is called; "": it has no name, and lies in the current folder
  // Plans are also judged together: by what holds in this folder ("": the current one).
  std::optional<std::string> together{};
};

// A file that had a say.
struct NamedFile {
  // ".rasoat.yaml": a configuration that was found, or extended; "waivers": named by one; "rules": of a rule pack or
  // registry that an option or a configuration names.
  std::string role;
  std::string file;
  friend auto operator<=>(const NamedFile&, const NamedFile&) = default;
};

// The folder in which all files lie, the nearest one; with its slash, "" is the current one. `files` are sorted.
[[nodiscard]] std::string common_folder(const std::vector<std::string>& files);

class Gate {
 public:
  Gate(const RuleOptions& options, GateWishes wishes);

  // Finds the configuration of each file and loads what it names; takes out of `files` what is no plan but a file of
  // waivers, a baseline or a configuration, what is excluded, and what has not changed. False after printing what is
  // wrong.
  [[nodiscard]] bool open(std::vector<std::string>& files);

  // By position in `files` after `open`.
  [[nodiscard]] const checker::Checker& checker(std::size_t file) const { return *files_[file]->checker; }
  // `name`: what the plan is called, which for "-" is another one.
  [[nodiscard]] checker::CheckOptions options(std::size_t file, const std::string& name,
                                              checker::CheckOptions common) const;
  // No plan is checked any more: memory is given back.
  void rest();
  // Marks what the baseline knows; counts what it no longer finds. Asked in the order of the files, as the first of
  // several that may be a plan that was moved has its entry.
  void mark_known(std::size_t file, checker::Audit& audit);
  [[nodiscard]] std::optional<FailOn> fail_on(std::size_t file) const { return fail_on(*files_[file]); }

  // Of what holds for plans together, else of the first configuration; rules are the same for all plans of a run, but
  // for severities and settings.
  [[nodiscard]] std::optional<FailOn> fail_on_together() const { return fail_on(*together_); }
  [[nodiscard]] const rules::RuleSet& rules() const { return *together_->rules; }
  [[nodiscard]] const checker::Checker& any_checker() const { return *together_->checker; }
  [[nodiscard]] const std::vector<std::string>& excluded() const { return excluded_; }
  [[nodiscard]] const std::vector<std::string>& own_files() const { return own_files_; }
  [[nodiscard]] std::size_t unchanged() const { return unchanged_; }
  [[nodiscard]] std::size_t stale() const { return stale_; }
  // Entries of files of waivers, "mien.yaml:2", that are for no plan there is: those of which that is certain, as their
  // file lies in one of these folders, of which all plans were found. To be asked before `rest`.
  [[nodiscard]] std::vector<std::string> idle_waivers(const std::vector<std::string>& walked) const;
  // Nothing that it read, and no plan that is to be read, would be written over; false after saying what would.
  [[nodiscard]] bool is_spared_by(const WrittenFiles& written) const;
  // Of all configurations together, for who must tell whether two runs judged alike; sorted.
  [[nodiscard]] std::vector<NamedFile> named_files() const;
  // Those of rule packs and of registries that hold for any plan; sorted, and nothing else of the options.
  [[nodiscard]] rules::LoadOptions folders() const;
  // Unless the command line names one for all plans, or none.
  [[nodiscard]] bool looks_for_configurations() const { return options_.config.empty() && !options_.isolated; }
  [[nodiscard]] std::string rules_digest() const;
  [[nodiscard]] const std::string& rules_digest(std::size_t file) const { return digest_of(*files_[file]); }

 private:
  struct WaiverFile {
    std::string name;
    std::vector<rules::WaiverLine> lines;
  };
  // A policy with all that it names.
  struct Ready {
    const Policy* policy = nullptr;
    std::shared_ptr<const rules::RuleSet> rules;
    // Of all that the rules judge by; made when it is asked for, which a check without a cache never does.
    mutable std::once_flag digested;
    mutable std::string digest;
    std::shared_ptr<const checker::Checker> checker;
    std::vector<const WaiverFile*> waivers;
    const Baseline* baseline = nullptr;
  };

  void leave_out_unchanged(std::vector<std::string>& files);
  void look_back();
  [[nodiscard]] bool touches_the_rules(const ChangedFiles& changed, const std::vector<std::string>& files);
  [[nodiscard]] const std::string& name_of(const std::string& file) const;
  const Ready* ready(const std::string& name);
  void make_ready(Ready& ready, const std::string& file);
  [[nodiscard]] static const std::string& digest_of(const Ready& ready);
  [[nodiscard]] static std::optional<FailOn> fail_on(const Ready& ready);
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
  std::map<std::string, const Ready*> by_words_;  // of their rules
  std::map<std::string, WaiverFile> waiver_files_;
  std::map<std::string, Baseline> baselines_;
  std::set<const BaselinePlan*> inherited_;  // entries that plans of this run have
  std::vector<rules::RuleError> errors_;
  std::vector<const Ready*> files_;
  const Ready* together_ = nullptr;
  std::vector<std::string> excluded_, own_files_;
  std::vector<std::string> plans_;  // that are not excluded, changed or not
  std::size_t unchanged_ = 0, stale_ = 0;
};

}  // namespace rasoat::app
