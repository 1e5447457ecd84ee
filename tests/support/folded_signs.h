// The signs that the fold takes down of a text, where the folded text itself is not asked for.
//
//   CHECK(folded_signs("qúy").has(plans::TextSign::kOddTone));
#pragma once

#include <string>
#include <string_view>

#include "plans/folding.h"

namespace rasoat::tests {

inline plans::TextSigns folded_signs(std::string_view text) {
  std::string out;
  const auto room = [&out](std::size_t bytes) {
    out.resize(bytes);
    return plans::FoldRoom{out.data(), nullptr};
  };
  return plans::fold_into(text, room).signs;
}

}  // namespace rasoat::tests
