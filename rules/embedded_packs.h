// The files of rules/packs and rules/registry as they are built into the binary (cmake/EmbedPacks.cmake writes the
// sources).
#pragma once

#include <span>
#include <string_view>

namespace rasoat::rules {

struct EmbeddedFile {
  std::string_view path;  // "149-hd-btgtw/pack.yaml", "bodies.yaml"
  std::string_view text;
};

// Sorted by path.
[[nodiscard]] std::span<const EmbeddedFile> embedded_files();
[[nodiscard]] std::span<const EmbeddedFile> embedded_registry_files();

}  // namespace rasoat::rules
