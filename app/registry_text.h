// The registry in words and in JSON, for `rasoat registry`.
//
//   const RegistryAnswer answer = look_up(registry, {.what = "69-KL/TW"});   // answer.text ends with a line end
#pragma once

#include <optional>
#include <string>

#include "app/command.h"
#include "rules/registry/registry.h"

namespace rasoat::app {

struct RegistryQuestion {
  std::string what;  // a symbol, a name, a code, or the name of a part; "": a summary
  std::optional<rules::Date> as_of;
  bool json = false;
  Lang lang = Lang::kVi;
};

struct RegistryAnswer {
  bool found = false;
  std::string text;  // where nothing is found: what is known instead
};

[[nodiscard]] RegistryAnswer look_up(const rules::Registry& registry, const RegistryQuestion& question);

// How many entries of each kind, and the digest.
[[nodiscard]] std::string registry_summary(const rules::Registry& registry, Lang lang);
[[nodiscard]] std::string registry_check_json(const rules::LoadedRegistry& loaded, Lang lang);

}  // namespace rasoat::app
