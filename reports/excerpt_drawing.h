// Draws a line of the plan with its number and a mark under the place, within the columns of the terminal.
//
//      41 |       - noi_dung: Tổ chức hội nghị quán triệt
//         |         ^^^^^^^^
//
// A line that is too long is cut to a window around the place. Nothing is drawn where there is no source.
#pragma once

#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>

#include "checker/audit/audit.h"
#include "reports/terminal.h"

namespace rasoat::reports {

// A line cut to `columns` around its place, safe for a terminal.
struct ExcerptWindow {
  std::string text;
  std::uint32_t caret_column = 0;
  std::uint32_t caret_width = 1;
};
[[nodiscard]] ExcerptWindow window_of(const checker::Excerpt& excerpt, std::uint32_t columns);

struct Mark {
  char sign = '^';
  Ink ink = Ink::kRed;
  std::string_view label;  // said after the mark; safe for a terminal already
};

// Draws below each other: the gutter is as wide as the widest line number asks for.
class ExcerptDrawing {
 public:
  ExcerptDrawing(std::ostream& out, Paint paint, std::uint32_t last_line);

  void open();  // the empty gutter line above
  void draw(const checker::Excerpt& excerpt, const Mark& mark);

 private:
  [[nodiscard]] std::string gutter(std::string_view number) const;

  std::ostream& out_;
  Paint paint_;
  std::uint32_t number_width_;
};

}  // namespace rasoat::reports
