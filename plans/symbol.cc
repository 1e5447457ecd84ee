#include "plans/symbol.h"

#include <algorithm>
#include <optional>

#include "plans/code_points.h"
#include "plans/digits.h"
#include "plans/letters.h"
#include "plans/symbol_codes.h"
#include "plans/symbol_reader.h"
#include "plans/text.h"
#include "plans/title_words.h"

namespace rasoat::plans {
namespace {

// May a symbol begin at this digit? Not within a number, a date, a code such as CT1 or QH15.
bool may_begin(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  const char before = text[at - 1];
  if (is_digit(before)) return false;
  const bool joins = before == '/' || before == '-' || before == '.' || before == ',';
  if (joins) return at < 2 || !is_digit(text[at - 2]);
  const char32_t letter = previous_code_point(text, at);
  return !is_letter(letter) || lower_letter(letter) == letter;  // "số149-HD/BTGTW", but not CT1
}

}  // namespace

std::vector<Symbol> find_symbols(std::string_view text) {
  std::vector<Symbol> symbols;
  bool in_title = false;
  for (std::size_t at = next_digit(text, 0); at < text.size(); at = next_digit(text, at + 1)) {
    if (!may_begin(text, at)) continue;
    std::optional<Symbol> symbol = read_symbol(text, at);
    if (!symbol) continue;
    if (!symbols.empty()) {
      const std::size_t last = symbols.back().where.end;
      const std::string_view between = text.substr(last, at - last);
      const std::size_t fresh = between.find_last_of(";\n");
      if (fresh != std::string_view::npos) {
        in_title = false;
      } else if (!in_title) {
        const std::string folded = fold(between);
        in_title = opens_title(folded) && !names_another(folded);
      }
      symbol->nested = in_title;
    }
    at = symbol->where.end - 1;
    symbols.push_back(std::move(*symbol));
  }
  return symbols;
}

// The canonical form where it is a symbol, else the bare wording.
std::string symbol_identity(std::string_view text) {
  const std::vector<Symbol> symbols = find_symbols(text);
  return canonical_identity(symbols.size() == 1 ? std::string_view(symbols[0].canonical) : text);
}

// In lower case, the number without zeros; of a state body in the state's form, for that one alone is its document's.
std::string canonical_identity(std::string_view canonical) {
  std::string folded = fold(canonical);
  std::erase(folded, ' ');
  const SymbolParts parts = parts_of(canonical);
  if (parts.party_form && known_organ(fold(parts.organ)).issuer == Issuer::kState) {
    folded[folded.rfind('/')] = '-';
    folded[folded.find('-')] = '/';
  }
  std::size_t zeros = 0;
  while (zeros + 1 < folded.size() && folded[zeros] == '0' && is_digit(folded[zeros + 1])) ++zeros;
  return folded.substr(zeros);
}

bool same_symbol(std::string_view a, std::string_view b) { return a == b || symbol_identity(a) == symbol_identity(b); }

}  // namespace rasoat::plans
