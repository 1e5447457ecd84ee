// Which configuration holds for which plan: `--config`, else the nearest `.rasoat.yaml` in the plan's folder or above.
//
// Configurations are not merged by lying above one another; a file says with `extends` what it builds on, and with
// `overrides` what holds for some plans only. Paths in a file are relative to it, patterns are as in .gitignore. All
// mistakes of all files are gathered; with any of them nothing is checked.
//
//   ConfigFinder finder(options);
//   const Policy& policy = finder.policy("huyen-a/ke-hoach.yaml");
//   if (!finder.errors().empty()) …                    // exit code 2
#pragma once

#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "app/options.h"
#include "rules/config.h"
#include "rules/rule_pack.h"

namespace rasoat::app {

// A line of a configuration, or an option, that has a say.
struct Said {
  std::string key;    // "waivers"
  std::string value;  // a path is one from the current folder
  std::string file;   // of the configuration; "--rules": the option
  std::uint32_t line = 0;
};

// What holds for a plan.
struct Policy {
  std::vector<std::string> files;  // the configurations, the upper level's first
  rules::LoadOptions load;
  std::vector<std::string> sources;    // of load.tunings: "nhom/.rasoat.yaml", "… overrides[1]"
  std::vector<std::string> waivers;    // files
  std::string baseline;                // a file, ""
  rules::ConfigText fail_on;           // "" where none says it
  std::vector<std::string> guidances;  // of which each plan must be held against one; none: whatever it names
  bool excluded = false;
  std::vector<Said> said;  // besides tunings and fail_on, in order
};

class ConfigFinder {
 public:
  static constexpr std::string_view kName = ".rasoat.yaml";

  explicit ConfigFinder(const RuleOptions& options);

  // `file`: as given on the command line; a folder with its slash (or "", the current one) asks what holds there for
  // all plans. The policy lives as long as the finder; equal policies are one object.
  [[nodiscard]] const Policy& policy(const std::string& file);
  // Takes out of `files`, and gives, what is no plan: configurations, the rules, waivers and baselines that they or the
  // command line name. What is named so and is no such file is a mistake: no plan is passed over by calling it one.
  [[nodiscard]] std::vector<std::string> take_own_files(std::vector<std::string>& files,
                                                        const std::vector<std::string>& waivers = {},
                                                        const std::string& baseline = {});
  // Lets go of what was asked of single files, which may be many. Asked again, the answers are the same.
  void forget_files() { by_file_ = {}; }
  [[nodiscard]] const std::vector<rules::RuleError>& errors() const { return errors_; }

 private:
  // A configuration and those it extends, the base first.
  using Chain = std::vector<const rules::Config*>;

  [[nodiscard]] const Chain& chain_for(const std::string& folder);
  [[nodiscard]] const Chain& chain_of(const std::string& config);
  void add(const std::string& config, const rules::RuleError& at, std::vector<std::string>& open, Chain& chain);
  const rules::Config* load(const std::string& config, const rules::RuleError& at);
  void try_as(std::string_view kind, const std::string& file);
  [[nodiscard]] bool is_of_rules(const std::string& file);
  [[nodiscard]] static bool holds_rules(const rules::LoadOptions& load, const std::string& folder);
  // As whole_path, which is asked once for each folder.
  [[nodiscard]] std::string whole(const std::string& file);
  [[nodiscard]] const Policy& make_policy(const std::string& file);
  void lay(const rules::Config& config, const std::string& file, Policy& policy, std::string& key) const;

  const RuleOptions& options_;
  std::map<std::string, std::unique_ptr<rules::Config>> configs_;
  std::map<std::string, Chain> chains_, by_folder_;
  std::map<std::string, std::unique_ptr<Policy>> policies_;
  std::unordered_map<std::string, const Policy*> by_file_;
  std::unordered_map<std::string, std::string> whole_folders_;                  // as written, with the slash
  std::map<std::pair<const rules::LoadOptions*, std::string>, bool> of_rules_;  // by whole folder
  std::vector<rules::RuleError> errors_;
};

}  // namespace rasoat::app
