#include "rules/native/succession.h"

#include <algorithm>

#include "plans/date.h"
#include "plans/text.h"
#include "rules/native/body_list.h"
#include "rules/native/ended_levels.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

std::vector<const Body*> bodies_at(const NativeCase& asked, PlanNode value) {
  const Plan& plan = asked.plan;
  const Registry& registry = asked.knowledge.registry();
  std::vector<const Body*> bodies;
  if (value == kNoPlanNode) return bodies;
  const bool list = plan[value].kind == PlanKind::kList;
  for (PlanNode node = list ? plan[value].first_child : value; node != kNoPlanNode;
       node = list ? plan[node].next : kNoPlanNode) {
    for (const ListedBody& one : listed_bodies(plan[node].text)) {
      const std::string town = town_as_district(asked, plans::text_of(one.where, plan[node].text));
      if (const Body* body = registry.find_body(town.empty() ? one.name : town)) bodies.push_back(body);
    }
  }
  return bodies;
}

std::vector<const Place*> provinces_at(const Plan& plan, PlanNode value, const Registry& registry) {
  std::vector<const Place*> provinces;
  if (value == kNoPlanNode) return provinces;
  const bool list = plan[value].kind == PlanKind::kList;
  for (PlanNode node = list ? plan[value].first_child : value; node != kNoPlanNode;
       node = list ? plan[node].next : kNoPlanNode) {
    for (const PlaceMention& one : registry.places_in(plan[node].text)) provinces.push_back(one.place);
  }
  return provinces;
}

bool among(const std::vector<const Body*>& bodies, const Body& body) {
  return std::ranges::any_of(
      bodies, [&](const Body* one) { return one == &body || (is_of_ended_level(body) && one->level == body.level); });
}

}  // namespace

Succession::Succession(const NativeCase& asked) {
  const Plan& plan = asked.plan;
  const Registry& registry = asked.knowledge.registry();
  const PlanNode list = plan.child(plan.root(), "ke_thua");
  if (list == kNoPlanNode) return;
  for (PlanNode node = plan[list].first_child; node != kNoPlanNode; node = plan[node].next) {
    if (plan[node].kind != PlanKind::kBlock) continue;
    Clause clause{bodies_at(asked, plan.child(node, "co_quan_cu")), bodies_at(asked, plan.child(node, "co_quan_moi")),
                  provinces_at(plan, plan.child(node, "co_quan_cu"), registry), std::nullopt};
    const PlanNode from = plan.child(node, "tu_ngay");
    if (from != kNoPlanNode) {
      const plans::DateReading day = plans::read_date(plan[from].text);
      if (day.outcome == plans::DateOutcome::kDate) clause.from = day.interval.first;
    }
    clauses_.push_back(std::move(clause));
  }
}

bool Succession::excuses_old(const Body& body, const Date& day) const {
  return std::ranges::any_of(
      clauses_, [&](const Clause& one) { return (!one.from || day < *one.from) && among(one.before, body); });
}

bool Succession::excuses_old(const Place& province, const Date& day) const {
  return std::ranges::any_of(clauses_, [&](const Clause& one) {
    return (!one.from || day < *one.from) && std::ranges::find(one.provinces, &province) != one.provinces.end();
  });
}

bool Succession::names_new(const Body& body) const {
  return std::ranges::any_of(clauses_, [&](const Clause& one) { return among(one.after, body); });
}

}  // namespace rasoat::rules
