#include "rules/native/leads_not_among.h"

#include <algorithm>

#include "plans/text.h"
#include "rules/native/bodies.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

class LeadsNotAmong {
 public:
  LeadsNotAmong(const Plan& plan, Knowledge& knowledge, BodyNames names, const std::vector<std::string>& group_words)
      : plan_(plan), knowledge_(knowledge), names_(std::move(names)), issuer_(issuer_of(plan)) {
    for (const std::string& phrase : group_words) group_words_.push_back(plans::fold(phrase));
  }

  NativeVerdict judge() {
    for (const PlanNode lead : written_leads(plan_)) {
      const auto& [bodies, damaged] = knowledge_.bodies(lead);
      verdict_.undecided |= damaged;
      for (const NamedBody& body : bodies) judge_body(body);
    }
    return std::move(verdict_);
  }

 private:
  void judge_body(const NamedBody& body) {
    if (body.folded.empty() || !asked_.insert(body.folded).second || is_passed_over(body.folded)) return;
    // Several bodies in one text: one of them found is enough, for which of them is which cannot be told.
    for (std::size_t at = 0; at <= body.folded.size();) {
      const std::size_t end = std::min(body.folded.find_first_of(",;", at), body.folded.size());
      if (is_among(body.folded.substr(at, end - at))) return;
      at = end + 1;
    }
    if (is_among(body.folded)) return;
    verdict_.breaches.push_back({body.node, body.where, {{"body", body.text}}, {}, {}, body.folded});
  }

  [[nodiscard]] bool is_passed_over(const std::string& folded) const {
    if (names_a_group(folded) || names_a_person(folded) || folded.find(" các ") != std::string::npos) return true;
    return std::any_of(group_words_.begin(), group_words_.end(),
                       [&](const std::string& phrase) { return plans::mentions_folded(folded, phrase); });
  }

  [[nodiscard]] bool is_among(std::string_view folded) {
    return is_issuer(without_abbreviations(folded), issuer_) || names_.holds(folded);
  }

  const Plan& plan_;
  Knowledge& knowledge_;
  NativeVerdict verdict_;
  BodyNames names_;
  std::vector<std::string> group_words_;
  std::string issuer_;
  std::unordered_set<std::string> asked_;
};

}  // namespace

std::vector<PlanNode> written_leads(const Plan& plan) {
  std::vector<PlanNode> leads;
  for (PlanNode node = 0; node < plan.size(); ++node) {
    const Plan::Node& at = plan[node];
    const bool lead = at.field != nullptr && at.field->key == "chu_tri" && at.parent != kNoPlanNode &&
                      plan[at.parent].kind == PlanKind::kBlock;
    if (lead) leads.push_back(node);
  }
  return leads;
}

std::string issuer_of(const Plan& plan) {
  const PlanNode head = plan.child(plan.root(), "van_ban");
  const PlanNode issuer = head == kNoPlanNode ? kNoPlanNode : plan.child(head, "co_quan_ban_hanh");
  return issuer == kNoPlanNode ? "" : without_abbreviations(plans::fold(plan[issuer].text));
}

NativeVerdict leads_not_among(const Plan& plan, Knowledge& knowledge, BodyNames names,
                              const std::vector<std::string>& group_words, bool unknown) {
  // A plan that names nobody lacks more than this: another rule says so.
  if (unknown || names.none()) return {{}, unknown};
  return LeadsNotAmong(plan, knowledge, std::move(names), group_words).judge();
}

}  // namespace rasoat::rules
