#include "rules/registry/symbol_slip.h"

#include <algorithm>
#include <string>

#include "plans/symbol.h"
#include "plans/text.h"

namespace rasoat::rules {
namespace {

bool is_swapped(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  const auto [left, right] = std::ranges::mismatch(a, b);
  const auto at = static_cast<std::size_t>(left - a.begin());
  return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] && a.substr(at + 2) == b.substr(at + 2);
}

bool lacks_one_digit(std::string_view few, std::string_view many) {
  if (few.size() < 2 || few.size() + 1 != many.size()) return false;
  const auto at = static_cast<std::size_t>(std::ranges::mismatch(few, many).in1 - few.begin());
  return few.substr(at) == many.substr(at + 1);
}

std::string without_strokes(std::string_view code) {
  std::string folded = plans::fold(code);
  constexpr std::string_view kStroke = "đ";
  for (std::size_t at = folded.find(kStroke); at != std::string::npos; at = folded.find(kStroke, at))
    folded.replace(at, kStroke.size(), "d");
  return folded;
}

}  // namespace

SymbolSlip slip_of_symbol(std::string_view written, std::string_view right) {
  const plans::SymbolParts a = plans::parts_of(written);
  const plans::SymbolParts b = plans::parts_of(right);
  if (a.year != b.year || a.term != b.term || a.party_form != b.party_form) return SymbolSlip::kNone;
  if (a.type == b.type && a.organ == b.organ) {
    if (is_swapped(a.number, b.number)) return SymbolSlip::kSwapped;
    const bool of_several = lacks_one_digit(a.number, b.number) || lacks_one_digit(b.number, a.number);
    return of_several ? SymbolSlip::kDigit : SymbolSlip::kNone;
  }
  if (a.number != b.number) return SymbolSlip::kNone;
  if (without_strokes(a.type) == without_strokes(b.type) && without_strokes(a.organ) == without_strokes(b.organ))
    return SymbolSlip::kStroke;
  if (a.organ == b.organ && !a.type.empty() && !b.type.empty()) return SymbolSlip::kType;
  return a.type == b.type && !a.type.empty() ? SymbolSlip::kOrgan : SymbolSlip::kNone;
}

}  // namespace rasoat::rules
