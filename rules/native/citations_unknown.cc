// Check "citations-unknown": documents of central bodies that the registry does not have, so that nothing said of them
// was compared. One breach for the plan, at the first. Local documents can never be in the registry and are not told.
#include <algorithm>
#include <set>

#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/native/checks.h"
#include "rules/native/citation_points.h"

namespace rasoat::rules {

using plans::CitationKind;

namespace {

constexpr std::size_t kShown = 6;

// "36-NQ/TW (sổ chỉ có văn bản cùng số, ký hiệu ngày 26/3/2004, 22/10/2018)"
Wording shown(const CitedDocument& cited) {
  const std::string name = name_in_plan(cited.citation);
  std::string days;
  for (const Document* other : cited.identity.candidates) {
    const plans::Interval* date = other->date.sure();
    if (date == nullptr || date->first != date->last) continue;
    days += (days.empty() ? "" : ", ") + plans::to_vietnamese(date->first);
  }
  if (days.empty()) return {name, name};
  return {name + " (sổ chỉ có văn bản cùng số, ký hiệu ngày " + days + ")",
          name + " (of that number the registry has only " + days + ")"};
}

std::string own_symbol(const plans::Plan& plan) {
  const plans::PlanNode head = plan.child(plan.root(), "van_ban");
  const plans::PlanNode symbol = head == plans::kNoPlanNode ? plans::kNoPlanNode : plan.child(head, "so_ky_hieu");
  return symbol == plans::kNoPlanNode ? "" : std::string(plan[symbol].text);
}

}  // namespace

NativeVerdicts citations_unknown(const NativeCase& asked) {
  NativeVerdicts verdicts;
  if (asked.subjects.empty()) return verdicts;
  plans::Readings& readings = asked.knowledge.readings();
  const auto is_asked_for = [&](const plans::Citation& citation) {
    const std::string_view organ = readings.of_text(plans::parts_of(citation.symbol).organ).folded();
    return std::ranges::any_of(asked.settings.get("organs"),
                               [&](const std::string& one) { return readings.of_text(one).folded() == organ; });
  };
  const std::string own = own_symbol(asked.plan);
  const std::span<const CitedDocument> all = asked.knowledge.cited();
  std::vector<const CitedDocument*> unknown;
  std::set<std::uint32_t> documents;
  for (const CitedDocument& cited : all) {
    if (cited.identity.outcome != IdentityOutcome::kUnknown || cited.citation.kind != CitationKind::kSymbol) continue;
    if (!is_asked_for(cited.citation)) continue;
    // A reference by symbol (`huong_dan`, `nguon`) is no place to check what is said of it.
    if (asked.plan[cited.node].value_kind == plans::ValueKind::kSymbol) continue;
    if (plans::same_symbol(cited.citation.symbol, own) || !documents.insert(cited.first).second) continue;
    unknown.push_back(&cited);
  }
  if (unknown.empty()) return verdicts;
  Breach breach = CitationPoints(asked.plan).breach_at(unknown.front()->citation.head, *unknown.front());
  Wording list;
  for (std::size_t i = 0; i < unknown.size(); ++i) {
    if (i > 0) breach.also.push_back(unknown[i]->citation.head.node);
    if (i >= kShown) continue;
    const Wording one = shown(*unknown[i]);
    list.vi += (i > 0 ? "; " : "") + one.vi;
    list.en += (i > 0 ? "; " : "") + one.en;
  }
  const std::string count = std::to_string(unknown.size());
  const std::string more = std::to_string(unknown.size() - std::min(unknown.size(), kShown));
  breach.arguments = {{"count", count}, {"list", list.vi}, {"more", more}};
  breach.arguments_en = {{"count", count}, {"list", list.en}, {"more", more}};
  breach.distinguishes.clear();
  verdicts[0].breaches.push_back(std::move(breach));
  return verdicts;
}

}  // namespace rasoat::rules
