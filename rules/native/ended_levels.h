// Levels of administration that have ended as such: districts with the towns of provinces, and townships. Which bodies
// are of them, and which names are of a town's.
//
// The registry knows the districts' bodies; a town's is one of these under another word: "Thành ủy Mỹ Tho" is what
// "Huyện ủy Cai Lậy" is. Centrally run cities have the same word, so that the name decides: a town's is no city's, and
// that of a province only in a plan which says itself that this is a province. Names that cannot be told are none.
//
//   const std::string name = town_as_district(asked, "UBND thành phố Mỹ Tho");   // "ubnd huyện mỹ tho"
//   registry.body(name.empty() ? written : name, day)
#pragma once

#include <string>
#include <string_view>

#include "rules/native/native.h"
#include "rules/registry/registry.h"

namespace rasoat::rules {

[[nodiscard]] bool is_of_ended_level(const Body& body);
// Of a folded text: does it say "thành phố", "thành ủy" … at all?
[[nodiscard]] bool may_name_a_town(std::string_view folded);
// One name as written → as that of a district's body, folded; "" where it is none of a town.
[[nodiscard]] std::string town_as_district(const NativeCase& asked, std::string_view name);

}  // namespace rasoat::rules
