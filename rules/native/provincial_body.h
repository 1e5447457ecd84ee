// The province of a provincial body, as its name has it: "Tỉnh ủy Hà Giang", "UBND tỉnh Hà Giang", "Sở Y tế thành phố
// Đà Nẵng".
//
// Only bodies that every province has, at home in it, and only where nothing but the province follows: no school, no
// company, no town. Distinct from own_place.h, which gathers all that tells where a plan is of.
//
//   const auto named = provincial_body("UBND tỉnh Hà Gang");   // name: "Hà Gang", city: false; no place of that name
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "plans/span.h"
#include "rules/registry/registry.h"

namespace rasoat::rules {

struct ProvincialBody {
  std::string name;    // of the province, folded
  plans::Span where;   // in the text
  plans::Span word;    // the words that say which kind: "tỉnh", "thành phố", "Tỉnh ủy"
  bool city = false;   // it says "thành phố", "Thành ủy"
  bool organ = false;  // a department, a front: not the committee or the people's committee itself
};
[[nodiscard]] std::optional<ProvincialBody> provincial_body(std::string_view text);

// The place alive at the day of which it is; none where the registry has none of that name and kind. A city that is
// called a province counts: what it says wrongly is another question.
[[nodiscard]] PlaceAnswer province_of(const ProvincialBody& body, const Registry& registry, const Date& day);

}  // namespace rasoat::rules
