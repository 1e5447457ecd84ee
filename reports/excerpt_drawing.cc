#include "reports/excerpt_drawing.h"

#include <algorithm>

namespace rasoat::reports {
namespace {

constexpr std::uint32_t kLeastNumberWidth = 5;
constexpr std::uint32_t kBeforePlace = 24;  // columns shown before the place when the line's beginning is cut off

std::string without_end_blanks(std::string_view text) {
  return std::string(text.substr(0, text.find_last_not_of(' ') + 1));
}

}  // namespace

ExcerptWindow window_of(const checker::Excerpt& excerpt, std::uint32_t columns) {
  ExcerptWindow window{without_end_blanks(printable(excerpt.text)), excerpt.caret_column,
                       std::max(1u, excerpt.caret_width)};
  const std::uint32_t width = display_columns(window.text);
  window.caret_width = std::min(window.caret_width, std::max(1u, width - std::min(width, window.caret_column)));
  if (width <= columns) return window;

  const bool from_start = window.caret_column + std::min(window.caret_width, kBeforePlace) < columns;
  const std::uint32_t begin = from_start ? 0 : window.caret_column - kBeforePlace;
  const bool to_end = width - begin <= columns - (from_start ? 0 : 1);
  const std::uint32_t kept = columns - (from_start ? 0 : 1) - (to_end ? 0 : 1);
  const std::string_view part = slice_columns(window.text, begin, begin + kept);
  window.caret_column -= begin - (from_start ? 0 : 1);
  window.caret_width = std::min(window.caret_width, columns - window.caret_column);
  window.text = (from_start ? "" : "…") + std::string(part) + (to_end ? "" : "…");
  return window;
}

ExcerptDrawing::ExcerptDrawing(std::ostream& out, Paint paint, std::uint32_t last_line)
    : out_(out),
      paint_(paint),
      number_width_(std::max(kLeastNumberWidth, static_cast<std::uint32_t>(std::to_string(last_line).size()) + 2)) {}

std::string ExcerptDrawing::gutter(std::string_view number) const {
  const std::string blanks(number_width_ - number.size(), ' ');
  return paint_(Ink::kDim, blanks + std::string(number) + " |");
}

void ExcerptDrawing::open() { out_ << gutter("") << '\n'; }

void ExcerptDrawing::draw(const checker::Excerpt& excerpt, const Mark& mark) {
  const ExcerptWindow window = window_of(excerpt, kColumns - number_width_ - 3);
  out_ << gutter(std::to_string(excerpt.begin.line)) << (window.text.empty() ? "" : " ") << window.text << '\n';
  const std::string indent(window.caret_column + 1, ' ');
  out_ << gutter("") << indent << paint_(mark.ink, std::string(window.caret_width, mark.sign));
  const std::uint32_t used = number_width_ + 3 + window.caret_column + window.caret_width;
  const std::uint32_t label_width = display_columns(mark.label);
  if (label_width == 0) {
    out_ << '\n';
  } else if (used + 1 + label_width <= kColumns) {
    out_ << ' ' << paint_(mark.ink, mark.label) << '\n';
  } else {
    out_ << '\n';
    for (const std::string& line : wrap(mark.label, kColumns - number_width_ - 3)) {
      out_ << gutter("") << ' ' << paint_(mark.ink, line) << '\n';
    }
  }
}

}  // namespace rasoat::reports
