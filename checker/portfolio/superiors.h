// Can the bodies that a roster and a plan name above one unit be one? For telling units of one name apart: “Đảng ủy xã
// Vạn Xuân” of Gia Lai has not submitted because that of Lạng Sơn has.
//
// Only what is certain counts. A province that was merged or renamed is the one that it became; names of two levels, or
// of the committee and the administration of one place, may stand above the same unit. Distinct from unit_names.h,
// which says whether two names are one.
//
//   are_of_different_provinces("Đảng bộ tỉnh Gia Lai", "Tỉnh ủy Lạng Sơn", registry)
//   have_different_places("Đảng ủy xã A", "UBND phường B")
#pragma once

#include <string_view>

#include "rules/registry/registry.h"

namespace rasoat::checker {

// Each names one province of the registry, as “tỉnh …”, “Tỉnh ủy …”, “thành phố …”, and it is not the same today.
[[nodiscard]] bool are_of_different_provinces(std::string_view a, std::string_view b, const rules::Registry& registry);

// Both are the committee or the administration of a place of one level, and the places do not have one name. They may
// still be one place that was renamed: who asks must know that both are there.
[[nodiscard]] bool have_different_places(std::string_view a, std::string_view b);

}  // namespace rasoat::checker
