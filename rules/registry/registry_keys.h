// The closed tables of keys by which the registry's files are read, as rules/language/vocabulary is for rule files.
//
//   Fields fields = reader.fields(node, registry_keys(RegistrySection::kDocument));
#pragma once

#include <cstdint>
#include <span>

#include "rules/language/vocabulary.h"

namespace rasoat::rules {

enum class RegistrySection : std::uint8_t { kFile, kDocument, kBody, kPlace, kType, kOrgan, kTerm };

[[nodiscard]] std::span<const Key> registry_keys(RegistrySection section);

}  // namespace rasoat::rules
