// A text as patterns are to see it: letters in one character each (NFC), single plain blanks between words, nothing
// unseen. A pattern is written so, and would pass over what is typed otherwise and looks the same.
//
//   plain_text("Nguye\u0302\u0303n\u00A0 Văn") == "Nguyễn Văn"
#pragma once

#include <string>
#include <string_view>

#include "plans/text_store.h"

namespace rasoat::plans {

// Line ends stay.
[[nodiscard]] std::string plain_text(std::string_view text);

// Is a text with these signs, which nearly every one is like, as plain_text would make it?
[[nodiscard]] constexpr bool is_plain(TextSigns signs) {
  return !signs.has(TextSign::kBlank) && !signs.has(TextSign::kHidden) && !signs.has(TextSign::kDecomposed);
}

// Of a text that was read; stays good as long as that.
[[nodiscard]] std::string_view plain_of(ReadText& read);

}  // namespace rasoat::plans
