// What people call a place in a plan, and a type of unit: the labels of the plan format in place of its keys.
//
// Lists are counted from 1, as people do. A key that the format does not know stays as it is.
//
//   place_words("nhiem_vu[0].cong_viec[2].chu_tri").vi == "Nhóm nhiệm vụ 1 › công việc 3 › đơn vị chủ trì"
//   unit_type_words("dang_uy_xa").vi
#pragma once

#include <string_view>

#include "rules/terms.h"

namespace rasoat::checker {

// `path` as Finding::path; "/" and "" are the whole plan.
[[nodiscard]] rules::Wording place_words(std::string_view path);

// Empty for "" and for what is no code of a type of unit.
[[nodiscard]] rules::Wording unit_type_words(std::string_view code);

}  // namespace rasoat::checker
