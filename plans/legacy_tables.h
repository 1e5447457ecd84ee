// From single letters of the old encodings to Unicode, word by word; the tables under plans/legacy_text.h. Each
// function gives "" where the word is not of its encoding: nothing in it would change, or some character has no meaning
// there.
#pragma once

#include <string>
#include <string_view>

namespace rasoat::plans {

[[nodiscard]] std::string from_tcvn3(std::string_view word);
[[nodiscard]] std::string from_vni(std::string_view word);
[[nodiscard]] std::string from_viqr(std::string_view word);
[[nodiscard]] std::string from_utf8_as_windows1252(std::string_view word);
[[nodiscard]] std::string from_windows1250(std::string_view word);

}  // namespace rasoat::plans
