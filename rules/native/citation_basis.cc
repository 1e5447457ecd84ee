// Checks of the documents that a plan rests on: "citation-later", "citation-standing", "citation-ambiguous". Only what
// `can_cu` cites for itself; prose may look back and ahead.
#include <algorithm>
#include <set>

#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/native/checks.h"
#include "rules/native/citation_points.h"

namespace rasoat::rules {

using plans::CitationKind;
using plans::Plan;
using plans::PlanNode;

namespace {

// The first breach at each place: a text reached through aliases is told of once.
class Told {
 public:
  void add(Breach breach) {
    if (places_.emplace(breach.where, breach.distinguishes).second) verdict_.breaches.push_back(std::move(breach));
  }
  [[nodiscard]] NativeVerdicts take(const NativeCase& asked) {
    NativeVerdicts verdicts;
    if (!asked.subjects.empty()) keep(verdicts, 0, std::move(verdict_));
    return verdicts;
  }

 private:
  std::set<std::pair<plans::Span, std::string>> places_;
  NativeVerdict verdict_;
};

void set_confidence(Breach& breach, Confidence confidence) {
  breach.confidence = confidence;
  breach.arguments.emplace_back("sure", is_sure(confidence) ? "yes" : "no");
}

bool has_wrong_date(const CitedDocument& cited) {
  return std::ranges::any_of(cited.identity.contradictions,
                             [](const Contradiction& one) { return one.field == CitedField::kDate; });
}

// When the document was issued: as the plan says, else as the registry does.
struct Issued {
  std::optional<Date> day;  // the first on which it may have been
  Confidence confidence = Confidence::kVerified;
};
Issued issued(const CitedDocument& cited) {
  const plans::Citation& citation = cited.citation;
  if (has_wrong_date(cited)) return {};  // told as such
  if (cited.own_date && citation.is_dated()) return {citation.date.interval.first, Confidence::kVerified};
  const Document* meant = cited.identity.meant;
  if (meant == nullptr || meant->date.hint() == nullptr) return {};
  // A bare number may be that of an older document, which the registry does not have.
  const Confidence sure = is_told_apart(cited) ? cited.identity.confidence : Confidence::kRecalled;
  return {meant->date.hint()->first, weaker(sure, meant->date.confidence())};
}

std::string role_of(const Plan& plan, const CitedDocument& cited) {
  const PlanNode entry = basis_entry(plan, cited.node);
  const PlanNode role = entry == plans::kNoPlanNode ? plans::kNoPlanNode : plan.child(entry, "vai_tro");
  return role == plans::kNoPlanNode ? "" : std::string(plans::canonical_code("vai_tro", plan[role].text));
}

// Does the entry that cites speak of something itself? Asked of many citations of one text, it is read once.
class EntryWords {
 public:
  explicit EntryWords(const NativeCase& asked)
      : readings_(asked.knowledge.readings()), phrases_(asked.settings.get("silent")) {}
  [[nodiscard]] bool mention(const CitedDocument& cited) {
    const PlanNode node = cited.citation.head.node;
    if (node == node_) return answer_;
    node_ = node;
    answer_ = std::ranges::any_of(phrases_, [&](const std::string& phrase) {
      return plans::mentions_folded(readings_.folded(node), readings_.of_text(phrase).folded());
    });
    return answer_;
  }

 private:
  plans::Readings& readings_;
  const std::vector<std::string>& phrases_;
  PlanNode node_ = plans::kNoPlanNode;
  bool answer_ = false;
};

// The documents that the plan’s own title names, by `first`.
std::set<std::uint32_t> documents_in_title(const Plan& plan, std::span<const CitedDocument> all) {
  std::set<std::uint32_t> documents;
  const PlanNode head = plan.child(plan.root(), "van_ban");
  const PlanNode title = head == plans::kNoPlanNode ? plans::kNoPlanNode : plan.child(head, "trich_yeu");
  if (title == plans::kNoPlanNode) return documents;
  for (const CitedDocument& one : all)
    if (one.node == title) documents.insert(one.first);
  return documents;
}

// One cause: most of what the plan rests on is later, or what it carries out among others, so its own date is wrong.
Breach blame_plan_date(const Plan& plan, const std::vector<Breach>& later) {
  const auto sure = std::ranges::find_if(later, [](const Breach& one) { return is_sure(one.confidence); });
  Breach breach = sure == later.end() ? later.front() : *sure;
  breach.arguments.emplace_back("count", std::to_string(later.size()));
  for (const Breach& one : later) breach.related.push_back(one.node);
  const PlanNode head = plan.child(plan.root(), "van_ban");
  const PlanNode date = head == plans::kNoPlanNode ? head : plan.child(head, "ngay_ban_hanh");
  if (date == plans::kNoPlanNode) return breach;
  breach.node = date;
  breach.where = plan[date].value;
  breach.distinguishes.clear();
  return breach;
}

}  // namespace

NativeVerdicts citation_later(const NativeCase& asked) {
  Told told;
  CitationPoints points(asked.plan);
  const std::optional<Date>& plan_date = asked.knowledge.plan_date();
  if (!plan_date || asked.subjects.empty()) return told.take(asked);
  std::vector<Breach> later;
  std::size_t dated = 0;
  bool carried_out = false;  // one of them is what the plan by its own title carries out
  const std::set<std::uint32_t> in_title = documents_in_title(asked.plan, asked.knowledge.cited());
  for (const CitedDocument& cited : asked.knowledge.cited()) {
    const Issued when = is_basis(asked.plan, cited) ? issued(cited) : Issued{};
    dated += when.day ? 1 : 0;
    if (!when.day || *when.day <= *plan_date) continue;
    Breach breach = points.breach_at(cited.citation.head, cited);
    breach.arguments.emplace_back("date", plans::to_vietnamese(*when.day));
    breach.arguments.emplace_back("plan_date", plans::to_vietnamese(*plan_date));
    set_confidence(breach, when.confidence);
    later.push_back(std::move(breach));
    carried_out |= is_sure(when.confidence) && in_title.contains(cited.first);
  }
  const bool most = later.size() >= 3 && later.size() * 2 > dated;
  if (most || (carried_out && later.size() >= 2)) later = {blame_plan_date(asked.plan, later)};
  for (Breach& breach : later) {
    if (breach.related.empty()) breach.arguments.emplace_back("count", "1");
    told.add(std::move(breach));
  }
  return told.take(asked);
}

NativeVerdicts citation_standing(const NativeCase& asked) {
  Told told;
  CitationPoints points(asked.plan);
  Knowledge& knowledge = asked.knowledge;
  if (!knowledge.is_dated() || asked.subjects.empty()) return told.take(asked);
  const bool replaced = asked.settings.word("validity") == "replaced";
  // To prepare for a law that is to come is what a plan may well be for.
  const std::set<std::uint32_t> prepared =
      replaced ? std::set<std::uint32_t>() : documents_in_title(asked.plan, knowledge.cited());
  EntryWords entry(asked);
  for (const CitedDocument& cited : knowledge.cited()) {
    const Document* meant = cited.identity.meant;
    if (meant == nullptr || !is_basis(asked.plan, cited)) continue;
    const Standing standing = knowledge.registry().standing(*meant, knowledge.at());
    const bool ended = standing.validity == Validity::kReplaced || standing.validity == Validity::kEnded;
    if (replaced ? !ended : standing.validity != Validity::kNotInForce) continue;
    if (prepared.contains(cited.first) || role_of(asked.plan, cited) == "thay_the" || entry.mention(cited)) continue;
    Breach breach = points.breach_at(cited.citation.head, cited);
    breach.arguments.emplace_back("day", plans::to_vietnamese(knowledge.at()));
    breach.arguments.emplace_back("since", standing.since ? plans::to_vietnamese(*standing.since) : "");
    breach.arguments.emplace_back("by", standing.by == nullptr ? "none" : full_name(*standing.by));
    set_confidence(
        breach, is_told_apart(cited) ? weaker(standing.confidence, cited.identity.confidence) : Confidence::kRecalled);
    told.add(std::move(breach));
  }
  return told.take(asked);
}

NativeVerdicts citation_ambiguous(const NativeCase& asked) {
  Told told;
  CitationPoints points(asked.plan);
  if (asked.subjects.empty()) return told.take(asked);
  const std::span<const CitedDocument> all = asked.knowledge.cited();
  std::set<std::uint32_t> documents;
  for (const CitedDocument& cited : all) {
    if (cited.citation.kind != CitationKind::kSymbol || !is_basis(asked.plan, cited)) continue;
    const std::vector<const Document*> possible = possible_meanings(cited, asked.knowledge.plan_date());
    if (possible.size() < 2 || !documents.insert(cited.first).second) continue;
    Wording dates;
    for (std::size_t i = 0; i < possible.size(); ++i) {
      const plans::Interval* date = possible[i]->date.hint();
      if (date == nullptr) continue;
      const bool last = i + 1 == possible.size();
      const bool day = date->first == date->last;
      const std::string when = day ? plans::to_vietnamese(date->first) : std::to_string(date->first.year);
      if (!dates.vi.empty()) dates.vi += last ? " và " : ", ";
      if (!dates.en.empty()) dates.en += last ? " and " : ", ";
      dates.vi += (day ? "ngày " : "năm ") + when;
      dates.en += when;
    }
    Breach breach = points.breach_at(cited.citation.head, cited);
    breach.arguments.emplace_back("count", std::to_string(possible.size()));
    breach.arguments_en = breach.arguments;
    breach.arguments.emplace_back("dates", dates.vi);
    breach.arguments_en.emplace_back("dates", dates.en);
    told.add(std::move(breach));
  }
  return told.take(asked);
}

}  // namespace rasoat::rules
