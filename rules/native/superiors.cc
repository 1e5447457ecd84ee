#include "rules/native/superiors.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "plans/symbol.h"
#include "plans/text_store.h"
#include "rules/native/body_list.h"
#include "rules/native/own_place.h"
#include "rules/native/provincial_body.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

// Of a list, or the one that stands for it.
template <typename Visit>
void each_element(const Plan& plan, PlanNode value, const Visit& visit) {
  if (value == kNoPlanNode) return;
  if (plan[value].kind != PlanKind::kList) return visit(value);
  for (PlanNode node = plan[value].first_child; node != kNoPlanNode; node = plan[node].next) visit(node);
}

class Superiors {
 public:
  Superiors(const NativeCase& asked, const Place& place, const Date& day)
      : asked_(asked), plan_(asked.plan), root_(root_of(place)), day_(day) {}

  std::vector<ProvinceMention> all() {
    each_element(plan_, plan_.child(plan_.root(), "noi_nhan"),
                 [&](PlanNode recipient) { add_text(plan_.child(recipient, "ten")); });
    each_element(plan_, plan_.child(plan_.root(), "bao_cao"), [&](PlanNode report) {
      each_element(plan_, plan_.child(report, "den"), [&](PlanNode body) { add_text(plan_.child(body, "co_quan")); });
    });
    if (agree_)
      for (const CitedDocument* one : superior_plans(asked_)) add(one->node, one->citation.issuer.text);
    return agree_ && found_.size() > 1 ? std::move(found_) : std::vector<ProvinceMention>();
  }

 private:
  void add_text(PlanNode node) {
    if (!agree_ || node == kNoPlanNode || plan_[node].kind != PlanKind::kText || plan_[node].damaged) return;
    static const std::array kNeeded{plans::word_signs("tỉnh"), plans::word_signs("thành")};
    const plans::WordSigns& words = asked_.knowledge.readings().of(node).words();
    if (std::ranges::none_of(kNeeded, [&words](const auto& one) { return words.may_hold(one); })) return;
    const std::string_view text = plan_[node].text;
    for (const ListedBody& one : listed_bodies(text)) add(node, plans::text_of(one.where, text));
  }

  void add(PlanNode node, std::string_view name) {
    const std::optional<ProvincialBody> body = provincial_body(name);
    if (!body || body->organ) return;
    const PlaceAnswer answer = province_of(*body, asked_.knowledge.registry(), day_);
    if (answer.now == nullptr) return;
    agree_ &= root_of(*answer.now) != root_ && (found_.empty() || found_.front().place == answer.now);
    found_.push_back({node, answer.now});
  }

  const NativeCase& asked_;
  const Plan& plan_;
  const Place* root_;
  Date day_;
  bool agree_ = true;
  std::vector<ProvinceMention> found_;
};

}  // namespace

std::vector<ProvinceMention> all_of_another(const NativeCase& asked, const Place& place, const Date& day) {
  return Superiors(asked, place, day).all();
}

std::vector<const CitedDocument*> superior_plans(const NativeCase& asked) {
  const Plan& plan = asked.plan;
  std::vector<const CitedDocument*> found;
  const PlanNode head = plan.child(plan.root(), "van_ban");
  const PlanNode bases = plan.child(plan.root(), "can_cu");
  const PlanNode named = head == kNoPlanNode ? kNoPlanNode : plan.child(head, "don_vi_cap_tren_truc_tiep");
  if (named == kNoPlanNode || bases == kNoPlanNode) return found;
  std::vector<std::string> symbols;
  each_element(plan, named, [&](PlanNode node) { symbols.push_back(plans::symbol_identity(plan[node].text)); });
  for (const CitedDocument& one : asked.knowledge.cited()) {
    const bool basis = one.node > bases && one.node < plan.end_of(bases) && !one.citation.symbol.empty();
    if (basis && std::ranges::find(symbols, plans::canonical_identity(one.citation.symbol)) != symbols.end())
      found.push_back(&one);
  }
  return found;
}

}  // namespace rasoat::rules
