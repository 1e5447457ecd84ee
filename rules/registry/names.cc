#include "rules/registry/names.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/registry/name_words.h"

namespace rasoat::rules {

namespace {

struct Committee {
  std::string_view organisation, committee, written;
};
constexpr Committee kCommittees[] = {
    {"đảng bộ thành phố hồ chí minh", "thành ủy thành phố hồ chí minh", "Thành ủy Thành phố Hồ Chí Minh"},
    {"đảng bộ tỉnh ", "tỉnh ủy ", "Tỉnh ủy "},
    {"đảng bộ thành phố ", "thành ủy ", "Thành ủy "},
    {"đảng bộ huyện ", "huyện ủy ", "Huyện ủy "},
    {"đảng bộ quận ", "quận ủy ", "Quận ủy "},
    {"đảng bộ thị xã ", "thị ủy ", "Thị ủy "},
    {"đảng bộ ", "đảng ủy ", "Đảng ủy "}};

const Committee* committee_at_head(std::string_view folded) {
  const auto* found = std::ranges::find_if(
      kCommittees, [folded](const Committee& one) { return folded.starts_with(one.organisation); });
  return found == std::end(kCommittees) ? nullptr : found;
}

}  // namespace

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

std::string committee_of(std::string_view name) {
  const plans::Folded folded = plans::fold_with_offsets(name);
  const Committee* found = committee_at_head(folded.text);
  if (found == nullptr) return std::string(name);
  return std::string(found->written).append(name.substr(folded.offsets[found->organisation.size()]));
}

void name_committee(std::string& folded) {
  if (const Committee* found = committee_at_head(folded))
    folded.replace(0, found->organisation.size(), found->committee);
}

std::string roman(unsigned number) {
  constexpr std::array<std::string_view, 10> kUnits = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  if (number >= 40) return std::to_string(number);
  return std::string(number / 10, 'X') + std::string(kUnits[number % 10]);
}

}  // namespace rasoat::rules
