// The bodies that one text names one after another: "Sở Nội vụ, Sở Tài chính và UBND tỉnh".
//
// Distinct from bodies.h, which takes each element of a list as one body. A text is cut at a semicolon or a line's end,
// and at a comma or "và" only where what follows begins as the names of bodies do, so that "Vụ Khoa học, Công nghệ và
// Môi trường" stays one. "Các Sở: Nội vụ, Tài chính" names "Sở Nội vụ" and "Sở Tài chính". Nothing fails; linear.
//
//   for (const ListedBody& one : listed_bodies(text)) registry.body(one.name, day);
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plans/span.h"

namespace rasoat::rules {

struct ListedBody {
  plans::Span where;  // in the text
  std::string name;   // folded, its kind added where the text says it once for all
};
[[nodiscard]] std::vector<ListedBody> listed_bodies(std::string_view text);
// The same of a text that is folded already.
[[nodiscard]] std::vector<ListedBody> bodies_in_folded(std::string_view folded);
// Does a folded text begin as the names of bodies do ("sở", "đảng ủy")?
[[nodiscard]] bool begins_like_a_body(std::string_view folded);

}  // namespace rasoat::rules
