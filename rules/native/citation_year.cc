// Check "citation-year": the year in a symbol is another than that of the day of issue beside it.
#include <set>
#include <string>

#include "plans/symbol.h"
#include "rules/native/checks.h"
#include "rules/native/citation_points.h"

namespace rasoat::rules {
namespace {

// The year in the symbol, where the date is of another; else 0. Of a known document the wrong date is told already.
int year_of_symbol(const CitedDocument& cited) {
  const plans::Citation& citation = cited.citation;
  const bool dated = cited.own_date && citation.is_dated();
  if (citation.kind != plans::CitationKind::kSymbol || !dated || cited.identity.meant != nullptr) return 0;
  const int year = plans::parts_of(citation.symbol).year;
  const plans::Interval& date = citation.date.interval;
  return year < date.first.year || date.last.year < year ? year : 0;
}

NativeVerdict judge(const NativeCase& asked) {
  NativeVerdict verdict;
  CitationPoints points(asked.plan);
  std::set<std::pair<std::string_view, plans::Date>> told;
  for (const CitedDocument& cited : asked.knowledge.cited()) {
    const int year = year_of_symbol(cited);
    if (year == 0 || !told.emplace(cited.citation.symbol, cited.citation.date.interval.first).second) continue;
    Breach breach = points.breach_at(cited.citation.date_text, cited);
    breach.arguments = {{"symbol", std::string(cited.citation.symbol_text.text)},
                        {"date", std::string(cited.citation.date_text.text)},
                        {"year", std::to_string(year)}};
    verdict.breaches.push_back(std::move(breach));
  }
  return verdict;
}

}  // namespace

NativeVerdicts citation_year(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] { return judge(asked); });
}

}  // namespace rasoat::rules
