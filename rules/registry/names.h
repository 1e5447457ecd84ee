// How the registry compares names: folded, abbreviations written out, punctuation off.
//
//   body_key("UBND tỉnh") == body_key("Ủy ban nhân dân tỉnh")
//   symbol_key("05-KH/ĐU") == symbol_key("5-KH/ĐU")
//   committee_of("Đảng bộ tỉnh Lam Giang") == "Tỉnh ủy Lam Giang"
#pragma once

#include <string>
#include <string_view>

namespace rasoat::rules {

[[nodiscard]] std::string body_key(std::string_view name);
[[nodiscard]] std::string name_key(std::string_view name);  // of a document or place: folded, punctuation off
// Of a symbol in any spelling; the folded text itself where it is no symbol.
[[nodiscard]] std::string symbol_key(std::string_view symbol);
[[nodiscard]] std::string canonical_symbol_key(std::string_view canonical);  // of a symbol in its canonical form
// The committee of a Party organisation, under whose name it is written to; another name as it is.
[[nodiscard]] std::string committee_of(std::string_view name);
// The same of a folded name, in place.
void name_committee(std::string& folded);
[[nodiscard]] std::string roman(unsigned number);  // up to 39: "XIII"

}  // namespace rasoat::rules
