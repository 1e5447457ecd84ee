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
// follows an earlier symbol is nested; `;` and a line end start afresh, and so does the type of another document behind
// a comma or "và" where the title speaks of none.
[[nodiscard]] std::vector<Symbol> find_symbols(std::string_view text);

// The parts of a canonical symbol; views into it. Of "93/2025/QH15": number "93", year 2025, no type, organ "QH",
// term 15.
struct SymbolParts {
  std::string_view number;  // without leading noughts: "5" of 05-KH/ĐU, "12a"
  int year = 0;             // 0: none in the symbol
  std::string_view type;    // "NQ"; "" for laws and letters (123/SKHCN-VP has none)
  std::string_view organ;   // "TW", "UBND-KGVX"
  int term = 0;             // of the National Assembly; else 0
  bool party_form = false;  // <số>-<LOẠI>/<CƠ QUAN>
};
[[nodiscard]] SymbolParts parts_of(std::string_view canonical);

// What is irregular in a symbol as it is written; none: it stands there in its canonical form.
struct SymbolSlips {
  bool blanks = false;       // 149 - HD/BTGTW, a non-breaking blank
  bool dash = false;         // a dash other than the hyphen
  bool separators = false;   // 51/NQ-TW, 68-NQ-TW: slash and hyphen of the other form
  bool letter_case = false;  // 06-Ctr/TU
  bool centre = false;       // T.Ư, TƯ, T.W for TW
  bool look_alike = false;   // a Cyrillic or Greek letter, Ð for Đ, a decomposed or zero-width character
  bool glued = false;        // the next word follows without a blank: 118-KH/TUngày
  [[nodiscard]] bool any() const {
    return blanks || dash || separators || letter_case || centre || look_alike || glued;
  }
};
// `where` of a symbol in `text`, as find_symbols gives it.
[[nodiscard]] SymbolSlips slips_of(std::string_view text, const Symbol& symbol);

// Equal but for blanks, dashes, case, TW spellings, leading zeros of the number, and slash and hyphen changed round
// (709-QĐ/TTg) where the organ tells whose form it is.
[[nodiscard]] bool same_symbol(std::string_view a, std::string_view b);
// What is equal in two symbols that are the same: for whoever compares one with many.
[[nodiscard]] std::string symbol_identity(std::string_view text);
[[nodiscard]] std::string canonical_identity(std::string_view canonical);  // of Symbol::canonical

}  // namespace rasoat::plans
