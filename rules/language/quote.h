// Does a quote stand in a document's text? Blanks and line ends count as one blank; all else must be the same.
//
//   quote_stands(fold_blanks("từng\nđảng  viên"), "từng đảng viên") == true
#pragma once

#include <string>
#include <string_view>

namespace rasoat::rules {

// Runs of blanks, tabs, line ends and no-break blanks become one blank; the ends are trimmed.
[[nodiscard]] std::string fold_blanks(std::string_view text);

// `text` has been through fold_blanks. Where either is written with combining marks, both are compared folded
// (plans/text.h).
[[nodiscard]] bool quote_stands(std::string_view text, std::string_view quote);

}  // namespace rasoat::rules
