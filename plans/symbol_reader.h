// Reads one document symbol that begins at a given digit; `find_symbols` (plans/symbol.h) tries it at every digit that
// may begin one. Looks at no more than a few abbreviations' length, so trying it everywhere stays linear.
//
//   read_symbol("số 69 - KL/TW", 4)->canonical == "69-KL/TW"
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "plans/symbol.h"

namespace rasoat::plans {

// nullopt when what stands there is no symbol. `nested` is left false.
[[nodiscard]] std::optional<Symbol> read_symbol(std::string_view text, std::size_t begin);

}  // namespace rasoat::plans
