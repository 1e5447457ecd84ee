// A pack from the texts of its files: pack.yaml first, then every rule against it. All mistakes of all files at once.
//
// Files and folders are no business of this one; rules/load_packs.cc brings the texts.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/rule_pack.h"

namespace rasoat::rules {

struct PackInput {
  std::string name;             // the folder's name
  std::string shown;            // what errors call the folder: "149-hd-btgtw", "../my-packs/ours"
  std::vector<PackFile> files;  // any order; names from the pack's folder: "pack.yaml", "x.yaml", "text/149.txt"
  std::span<const Tuning> tunings{};
  // Embedded: our own tests have compiled every pattern and looked up every quote, so that no start pays for it again.
  bool proven = false;
};
[[nodiscard]] LoadedPack load_pack_files(const PackInput& input);

// 16 hex digits over the names and bytes of the files, in the order given.
[[nodiscard]] std::string digest_of(std::span<const PackFile> files);

}  // namespace rasoat::rules
