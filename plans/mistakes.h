// What people mean when they write what YAML does not: the small questions behind the diagnosis of everyday mistakes.
//
// Guesses only, over text; who asks (the block and flow readers) has found that the line is not YAML, or must decide
// where a quotation that was never closed should have ended. Nothing here reports.
//
//   if (looks_like_entry(scan, p)) …   // `- …`, `key: …`
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "plans/fault.h"
#include "plans/scanner.h"

namespace rasoat::plans {

// The line whose text begins at `p` is plainly an entry of a block: `- `, or a short key and its colon.
[[nodiscard]] bool looks_like_entry(const Scanner& scan, std::uint32_t p);

// A few short words of letters and digits, as keys are: "Chủ trì", "noi_dung".
[[nodiscard]] bool key_like(std::string_view text);
// The canonical spelling of keys: "noi_dung".
[[nodiscard]] bool ascii_key(std::string_view text);
// "thoi_han_hoan_thanh" and "co_quan_chu_tri" contain a key as whole words; one of few letters says nothing.
[[nodiscard]] bool contains_words(std::string_view longer, std::string_view key);

// What words are that stand alone on a line: a rule ("-----"), a title ("IV. TỔ CHỨC THỰC HIỆN"), a heading that may be
// content ("2. Mở lớp"), else most probably the rest of a text.
inline constexpr std::string_view kRule = "rule", kTitle = "title", kHeading = "heading", kWrapped = "wrapped";
[[nodiscard]] std::string_view kind_of_words(std::string_view text);

// A blank that YAML does not count as one: NBSP, en and em spaces, ideographic and zero-width blanks.
struct OddBlank {
  std::uint32_t bytes = 0;    // 0: there is none
  std::uint32_t columns = 0;  // how wide it looks
  std::uint32_t code = 0;
};
[[nodiscard]] OddBlank odd_blank_at(const Scanner& scan, std::uint32_t p);
// After blanks of all kinds.
[[nodiscard]] std::uint32_t skip_all_blanks(const Scanner& scan, std::uint32_t p);

// `<<<<<<<`, `|||||||`, `=======`, `>>>>>>>` at the start of a line: the character, else 0.
[[nodiscard]] char conflict_marker_at(const Scanner& scan, std::uint32_t p);

// The edit that puts so many blanks there, behind `before`. None where they are more than anybody means: each of many
// mistakes below a very long indentation would cost as much as that.
[[nodiscard]] std::optional<Edit> edit_of_indentation(Span where, std::int32_t columns, bool safe = false,
                                                      std::string_view before = "");

// What stands between “ and ”, or ‘ and ’, that enclose the whole of `text`; none in “a” và “b”.
[[nodiscard]] std::optional<std::string_view> in_curly_quotes(std::string_view text);
// `text` as a double-quoted scalar.
[[nodiscard]] std::string quoted(std::string_view text);
// At most 60 bytes of `text`, whole letters, for a Fault's argument.
[[nodiscard]] std::string excerpt(std::string_view text);

}  // namespace rasoat::plans
