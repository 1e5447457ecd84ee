#include "rules/registry/names.h"

#include <array>

#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/registry/name_words.h"

namespace rasoat::rules {

std::string name_key(std::string_view name) {
  return joined_words(plans::fold(name), [](std::string_view word) { return word; });
}

std::string body_key(std::string_view name) {
  return joined_words(without_abbreviations(plans::fold(name)), [](std::string_view word) {
    if (word == "tw" || word == "t.ư" || word == "t.w") return std::string_view("trung ương");
    return word == "&" ? std::string_view("và") : word;
  });
}

std::string symbol_key(std::string_view symbol) {
  const auto found = plans::find_symbols(symbol);
  return found.size() == 1 ? canonical_symbol_key(found[0].canonical) : plans::fold(symbol);
}

std::string canonical_symbol_key(std::string_view canonical) {
  const plans::SymbolParts parts = plans::parts_of(canonical);
  std::string key(parts.number);
  for (const std::string_view part : {parts.type, parts.organ}) key.append("|").append(part);
  return plans::fold(key + "|" + std::to_string(parts.year) + "|" + std::to_string(parts.term));
}

std::string roman(unsigned number) {
  constexpr std::array<std::string_view, 10> kUnits = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  if (number >= 40) return std::to_string(number);
  return std::string(number / 10, 'X') + std::string(kUnits[number % 10]);
}

}  // namespace rasoat::rules
