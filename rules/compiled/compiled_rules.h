// Packs and registry as the build compiled them, so that no start reads YAML: the bytes in the binary and the way from
// objects to bytes and back.
//
// The loader makes these bytes (rules/compiled/compile_rules.cc runs it while the program is built), so they hold what
// it would give; docs/decisions/compiled-packs.md says why. Examples are not among them: those of such a pack are read
// from its rule files in the binary when somebody asks.
//
//   for (const CompiledPack& pack : compiled_packs()) read_pack(pack.bytes)->rules …
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "rules/rule_pack.h"

namespace rasoat::rules {

struct CompiledPack {
  std::string_view name;
  std::string_view bytes;
};
// Written by the build. Sorted by name; none in the program that compiles them.
[[nodiscard]] std::span<const CompiledPack> compiled_packs();
[[nodiscard]] std::string_view compiled_registry();

[[nodiscard]] std::string pack_bytes(const RulePack& pack);
[[nodiscard]] std::string registry_bytes(const Registry& registry);
// Nothing where the bytes are no such.
[[nodiscard]] std::optional<RulePack> read_pack(std::string_view bytes);
[[nodiscard]] std::shared_ptr<const Registry> read_registry(std::string_view bytes);

}  // namespace rasoat::rules
