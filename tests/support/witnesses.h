// Our reading against libyaml's and yaml-cpp's, and the exact conditions under which the two are not to be believed.
#pragma once

#include <string>

#include "plans/reader.h"

namespace rasoat::tests {

// Why libyaml 0.2.5, a reader of YAML 1.1, may differ from us on this text; "" when it may not.
[[nodiscard]] std::string libyaml_excuse(const plans::Document& ours);

// For a text that we read without a fault: how a witness differs from us, in words; "" when all agree.
[[nodiscard]] std::string dissent(const plans::ReadResult& ours);

}  // namespace rasoat::tests
