#include "rules/language/quote.h"

#include <algorithm>
#include <functional>

#include "plans/text.h"

namespace rasoat::rules {
namespace {

// U+0300 … U+036F begin with one of these bytes, and nothing composed does.
bool has_combining_marks(std::string_view text) { return text.find_first_of("\xCC\xCD") != std::string_view::npos; }

bool holds(std::string_view text, std::string_view part) {
  const std::boyer_moore_horspool_searcher searcher(part.begin(), part.end());
  return std::search(text.begin(), text.end(), searcher) != text.end();
}

}  // namespace

std::string fold_blanks(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool blank = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool no_break = c == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0';
    if (no_break || c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      blank = !out.empty();
      i += no_break ? 1 : 0;
      continue;
    }
    if (blank) out += ' ';
    blank = false;
    out += c;
  }
  return out;
}

bool quote_stands(std::string_view text, std::string_view quote) {
  const std::string part = fold_blanks(quote);
  if (holds(text, part)) return true;
  if (!has_combining_marks(text) && !has_combining_marks(part)) return false;
  return holds(plans::fold(text), plans::fold(part));
}

}  // namespace rasoat::rules
