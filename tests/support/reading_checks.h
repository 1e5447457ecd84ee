// What must hold of every reading, whatever the text: nothing is lost, every place lies where it can lie.
//
//   CHECK(unsound(read_yaml(text), text) == "");
#pragma once

#include <string>
#include <string_view>

#include "plans/reader.h"

namespace rasoat::tests {

// The first broken promise of plans/document.h, plans/tokens.h or plans/fault.h in words; "" when all hold.
[[nodiscard]] std::string unsound(const plans::ReadResult& result, std::string_view source);

// Each scalar's span, read on its own in a like place, gives the same text: the first that does not, in words; else "".
// Scalars that depend on what is around them (a block header with `+` or a digit) are left out.
[[nodiscard]] std::string misread_span(const plans::Document& document);

}  // namespace rasoat::tests
