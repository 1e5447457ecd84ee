// Check "report-recipients": to whom a plan is sent for report, against who issues it and where.
#include <algorithm>
#include <optional>

#include "plans/source_edit.h"
#include "plans/text.h"
#include "rules/native/body_list.h"
#include "rules/native/checks.h"
#include "rules/native/ended_places.h"
#include "rules/native/own_head.h"
#include "rules/native/own_place.h"
#include "rules/native/provincial_body.h"
#include "rules/native/recipients_for_report.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

// So long before a merger a plan may look to the province to come.
constexpr int kTransitionDays = 120;

class ReportRecipients {
 public:
  explicit ReportRecipients(const NativeCase& asked)
      : asked_(asked),
        plan_(asked.plan),
        registry_(asked.knowledge.registry()),
        day_(asked.knowledge.plan_date().value_or(asked.knowledge.at())),
        head_(plan_.child(plan_.root(), "van_ban")) {}

  [[nodiscard]] NativeVerdict judge(std::string_view fault) const {
    NativeVerdict verdict;
    const std::vector<const Place*> own = fault == "other_province" ? own_places() : std::vector<const Place*>();
    const PlanNode list = plan_.child(plan_.root(), "noi_nhan");
    if (list == kNoPlanNode) return verdict;
    for (PlanNode node = plan_[list].first_child; node != kNoPlanNode; node = plan_[node].next) {
      if (plan_[node].kind != PlanKind::kBlock || !is_for_report(asked_, node)) continue;
      const PlanNode name = written_text(asked_, node, "ten");
      if (name == kNoPlanNode) continue;
      if (fault == "other_province") {
        if (const std::optional<plans::Span> part = of_other_province(name, own))
          verdict.breaches.push_back(breach(name, *part, own));
      } else if (is_issuer(name)) {
        verdict.breaches.push_back(breach(name, whole(name), own));
      }
    }
    return verdict;
  }

 private:
  // As they are at the day. The place of issue of a ward may bear the name of any old province.
  [[nodiscard]] std::vector<const Place*> own_places() const {
    std::vector<const Place*> places;
    for (const std::string_view key : {"co_quan_cap_tren", "co_quan_ban_hanh"}) {
      const PlanNode node = written_text(asked_, head_, key);
      if (node == kNoPlanNode || node == own_place(asked_).odd_superior()) continue;
      for (const PlaceMention& one : registry_.places_in(plan_[node].text)) {
        if (!one.introduced) continue;
        const PlaceAnswer answer = registry_.place(one.place->name, day_);
        if (answer.now != nullptr) places.push_back(answer.now);
      }
    }
    return places;
  }

  [[nodiscard]] plans::Span whole(PlanNode name) const {
    return {0, static_cast<std::uint32_t>(plan_[name].text.size())};
  }

  // Of all that the line names, the first.
  [[nodiscard]] std::optional<plans::Span> of_other_province(PlanNode name,
                                                             const std::vector<const Place*>& own) const {
    if (own.empty()) return std::nullopt;
    const std::string_view text = plan_[name].text;
    for (const ListedBody& one : listed_bodies(text))
      if (is_of_other_province(plans::text_of(one.where, text), own)) return one.where;
    return std::nullopt;
  }

  [[nodiscard]] bool is_of_other_province(std::string_view name, const std::vector<const Place*>& own) const {
    const std::optional<ProvincialBody> body = provincial_body(name);
    if (!body || body->organ) return false;
    const PlaceAnswer answer = province_of(*body, registry_, day_);
    if (answer.now == nullptr) return false;
    return std::ranges::none_of(own, [&](const Place* one) {
      return one == answer.now ||
             (root_of(*one) == root_of(*answer.now) && (is_ending(*one) || is_ending(*answer.now)));
    });
  }

  [[nodiscard]] bool is_ending(const Place& place) const {
    const Date* last = place.until.hint();
    return last != nullptr && day_ != plans::kLastDay && *last <= plans::days_after(day_, kTransitionDays);
  }

  // A standing committee may report to its committee.
  [[nodiscard]] bool is_issuer(PlanNode name) const {
    const OwnHead& own = own_head(asked_);
    if (own.issuer().node == kNoPlanNode || own.collective().body.standing) return false;
    return body_key(plan_[name].text) == body_key(own.issuer().text);
  }

  [[nodiscard]] Breach breach(PlanNode name, plans::Span part, const std::vector<const Place*>& own) const {
    const PlanNode superior = written_text(asked_, head_, "co_quan_cap_tren");
    const plans::SourceMap map(plan_, name);
    Breach breach;
    breach.node = name;
    breach.where = part == whole(name) ? plan_[name].value : map.source(part);
    breach.arguments = {{"value", std::string(plans::text_of(part, plan_[name].text))},
                        {"own", own.empty() ? "" : place_words(*own.front())},
                        {"superior", superior == kNoPlanNode ? "" : committee_of(plan_[superior].text)},
                        {"found", superior == kNoPlanNode ? "no" : "yes"}};
    return breach;
  }

  const NativeCase& asked_;
  const Plan& plan_;
  const Registry& registry_;
  Date day_;
  PlanNode head_;
};

}  // namespace

NativeVerdicts report_recipients(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] { return ReportRecipients(asked).judge(asked.settings.word("fault")); });
}

}  // namespace rasoat::rules
