// A symbol as somebody wrote it, in whatever form: its parts, and the signs between them.
//
// Distinct from plans/symbol.h, which finds symbols in prose and reads them by the signs that they should have.
//
//   written_symbol("46-KH-ĐU")->second == '-'
//   written_symbol("158/2025/KH-UBND")->dated
#pragma once

#include <optional>
#include <string_view>

namespace rasoat::rules {

// <số><dấu>[<năm><dấu>]<LOẠI><dấu><CƠ QUAN>[<dấu><năm>].
struct WrittenSymbol {
  std::string_view number, type, organ;
  char first = 0, second = 0;  // '/' or '-': behind the number, and before the organ
  bool dated = false;          // a year stands in it
};

// Nothing where the text is more than that, or lacks a part.
[[nodiscard]] std::optional<WrittenSymbol> written_symbol(std::string_view text);

}  // namespace rasoat::rules
