// Do two texts say the same, read as YAML? What a change of layout must never alter.
//
// Kinds, texts, styles, anchors, aliases and comments are compared; places are not. Entries of the root may stand in
// another order, together with what is in them. Some scalars may be given another text on purpose.
//
//   same_document(before, after, {})                       // only layout, and the order of blocks
//   same_document(before, after, {{17, "chu_tri"}})        // and the scalar at byte 17 is now this one
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

#include "plans/document.h"

namespace rasoat::plans {

// By the first byte of the scalar in `before`.
using NewTexts = std::unordered_map<std::uint32_t, std::string>;

[[nodiscard]] bool same_document(const Document& before, const Document& after, const NewTexts& texts);

}  // namespace rasoat::plans
