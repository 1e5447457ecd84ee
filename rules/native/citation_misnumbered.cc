// Check "citation-misnumbered": a symbol that no known document has, where the day and the rest are those of one of
// which it is a slip of the pen.
#include <algorithm>
#include <set>
#include <string>

#include "plans/symbol.h"
#include "rules/native/checks.h"
#include "rules/native/citation_points.h"
#include "rules/registry/symbol_slip.h"

namespace rasoat::rules {
namespace {

std::string_view word_of(SymbolSlip slip) {
  switch (slip) {
    case SymbolSlip::kSwapped:
      return "swapped";
    case SymbolSlip::kDigit:
      return "digit";
    case SymbolSlip::kStroke:
      return "letter";
    case SymbolSlip::kType:
      return "type";
    case SymbolSlip::kOrgan:
      return "organ";
    case SymbolSlip::kNone:
      break;
  }
  return "";
}

NativeVerdict judge(const NativeCase& asked) {
  NativeVerdict verdict;
  CitationPoints points(asked.plan);
  std::set<std::string_view> told;
  for (const CitedDocument& cited : asked.knowledge.cited()) {
    if (!is_misnumbered(cited) || !told.insert(cited.citation.symbol).second) continue;
    const Document& meant = *cited.identity.meant;
    Breach breach = points.breach_at(cited.citation.symbol_text, cited);
    breach.arguments = {{"written", std::string(cited.citation.symbol_text.text)},
                        {"proper", meant.symbol},
                        {"slip", std::string(word_of(slip_of_symbol(cited.citation.symbol, meant.symbol)))},
                        {"full", full_name(meant)}};
    breach.confidence = meant.confidence;
    breach.edit = points.likely_edit(cited.citation.symbol_text, meant.symbol);
    verdict.breaches.push_back(std::move(breach));
  }
  return verdict;
}

}  // namespace

NativeVerdicts citation_misnumbered(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] { return judge(asked); });
}

}  // namespace rasoat::rules
