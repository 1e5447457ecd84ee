// Check "basis-repeated": one document is among the bases twice, or the plan rests on itself.
#include <map>
#include <set>
#include <string>

#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/native/checks.h"
#include "rules/native/citation_points.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

using plans::Citation;
using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;

namespace {

// Is it said of neither that it is another body's? "Ban Thường vụ Tỉnh ủy A" and "Tỉnh ủy A" are one here.
bool may_be_one(std::string_view issuer, std::string_view other) {
  const std::string a = body_key(issuer);
  const std::string b = body_key(other);
  return a.empty() || b.empty() || plans::mentions_folded(a, b) || plans::mentions_folded(b, a);
}

class BasisRepeated {
 public:
  explicit BasisRepeated(const NativeCase& asked)
      : asked_(asked),
        plan_(asked.plan),
        head_(plan_.child(plan_.root(), "van_ban")),
        bases_(plan_.child(plan_.root(), "can_cu")) {}

  NativeVerdict judge() {
    NativeVerdict verdict;
    const bool of_plan = asked_.settings.word("of") == "plan";
    CitationPoints points(plan_);
    for (const CitedDocument& cited : asked_.knowledge.cited()) {
      if (!is_first_of_entry(cited) || cited.citation.kind != plans::CitationKind::kSymbol) continue;
      const CitedDocument* before = of_plan ? nullptr : cited_before(cited);
      if (of_plan ? !is_plan(cited.citation) : before == nullptr) continue;
      Breach breach = points.breach_at(cited.citation.head, cited);
      if (before != nullptr) breach.related = {before->citation.head.node};
      verdict.breaches.push_back(std::move(breach));
    }
    return verdict;
  }

 private:
  // Of the plan's own: works have bases too. What an entry cites further may explain its document.
  bool is_first_of_entry(const CitedDocument& cited) {
    if (bases_ == kNoPlanNode || cited.node < bases_ || cited.node >= plan_.end_of(bases_)) return false;
    return entries_.insert(basis_entry(plan_, cited.node)).second;
  }

  // A number alone may be that of several local documents.
  const CitedDocument* cited_before(const CitedDocument& cited) {
    if (cited.identity.meant == nullptr && !cited.citation.is_dated()) return nullptr;
    const auto [at, fresh] = by_document_.try_emplace(cited.first, &cited);
    const bool same = !fresh && may_be_one(at->second->citation.issuer.text, cited.citation.issuer.text);
    return same ? at->second : nullptr;
  }

  [[nodiscard]] std::string_view of_head(std::string_view key) const {
    const PlanNode node = head_ == kNoPlanNode ? kNoPlanNode : plan_.child(head_, key);
    return node == kNoPlanNode ? std::string_view() : plan_[node].text;
  }

  [[nodiscard]] bool is_plan(const Citation& citation) const {
    const std::optional<Date>& day = asked_.knowledge.plan_date();
    return day && citation.is_dated() && citation.date.interval == plans::day_of(*day) &&
           plans::same_symbol(of_head("so_ky_hieu"), citation.symbol) &&
           may_be_one(of_head("co_quan_ban_hanh"), citation.issuer.text);
  }

  const NativeCase& asked_;
  const Plan& plan_;
  PlanNode head_, bases_;
  std::set<PlanNode> entries_;
  std::map<std::uint32_t, const CitedDocument*> by_document_;
};

}  // namespace

NativeVerdicts basis_repeated(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] { return BasisRepeated(asked).judge(); });
}

}  // namespace rasoat::rules
