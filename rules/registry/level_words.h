// The words of administration in a body's name, of whatever kind and however many, under the one that the registry
// knows: it need not have each body for districts, urban districts and towns, alone and in rows.
//
// Where a row of them names what has ended, that counts: a district, else a township. Rows of others stay as they are.
//
//   with_one_level("hội nông dân các quận thị xã") == "hội nông dân huyện"
//   with_one_level("ủy ban nhân dân các xã phường thị trấn") == "ủy ban nhân dân thị trấn"
#pragma once

#include <string>
#include <string_view>

namespace rasoat::rules {

// `key`: a body_key. "" where nothing is to be changed.
[[nodiscard]] std::string with_one_level(std::string_view key);

}  // namespace rasoat::rules
