#include "rules/native/leads_not_among.h"

#include <algorithm>
#include <unordered_set>

#include "plans/text.h"
#include "rules/native/bodies.h"
#include "rules/native/bodies_out_of_time.h"
#include "rules/native/plan_bodies.h"

namespace rasoat::rules {

using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

// Of a lead: a piece of its text, or all of it.
struct Piece {
  std::string full;  // without abbreviations
  bool issuer = false;
};

// Where a body is named as lead for the first time.
struct Lead {
  const BodyMention* body = nullptr;
  std::vector<Piece> pieces;
};

// The leads that must be found somewhere: what is asked of them is the same for every part of the plan.
struct Leads {
  std::vector<Lead> all;
  bool damaged = false;
};

class LeadReader {
 public:
  LeadReader(const Plan& plan, const PlanBodies& bodies) : plan_(plan), bodies_(bodies) {}

  Leads read() {
    for (const PlanNode node : written_leads(plan_)) {
      const auto [named, damaged] = bodies_.under(node);
      leads_.damaged |= damaged;
      for (const BodyMention& body : named)
        if (seen_.insert(body.name).second) add(body);
    }
    return std::move(leads_);
  }

 private:
  void add(const BodyMention& body) {
    const std::string_view folded = body.name->folded;
    if (folded.empty() || !folded_.insert(folded).second) return;
    if (body.name->group || body.name->person || folded.find(" các ") != std::string_view::npos) return;
    Lead lead{&body, {}};
    // Several bodies in one text: one of them found is enough, for which of them is which cannot be told.
    for (std::size_t at = 0; at <= folded.size();) {
      const std::size_t end = std::min(folded.find_first_of(",;", at), folded.size());
      add_piece(without_abbreviations(folded.substr(at, end - at)), lead);
      at = end + 1;
    }
    add_piece(std::string(body.name->full), lead);
    leads_.all.push_back(std::move(lead));
  }

  void add_piece(std::string full, Lead& lead) const {
    const bool issuer = is_issuer(full, bodies_.issuer());
    lead.pieces.push_back({std::move(full), issuer});
  }

  const Plan& plan_;
  const PlanBodies& bodies_;
  Leads leads_;
  std::unordered_set<const BodyName*> seen_;
  std::unordered_set<std::string_view> folded_;
};

// One cause, one finding: that the body was no more when the plan was issued, or is yet to come, is told by another
// rule, and to add its name to the recipients would be wrong.
bool is_out_of_time(const NativeCase& asked, PlanNode lead) {
  const BodiesOutOfTime& found = asked.memo.get<BodiesOutOfTime>([&] { return bodies_out_of_time(asked); });
  const std::optional<Date>& issued = asked.knowledge.plan_date();
  return std::ranges::any_of(found.all, [&](const BodyOutOfTime& one) {
    const bool lived = one.answer.life == Life::kEnded && issued && !(*one.answer.changed < *issued);
    return asked.plan[one.node].parent == lead && !lived && is_sure(one.answer.confidence);
  });
}

}  // namespace

std::vector<PlanNode> written_leads(const Plan& plan) {
  std::vector<PlanNode> leads;
  for (PlanNode node = 0; node < plan.size(); ++node) {
    const plans::Field* field = plan[node].field;
    const bool lead = field != nullptr && field->block == plans::Block::kBody && field->key == "chu_tri" &&
                      plan[plan[node].parent].kind == PlanKind::kBlock;
    if (lead) leads.push_back(node);
  }
  return leads;
}

NativeVerdict leads_not_among(const NativeCase& asked, BodyNames names, bool unknown) {
  // A plan that names nobody lacks more than this: another rule says so.
  if (unknown || names.none()) return {{}, unknown};
  std::vector<std::string> group_words = asked.settings.get("group_words");
  for (std::string& phrase : group_words) phrase = plans::fold(phrase);
  const Leads& leads = asked.memo.get<Leads>([&] { return LeadReader(asked.plan, plan_bodies(asked)).read(); });
  NativeVerdict verdict;
  verdict.undecided = leads.damaged;
  for (const Lead& lead : leads.all) {
    const BodyName& name = *lead.body->name;
    const auto says = [&](const std::string& phrase) { return plans::mentions_folded(name.folded, phrase); };
    if (std::ranges::any_of(group_words, says)) continue;
    const auto is_found = [&](const Piece& piece) { return piece.issuer || names.holds(piece.full); };
    if (std::ranges::any_of(lead.pieces, is_found) || is_out_of_time(asked, lead.body->node)) continue;
    verdict.breaches.push_back(
        {lead.body->node, lead.body->where, {{"body", std::string(name.text)}}, {}, {}, std::string(name.folded)});
  }
  return verdict;
}

}  // namespace rasoat::rules
