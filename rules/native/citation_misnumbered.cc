// Check "citation-misnumbered": two digits of a number changed places, or D was typed for Đ in a symbol.
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "plans/symbol.h"
#include "rules/native/checks.h"
#include "rules/native/citation_points.h"

namespace rasoat::rules {
namespace {

struct Meant {
  const Document* document = nullptr;
  std::string_view slip;  // "digits", "letter"
};

// The symbols that this one may be a slip of.
struct Slip {
  std::string symbol;
  std::string_view kind;
};
std::vector<Slip> possible_slips(std::string_view symbol) {
  std::vector<Slip> slips;
  const std::size_t digits = plans::parts_of(symbol).number.size();
  for (std::size_t at = 0; at + 1 < digits; ++at) {
    std::string other(symbol);
    std::swap(other[at], other[at + 1]);
    slips.push_back({std::move(other), "digits"});
  }
  constexpr std::string_view kStroke = "Đ";
  for (std::size_t at = digits; at < symbol.size(); ++at) {
    const bool stroke = symbol.substr(at).starts_with(kStroke);
    if (!stroke && symbol[at] != 'D') continue;
    std::string other(symbol);
    other.replace(at, stroke ? kStroke.size() : 1, stroke ? "D" : kStroke);
    slips.push_back({std::move(other), "letter"});
  }
  return slips;
}

// The document of that day whose symbol this one is a slip of.
Meant misnumbered(const CitedDocument& cited, const Registry& registry) {
  const plans::Citation& citation = cited.citation;
  const bool dated =
      cited.own_date && citation.is_dated() && citation.date.interval.first == citation.date.interval.last;
  if (citation.kind != plans::CitationKind::kSymbol || !dated) return {};
  if (cited.identity.meant != nullptr || !registry.documents(citation.symbol).empty()) return {};
  for (const Slip& slip : possible_slips(citation.symbol)) {
    for (const Document* document : registry.documents(slip.symbol)) {
      const plans::Interval* day = document->date.sure();
      if (day != nullptr && *day == citation.date.interval) return {document, slip.kind};
    }
  }
  return {};
}

NativeVerdict judge(const NativeCase& asked) {
  NativeVerdict verdict;
  CitationPoints points(asked.plan);
  std::set<std::string_view> told;
  for (const CitedDocument& cited : asked.knowledge.cited()) {
    const auto [meant, slip] = misnumbered(cited, asked.knowledge.registry());
    if (meant == nullptr || !told.insert(cited.citation.symbol).second) continue;
    Breach breach = points.breach_at(cited.citation.symbol_text, cited);
    breach.arguments = {{"written", std::string(cited.citation.symbol_text.text)},
                        {"proper", meant->symbol},
                        {"slip", std::string(slip)},
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
