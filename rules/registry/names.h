// How the registry compares names: folded, abbreviations written out, punctuation off.
//
//   body_key("UBND tỉnh") == body_key("Ủy ban nhân dân tỉnh")
//   symbol_key("05-KH/ĐU") == symbol_key("5-KH/ĐU")
#pragma once

#include <string>
#include <string_view>

namespace rasoat::rules {

[[nodiscard]] std::string body_key(std::string_view name);
[[nodiscard]] std::string name_key(std::string_view name);  // of a document or place: folded, punctuation off
// Of a symbol in any spelling; the folded text itself where it is no symbol.
[[nodiscard]] std::string symbol_key(std::string_view symbol);
[[nodiscard]] std::string canonical_symbol_key(std::string_view canonical);  // of a symbol in its canonical form
[[nodiscard]] std::string roman(unsigned number);                            // up to 39: "XIII"

}  // namespace rasoat::rules
