// What a run judges by: everything besides the plans on which its results depend. Distinct from checker::RunInfo, which
// is what reports show of it.
//
// Two runs with equal bases judge equal plans alike; so parts of one run may be joined only where theirs are equal, a
// receipt names it, and a history tells by it whether two runs can be compared. A value.
//
//   const RunBasis basis = basis_of(wishes, gate.rules(), found_by(gate));
//   if (const std::string what = difference(basis, other, lang); !what.empty()) …   // what does not agree
#pragma once

#include <string>
#include <vector>

#include "app/archive.h"
#include "app/audit_options.h"
#include "app/gate.h"
#include "rules/rule_pack.h"

namespace rasoat::app {

struct BasisPack {
  std::string name, version, digest, profile;
};

// A file that decides on the results: a configuration, a file of waivers, the roster, the superior's plan, rules that
// are not those of the program.
struct BasisFile {
  std::string role;    // the option that named it: "--config"; ".rasoat.yaml", "waivers", "rules": as NamedFile
  std::string file;    // as given
  std::string digest;  // SHA-256 of its bytes; "" when it could not be read
};

// What was found beside the plans.
struct FoundBasis {
  std::vector<BasisFile> files;
  std::string rules;       // digest of packs and registry under all configurations
  bool looked_for = true;  // the nearest configuration of each plan was
  // Of whose packs and files `files` has those that were read, whoever named them; sorted.
  std::vector<std::string> rule_folders{}, registries{};
};

struct RunBasis {
  std::string tool_version;
  std::vector<BasisPack> packs;
  std::string registry;  // its digest
  std::string profile;
  std::vector<BasisFile> files;
  FoundBasis found;
  std::string as_of;  // ISO date; "": each plan at its own
  std::string today;  // at which waivers run out; ISO date, "": as `as_of`
  std::string due;    // of units without a due date of their own; ISO date or ""
  std::string lang;   // of the wordings kept
  bool waivers = true;
};

[[nodiscard]] FoundBasis found_by(const Gate& gate);
[[nodiscard]] RunBasis basis_of(const AuditWishes& wishes, const rules::RuleSet& rules, FoundBasis found);

// The first thing that the two do not have in common, as a sentence for people; "" when they judge alike. Where a file
// lies does not matter.
[[nodiscard]] std::string difference(const RunBasis& a, const RunBasis& b, Lang lang);

template <typename Archive, Either<BasisPack> Value>
void fields(Archive& archive, Value& value) {
  auto& [name, version, digest, profile] = value;
  archive(name, version, digest, profile);
}

template <typename Archive, Either<BasisFile> Value>
void fields(Archive& archive, Value& value) {
  auto& [role, file, digest] = value;
  archive(role, file, digest);
}

template <typename Archive, Either<FoundBasis> Value>
void fields(Archive& archive, Value& value) {
  auto& [files, rules, looked_for, rule_folders, registries] = value;
  archive(files, rules, looked_for, rule_folders, registries);
}

template <typename Archive, Either<RunBasis> Value>
void fields(Archive& archive, Value& value) {
  auto& [tool_version, packs, registry, profile, files, found, as_of, today, due, lang, waivers] = value;
  archive(tool_version, packs, registry, profile, files, found, as_of, today, due, lang, waivers);
}

}  // namespace rasoat::app
