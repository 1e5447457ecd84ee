// Check "citation-misnumbered": two digits of a number changed places.
#include <algorithm>
#include <set>
#include <string>

#include "plans/symbol.h"
#include "rules/native/checks.h"
#include "rules/native/citation_points.h"

namespace rasoat::rules {
namespace {

// The document of that day whose symbol is this one with two neighbouring digits of its number changed over.
const Document* misnumbered(const CitedDocument& cited, const Registry& registry) {
  const plans::Citation& citation = cited.citation;
  const bool dated =
      cited.own_date && citation.is_dated() && citation.date.interval.first == citation.date.interval.last;
  if (citation.kind != plans::CitationKind::kSymbol || !dated) return nullptr;
  if (cited.identity.meant != nullptr || !registry.documents(citation.symbol).empty()) return nullptr;
  const std::size_t digits = plans::parts_of(citation.symbol).number.size();
  std::string symbol = citation.symbol;
  for (std::size_t at = 0; at + 1 < digits; ++at) {
    std::swap(symbol[at], symbol[at + 1]);
    for (const Document* document : registry.documents(symbol)) {
      const plans::Interval* day = document->date.sure();
      if (day != nullptr && *day == citation.date.interval) return document;
    }
    std::swap(symbol[at], symbol[at + 1]);
  }
  return nullptr;
}

NativeVerdict judge(const NativeCase& asked) {
  NativeVerdict verdict;
  CitationPoints points(asked.plan);
  std::set<std::string_view> told;
  for (const CitedDocument& cited : asked.knowledge.cited()) {
    const Document* meant = misnumbered(cited, asked.knowledge.registry());
    if (meant == nullptr || !told.insert(cited.citation.symbol).second) continue;
    Breach breach = points.breach_at(cited.citation.symbol_text, cited);
    breach.arguments = {{"written", std::string(cited.citation.symbol_text.text)},
                        {"proper", meant->symbol},
                        {"full", full_name(*meant)}};
    breach.confidence = meant->confidence;
    breach.edit = points.likely_edit(cited.citation.symbol_text, meant->symbol);
    verdict.breaches.push_back(std::move(breach));
  }
  return verdict;
}

}  // namespace

NativeVerdicts citation_misnumbered(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] { return judge(asked); });
}

}  // namespace rasoat::rules
