// A name that is safe for a file on every system, made of any text: "Đảng ủy xã Hòa Bình" → "dang-uy-xa-hoa-binh".
//
// Letters a–z and digits, joined by single hyphens; everything else separates. Vietnamese letters lose their marks,
// composed or decomposed; other letters are left out. Different texts may give the same slug, and some none: whoever
// names files adds a number.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace rasoat::reports {

[[nodiscard]] std::string slug(std::string_view text, std::size_t longest = 60);

}  // namespace rasoat::reports
