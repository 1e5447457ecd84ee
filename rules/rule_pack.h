// The rules a plan is judged by: packs of rule files and the registry they ask, loaded, compiled and checked as a
// whole.
//
// A pack is a folder: pack.yaml and one YAML file per rule (docs/rule-language.md). Packs are embedded in the binary,
// so that one file works anywhere; folders given by the user add packs, or replace embedded ones of the same name. All
// that can be wrong in a rule file is found here, all at once; nothing half-loaded ever runs. A RuleSet is immutable
// and shared between threads.
//
//   Loaded loaded = load_rules({.folders = {"my-pack"}});
//   if (!loaded.errors.empty()) …               // exit code 2
//   for (const RulePack& pack : loaded.rules->packs()) …
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/language/rule.h"
#include "rules/numbering.h"
#include "rules/registry/registry.h"
#include "rules/rule_error.h"
#include "rules/tuning.h"

namespace rasoat::rules {

// A way of checking other than the pack's standard one.
struct Profile {
  std::string name;
  Wording title;
  std::vector<Tuning::Entry> settings;
  std::vector<Tuning::Entry> rules;
};

struct RulePack {
  std::string name;     // "149-hd-btgtw": the folder's name
  std::string version;  // "1.0.0"
  std::string digest;   // 16 hex digits over all its files, and over what a configuration changed
  std::string profile;  // the one chosen, where the pack has it; "": standard
  Wording title;
  std::vector<std::string> guidance;  // canonical symbols it speaks for; empty: it applies to every plan
  std::vector<Rule> rules;            // sorted by id
  PackData data;                      // documents, lists, lexicons, settings that its rules name
  std::vector<Profile> profiles;
};

class RuleSet {
 public:
  // Without a registry nothing is known of documents, bodies and places.
  explicit RuleSet(std::vector<RulePack> packs, std::shared_ptr<const Registry> registry = nullptr);
  [[nodiscard]] std::span<const RulePack> packs() const { return packs_; }  // sorted by name
  // By id or by an older id (`formerly`), over all packs; null when unknown.
  [[nodiscard]] const Rule* find(std::string_view id) const;
  [[nodiscard]] std::vector<std::string_view> ids() const;
  // What is known of the documents, bodies and places that plans name.
  [[nodiscard]] const Registry& registry() const { return *registry_; }
  // The symbols that its packs speak for.
  [[nodiscard]] std::span<const std::string> guidances() const { return guidances_; }
  // How many numbers its conditions have.
  [[nodiscard]] const Numbering& numbering() const { return numbering_; }

 private:
  std::vector<RulePack> packs_;
  std::shared_ptr<const Registry> registry_;
  Numbering numbering_;
  std::vector<std::string> guidances_;
};

struct LoadOptions {
  std::vector<std::string> folders;  // each a pack, or a folder of packs
  // Names of packs to keep; empty: all. Packs dinh-dang (the format itself) and tham-dinh (many plans) always stay.
  std::vector<std::string> only;
  bool embedded = true;
  std::vector<Tuning> tunings{};  // the upper level’s first
  RegistryOptions registry{};
};

struct Loaded {
  std::shared_ptr<const RuleSet> rules;  // null when there are errors
  std::vector<RuleError> errors;
};
[[nodiscard]] Loaded load_rules(const LoadOptions& options);
// What `load_rules` reads of the folders, packs and registries, in path order; of these options no others count.
[[nodiscard]] std::vector<std::string> rule_files(const LoadOptions& options);
// Of the packs that `load_rules` finds in such a folder.
[[nodiscard]] std::vector<std::string> pack_names(const std::string& folder);

// A pack from texts in memory (tests, the embedded packs). The names are "pack.yaml" and "<rule>.yaml".
struct PackFile {
  std::string_view name;
  std::string_view text;
};
struct LoadedPack {
  std::optional<RulePack> pack;  // there, too, where only a tuning of it is wrong
  std::vector<RuleError> errors;
};
[[nodiscard]] LoadedPack load_pack(std::string_view name, std::span<const PackFile> files);

}  // namespace rasoat::rules
