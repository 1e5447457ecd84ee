// The files of rules/packs as they are built into the binary (cmake/EmbedPacks.cmake writes the source).
#pragma once

#include <span>
#include <string_view>

namespace rasoat::rules {

struct EmbeddedFile {
  std::string_view path;  // "149-hd-btgtw/pack.yaml", sorted
  std::string_view text;
};

[[nodiscard]] std::span<const EmbeddedFile> embedded_files();

}  // namespace rasoat::rules
