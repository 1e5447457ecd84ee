// Check "head-out-of-time": a head left standing from before a merger. Whatever the plan is read at, its head is right
// or wrong at its own date.
#include <algorithm>
#include <array>
#include <optional>

#include "plans/text.h"
#include "rules/native/body_list.h"
#include "rules/native/checks.h"
#include "rules/native/ended_levels.h"
#include "rules/native/ended_places.h"
#include "rules/native/prose.h"
#include "rules/native/successor_name.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;

namespace {

constexpr std::string_view kDistrictUnit = "huyen_uy";
constexpr std::string_view kProvinceUnits[] = {"tinh_uy", "ban_tuyen_giao_tinh", "ubnd_tinh", "so_nganh"};
constexpr std::string_view kDistrictBody = "Huyện ủy";  // what tells when the level ended
constexpr std::size_t kShown = 3;

// Something that had ended, and where the head names it.
struct Ended {
  const Place* province = nullptr;
  const Body* body = nullptr;
  BodyAnswer life;
  const Place* now = nullptr;
  std::vector<PlanNode> nodes;
};

class Head {
 public:
  Head(const NativeCase& asked, const Date& day)
      : asked_(asked), plan_(asked.plan), registry_(asked.knowledge.registry()), day_(day) {
    const PlanNode head = plan_.child(plan_.root(), "van_ban");
    if (head != kNoPlanNode) {
      for (const std::string_view key : {"co_quan_cap_tren", "co_quan_ban_hanh"}) read_body(plan_.child(head, key));
      read_unit_type(plan_.child(head, "loai_don_vi"));
    }
    const PlanNode signature = plan_.child(plan_.root(), "ky");
    if (signature != kNoPlanNode) read_body(plan_.child(signature, "tap_the"));
    if (head != kNoPlanNode) read_place(head, plan_.child(head, "dia_danh"));
  }

  [[nodiscard]] NativeVerdict tell(std::string_view level) const {
    NativeVerdict verdict;
    for (const Ended& one : ended_)
      if (level == level_of(one)) verdict.breaches.push_back(breach(one));
    return verdict;
  }

 private:
  [[nodiscard]] static std::string_view level_of(const Ended& one) {
    if (one.province != nullptr) return "province";
    return is_of_ended_level(*one.body) ? "district" : "body";
  }

  void read_body(PlanNode node) {
    if (node == kNoPlanNode || plan_[node].damaged) return;
    const std::string_view text = plan_[node].text;
    const plans::Folded folded = plans::fold_with_offsets(text);
    if (mentions_some(folded.text, registry_.lexicon("historical"))) return;
    for (const ListedBody& one : bodies_in_folded(folded.text)) {
      const std::string town =
          may_name_a_town(one.name) ? town_as_district(asked_, plans::text_of(folded.original(one.where), text)) : "";
      const BodyAnswer answer = registry_.body(town.empty() ? one.name : town, day_);
      if (answer.life == Life::kEnded) {
        add(answer, node);
      } else if (const std::optional<PlaceAnswer> province = ended_province(registry_, one.name, day_)) {
        add(*province, node);
      }
    }
  }

  void read_unit_type(PlanNode node) {
    if (node == kNoPlanNode || plans::canonical_code("loai_don_vi", plan_[node].text) != kDistrictUnit) return;
    const BodyAnswer answer = registry_.body(kDistrictBody, day_);
    if (answer.life == Life::kEnded) add(answer, node);
  }

  // Wards and communes bear the names of old provinces, of two words; only a provincial body’s own place is the
  // province.
  void read_place(PlanNode head, PlanNode node) {
    if (node == kNoPlanNode || plan_[node].damaged) return;
    const PlaceAnswer answer = registry_.place(plan_[node].text, day_);
    if (answer.life != Life::kEnded) return;
    const bool told = std::ranges::any_of(ended_, [&](const Ended& one) { return one.province == answer.place; });
    const PlanNode unit = plan_.child(head, "loai_don_vi");
    const std::string_view type = unit == kNoPlanNode ? "" : plans::canonical_code("loai_don_vi", plan_[unit].text);
    const bool provincial = std::ranges::find(kProvinceUnits, type) != std::end(kProvinceUnits);
    const bool of_several_words = answer.place->name.find(" - ") != std::string::npos;
    if (told || provincial || of_several_words) add(answer, node);
  }

  void add(const BodyAnswer& answer, PlanNode node) {
    const bool level = is_of_ended_level(*answer.body) && is_sure(answer.confidence);
    const auto same = std::ranges::find_if(ended_, [&](const Ended& one) {
      return one.body != nullptr && (one.body == answer.body ||
                                     (level && one.body->level == answer.body->level && is_sure(one.life.confidence)));
    });
    if (same == ended_.end()) {
      ended_.push_back({nullptr, answer.body, answer, nullptr, {node}});
    } else {
      same->nodes.push_back(node);
    }
  }

  void add(const PlaceAnswer& answer, PlanNode node) {
    const auto same = std::ranges::find(ended_, answer.place, &Ended::province);
    if (same != ended_.end()) return same->nodes.push_back(node);
    BodyAnswer life;
    life.changed = *answer.place->until.hint();
    life.confidence = answer.confidence;
    ended_.push_back({answer.place, nullptr, life, answer.now, {node}});
  }

  [[nodiscard]] Breach breach(const Ended& one) const {
    std::vector<PlanNode> nodes = one.nodes;
    std::ranges::sort(nodes);
    nodes.erase(std::ranges::unique(nodes).begin(), nodes.end());
    std::string written;
    for (std::size_t i = 0; i < std::min(nodes.size(), kShown); ++i)
      written.append(i == 0 ? "" : "”, “").append(plan_[nodes[i]].text);
    std::string instead = one.now == nullptr ? "" : place_words(*one.now);
    for (const Body* body : one.life.successors)
      instead.append(instead.empty() ? "" : ", ").append(name_like(*body, plan_[nodes.front()].text));
    const std::string ended = one.province != nullptr ? place_words(*one.province) : one.body->name;

    Breach breach;
    breach.node = nodes.front();
    breach.where = plan_[nodes.front()].value;
    breach.also.assign(nodes.begin() + 1, nodes.end());
    breach.distinguishes = one.body != nullptr && is_of_ended_level(*one.body) ? one.body->level : ended;
    breach.confidence = one.life.confidence;
    breach.arguments = {{"written", written},
                        {"ended", ended},
                        {"since", plans::to_vietnamese(plans::days_after(*one.life.changed, 1))},
                        {"instead", instead},
                        {"found", instead.empty()                   ? "none"
                                  : one.life.successors.size() <= 1 ? "one"
                                                                    : "several"},
                        {"level", one.body == nullptr ? "" : one.body->level},
                        {"count", std::to_string(nodes.size())}};
    return breach;
  }

  const NativeCase& asked_;
  const Plan& plan_;
  const Registry& registry_;
  Date day_;
  std::vector<Ended> ended_;  // no more than a head has lines
};

}  // namespace

NativeVerdicts head_out_of_time(const NativeCase& asked) {
  NativeVerdicts verdicts;
  const std::optional<Date>& day = asked.knowledge.plan_date();
  if (!asked.subjects.empty() && day) {
    const Head& head = asked.memo.get<Head>([&] { return Head(asked, *day); });
    keep(verdicts, 0, head.tell(asked.settings.word("level")));
  }
  return verdicts;
}

}  // namespace rasoat::rules
