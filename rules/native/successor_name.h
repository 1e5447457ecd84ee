// How a body of the registry is written where another one stands: "Ban Tuyên giáo Thành ủy" is followed by the Ban
// Tuyên giáo và Dân vận Thành ủy, not Tỉnh ủy.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "rules/registry/registry.h"

namespace rasoat::rules {

// Of its name and aliases, the one with most words in common with what is written; its name where none has more.
[[nodiscard]] std::string name_like(const Body& body, std::string_view written);

// How many bytes of `written`, from its begin, are a name of the body; 0 where it does not begin with one.
[[nodiscard]] std::size_t name_length(const Body& body, std::string_view written);

}  // namespace rasoat::rules
