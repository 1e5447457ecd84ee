#include "app/config_view.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rasoat::app {

using rules::RuleError;
using rules::Tuning;

namespace {

std::string severity_of(const rules::Rule& rule) {
  if (rule.off) return "off";
  switch (rule.severity) {
    case rules::Severity::kInfo:
      return "info";
    case rules::Severity::kWarning:
      return "warning";
    case rules::Severity::kError:
      break;
  }
  return "error";
}

// A severity that depends on the plan is not the same as one that a configuration has fixed.
bool same_severity(const rules::Rule& a, const rules::Rule& b) {
  return severity_of(a) == severity_of(b) && a.severity_when.empty() == b.severity_when.empty();
}

const Tuning::Entry* entry_of(const std::vector<Tuning::Entry>& entries, std::string_view name) {
  const auto at = std::find_if(entries.rbegin(), entries.rend(), [&](const auto& one) { return one.name == name; });
  return at == entries.rend() ? nullptr : &*at;
}

class Viewer {
 public:
  Viewer(const Policy& policy, const rules::RuleSet& tuned, const rules::RuleSet& standard)
      : policy_(policy), tuned_(tuned), standard_(standard) {}

  ConfigView run() {
    view_.files = policy_.files;
    view_.excluded = policy_.excluded;
    show_profile();
    const rules::ConfigText& fail_on = policy_.fail_on;
    if (fail_on.text.empty()) {
      add({.group = {}, .name = "fail_on", .values = {"error"}, .standard = {"error"}, .file = {}});
    } else {
      add({.group = {}, .name = "fail_on", .values = {fail_on.text}, .standard = {"error"}, .file = {}}, fail_on.at);
    }
    show_said();
    for (const rules::RulePack& pack : tuned_.packs()) show_settings(pack);
    for (const rules::RulePack& pack : tuned_.packs()) show_rules(pack);
    for (const rules::RulePack& pack : tuned_.packs()) show_mandatory(pack);
    return std::move(view_);
  }

 private:
  void add(ShownValue value) { view_.values.push_back(std::move(value)); }
  void add(ShownValue value, const RuleError& at, Origin origin = Origin::kWritten) {
    value.origin = at.file.starts_with("--") && origin == Origin::kWritten ? Origin::kOption : origin;
    value.file = at.file;
    value.line = value.file.starts_with("--") ? 0 : at.line;
    add(std::move(value));
  }

  void show_profile() {
    ShownValue shown{
        .group = {}, .name = "profile", .values = {std::string(rules::kStandardProfile)}, .standard = {}, .file = {}};
    shown.standard = shown.values;
    const auto& tunings = policy_.load.tunings;
    const auto last =
        std::find_if(tunings.rbegin(), tunings.rend(), [](const Tuning& t) { return !t.profile.empty(); });
    if (last == tunings.rend()) return add(std::move(shown));
    shown.values = {last->profile};
    add(std::move(shown), last->profile_at);
  }

  void show_said() {
    for (const Said& said : policy_.said) {
      const bool option = said.file.starts_with("--");
      add({.group = {},
           .name = said.key,
           .values = {said.value},
           .standard = {},
           .origin = option ? Origin::kOption : Origin::kWritten,
           .file = said.file,
           .line = said.line});
    }
  }

  // Shows the value with the line that decided it: the last tuning that names it, itself or by its profile.
  void show(ShownValue value, std::vector<Tuning::Entry> Tuning::* own,
            std::vector<Tuning::Entry> rules::Profile::* of_profile, const rules::RulePack& pack, bool differs) {
    const auto& tunings = policy_.load.tunings;
    for (std::size_t level = tunings.size(); level-- > 0;) {
      const Tuning& tuning = tunings[level];
      if (const Tuning::Entry* entry = entry_of(tuning.*own, value.name)) return add(std::move(value), entry->at);
      const auto profile = std::find_if(pack.profiles.begin(), pack.profiles.end(),
                                        [&](const rules::Profile& one) { return one.name == tuning.profile; });
      if (profile == pack.profiles.end() || entry_of((*profile).*of_profile, value.name) == nullptr) continue;
      if (differs) add(std::move(value), tuning.profile_at, Origin::kProfile);
      return;
    }
    if (value.group == "settings") add(std::move(value));
  }

  void show_settings(const rules::RulePack& pack) {
    for (const rules::Setting& setting : pack.data.settings) {
      show({.group = "settings",
            .name = setting.name,
            .values = setting.values,
            .standard = setting.standard,
            .file = pack.name},
           &Tuning::settings, &rules::Profile::settings, pack, true);
    }
  }

  void show_rules(const rules::RulePack& pack) {
    for (const rules::Rule& rule : pack.rules) {
      const rules::Rule* usual = standard_.find(rule.id);
      const bool differs = usual == nullptr || !same_severity(rule, *usual);
      ShownValue value{.group = "rules", .name = rule.id, .values = {severity_of(rule)}, .standard = {}, .file = {}};
      if (usual != nullptr) value.standard = {severity_of(*usual)};
      show(std::move(value), &Tuning::rules, &rules::Profile::rules, pack, differs);
    }
  }

  void show_mandatory(const rules::RulePack& pack) {
    for (const rules::Rule& rule : pack.rules) {
      if (!rule.mandatory) continue;
      ShownValue value{.group = "mandatory", .name = rule.id, .values = {}, .standard = {}, .file = pack.name};
      value.origin = Origin::kPack;
      const rules::Rule* usual = standard_.find(rule.id);
      if (usual != nullptr && usual->mandatory) {
        add(std::move(value));
        continue;
      }
      for (const Tuning& tuning : policy_.load.tunings) {
        if (const Tuning::Entry* entry = entry_of(tuning.mandatory, rule.id)) {
          add(std::move(value), entry->at);
          break;
        }
      }
    }
  }

  const Policy& policy_;
  const rules::RuleSet& tuned_;
  const rules::RuleSet& standard_;
  ConfigView view_;
};

}  // namespace

ConfigView view_of(const Policy& policy, const rules::RuleSet& tuned, const rules::RuleSet& standard) {
  return Viewer(policy, tuned, standard).run();
}

}  // namespace rasoat::app
