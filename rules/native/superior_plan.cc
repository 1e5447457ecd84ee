// Check "superior-plan": whose plan it is that a plan carries out.
#include <optional>

#include "plans/text.h"
#include "rules/native/checks.h"
#include "rules/native/ended_levels.h"
#include "rules/native/own_place.h"
#include "rules/native/provincial_body.h"
#include "rules/native/superiors.h"

namespace rasoat::rules {

using plans::Citation;
using plans::PlanNode;

namespace {

class SuperiorPlan {
 public:
  explicit SuperiorPlan(const NativeCase& asked)
      : asked_(asked), registry_(asked.knowledge.registry()), own_(own_place(asked)) {}

  [[nodiscard]] NativeVerdict judge() const {
    NativeVerdict verdict;
    for (const CitedDocument* one : superior_plans(asked_)) {
      if (!one->citation.issuer) continue;
      if (std::optional<Breach> found = breach_of(*one)) verdict.breaches.push_back(std::move(*found));
    }
    return verdict;
  }

 private:
  [[nodiscard]] std::optional<Breach> breach_of(const CitedDocument& one) const {
    const std::string_view issuer = one.citation.issuer.text;
    const Date day = issued(one.citation);
    const std::string town = town_as_district(asked_, issuer);
    const BodyAnswer body = registry_.body(town.empty() ? issuer : town, day);
    if (body.life == Life::kEnded && is_of_ended_level(*body.body))
      return breach(one, "ended", plans::to_vietnamese(plans::days_after(*body.changed, 1)), body.confidence);
    const std::optional<ProvincialBody> named = provincial_body(issuer);
    if (!named || named->organ || !own_.known()) return std::nullopt;
    const PlaceAnswer place = province_of(*named, registry_, day);
    if (place.place == nullptr || own_.covers(*place.place)) return std::nullopt;
    return breach(one, "province", "", place.confidence);
  }

  [[nodiscard]] Date issued(const Citation& citation) const {
    if (citation.is_dated()) return citation.date.interval.last;
    return asked_.knowledge.plan_date().value_or(asked_.knowledge.at());
  }

  [[nodiscard]] Breach breach(const CitedDocument& one, std::string_view why, std::string since,
                              Confidence confidence) const {
    const plans::Plan& plan = asked_.plan;
    Breach breach;
    breach.node = one.node;
    breach.where = plans::place_in(plan.source(), one.citation.issuer, plan[one.node].value);
    breach.arguments = {{"citation", one.citation.symbol},
                        {"issuer", std::string(one.citation.issuer.text)},
                        {"own", own_.full_name()},
                        {"why", std::string(why)},
                        {"since", std::move(since)}};
    breach.distinguishes = one.citation.symbol;
    breach.confidence = confidence;
    return breach;
  }

  const NativeCase& asked_;
  const Registry& registry_;
  const OwnPlace& own_;
};

}  // namespace

NativeVerdicts superior_plan(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] { return SuperiorPlan(asked).judge(); });
}

}  // namespace rasoat::rules
