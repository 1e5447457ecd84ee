// Document symbols in prose: "Kết luận số 69-KL/TW, ngày 11/01/2024 …" → number 69, type KL, organ TW, and where.
//
// Party symbols are <số>-<LOẠI>/<CƠ QUAN>, the state's <số>/[<năm>/]<LOẠI>-<CƠ QUAN> and <số>/<năm>/QH<khóa>. They are
// met with blanks, any dash, T.Ư or TƯ for TW, in any case; all of these are found and compared by their canonical
// form. Digit boundaries hold: 1569/QĐ-TTg is not 569/QĐ-TTg. What the symbol means (date, issuer, title) is a later
// step.
//
//   for (const Symbol& symbol : find_symbols("thực hiện Kết luận số 69 - KL/TW")) symbol.canonical == "69-KL/TW"
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "plans/span.h"

namespace rasoat::plans {

struct Symbol {
  Span where;             // in the text given
  std::string canonical;  // "69-KL/TW", "569/QĐ-TTg", "93/2025/QH15": no blanks, ASCII hyphen, TW, registry case;
                          // number as written
  bool nested =
      false;  // stands inside the title of a document named before it ("… về tiếp tục thực hiện Nghị quyết …")
};

// All symbols of `text` in order. A symbol after a title word (về, thực hiện, sửa đổi, ban hành, hướng dẫn …) that
// follows an earlier symbol is nested; `;` and a line end start afresh.
[[nodiscard]] std::vector<Symbol> find_symbols(std::string_view text);

// Equal but for blanks, dashes, case, TW spellings and leading zeros of the number.
[[nodiscard]] bool same_symbol(std::string_view a, std::string_view b);

}  // namespace rasoat::plans
