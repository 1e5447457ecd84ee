// A hash of texts that come from strangers: it has a key of this process, so that nobody can choose texts which all
// hash alike. It decides only how long a search takes, never what it finds.
//
//   const std::uint64_t hash = hash_of_text("Ủy ban nhân dân xã");
#pragma once

#include <cstdint>
#include <string_view>

namespace rasoat::plans {

[[nodiscard]] std::uint64_t hash_of_text(std::string_view text);

}  // namespace rasoat::plans
