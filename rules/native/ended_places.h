// Provinces that had ended at a day, in the names of their bodies: "UBND tỉnh Yên Bái", "Tỉnh ủy Hải Dương".
//
// Generous: schools, hospitals, newspapers and companies keep the names they have, wards and communes bear those of old
// provinces, and "thành phố Hải Dương" was no province. Only a body that every province has, named with its province,
// tells that the province is meant. Linear in the name; no look-up where it does not say "tỉnh".
//
//   if (const auto ended = ended_province(registry, "ubnd tỉnh yên bái", day)) ended->now …
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "rules/registry/registry.h"

namespace rasoat::rules {

// `folded`: one name of a body. The place of the answer has ended.
[[nodiscard]] std::optional<PlaceAnswer> ended_province(const Registry& registry, std::string_view folded,
                                                        const Date& at);

// "tỉnh Yên Bái", "thành phố Hải Phòng", "Thành phố Hồ Chí Minh".
[[nodiscard]] std::string place_words(const Place& place);

}  // namespace rasoat::rules
