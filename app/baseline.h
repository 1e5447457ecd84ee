// The findings that a repository had when it adopted the checker: they are shown as known and do not fail a run.
//
// A YAML file that people can read in a review: for each plan its path (relative to the file), its symbol and issuer,
// and the fingerprints of its findings with rule and place. A plan that was moved is found again by symbol and issuer
// where its old path is empty; of several that might be it the first has the entry. Entries that no finding answers any
// more are stale: told, and taken out by `prune`.
//
//   Baseline baseline = read_baseline("baseline.yaml", text, errors);
//   const BaselinePlan* plan = baseline.find("huyen-a/ke-hoach.yaml", audit.plan, taken);
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "checker/audit/audit.h"
#include "rules/rule_error.h"

namespace rasoat::app {

// What it is called where nothing else is said.
inline constexpr std::string_view kBaselineFile = "rasoat-baseline.yaml";

struct BaselineEntry {
  std::string fingerprint, rule, path;
};

struct BaselinePlan {
  std::string file;  // relative to the baseline's folder
  std::string symbol, issuer;
  std::vector<BaselineEntry> entries;  // by rule, then path
  [[nodiscard]] std::set<std::string> fingerprints() const;
};

class Baseline {
 public:
  Baseline() = default;
  Baseline(Baseline&&) = default;
  Baseline& operator=(Baseline&&) = default;

  std::string name;  // its file

  [[nodiscard]] const std::map<std::string, BaselinePlan>& plans() const { return by_file_; }
  // To what there is of the same file, if there is something.
  void add(BaselinePlan plan);
  // One of plans(); what follows it there.
  std::map<std::string, BaselinePlan>::const_iterator erase(const BaselinePlan& plan);
  // The entry of a plan, by path or, where it was moved, by what it is; null when there is none. `taken`: entries that
  // other plans have, for one plan cannot have been moved to two places.
  [[nodiscard]] const BaselinePlan* find(const std::string& file, const checker::PlanIdentity& plan,
                                         const std::set<const BaselinePlan*>& taken = {}) const;
  // The path as the baseline writes it.
  [[nodiscard]] std::string seen(const std::string& file) const;
  [[nodiscard]] bool is_gone(const BaselinePlan& plan) const;  // no file is there any more

 private:
  using Identity = std::tuple<std::string, std::string, std::string>;  // symbol, issuer, file
  [[nodiscard]] static Identity identity_of(const BaselinePlan& plan) { return {plan.symbol, plan.issuer, plan.file}; }

  std::map<std::string, BaselinePlan> by_file_;
  std::map<Identity, const BaselinePlan*> by_identity_;
};

// Mistakes are added to `errors`.
[[nodiscard]] Baseline read_baseline(const std::string& name, std::string_view text,
                                     std::vector<rules::RuleError>& errors);
[[nodiscard]] std::string baseline_text(const Baseline& baseline);

// What of an audit belongs into a baseline: all that counts, but for findings on waivers and those of
// mandatory rules, which nobody is let off.
[[nodiscard]] BaselinePlan baseline_plan(const Baseline& baseline, const checker::Audit& audit);
// Adds the old entries of rules that the audit could not decide: whether they are mended, nobody knows.
void keep_unjudged(const BaselinePlan& old, const checker::Audit& audit, BaselinePlan& now);

}  // namespace rasoat::app
