// Check "body-out-of-time": what the plan counts on and does not exist, one breach a body and role.
#include <algorithm>

#include "plans/source_edit.h"
#include "rules/native/bodies_out_of_time.h"
#include "rules/native/checks.h"
#include "rules/native/ended_levels.h"
#include "rules/native/ended_places.h"
#include "rules/native/successor_name.h"

namespace rasoat::rules {

using plans::Plan;
using plans::PlanNode;
using plans::Span;

namespace {

constexpr std::size_t kNamesShown = 3;

// All mentions that one breach speaks of.
struct Mentions {
  const Body* body = nullptr;       // the first of them
  const Place* province = nullptr;  // or of this one
  std::string_view level;           // or all of a level
  std::vector<const BodyOutOfTime*> all;
};

class Report {
 public:
  Report(const NativeCase& asked, const BodiesOutOfTime& bodies)
      : plan_(asked.plan), knowledge_(asked.knowledge), bodies_(bodies) {
    role_ = asked.settings.word("role") == "recipient" ? BodyRole::kRecipient : BodyRole::kDoer;
    life_ = asked.settings.word("life") == "to_come" ? Life::kNotYet : Life::kEnded;
    district_ = asked.settings.word("level") == "district";
    province_ = asked.settings.word("level") == "province";
  }

  NativeVerdict run() const {
    NativeVerdict verdict;
    for (const Mentions& one : groups()) verdict.breaches.push_back(breach_of(one));
    verdict.undecided = bodies_.damaged;
    return verdict;
  }

 private:
  [[nodiscard]] std::vector<Mentions> groups() const {
    std::vector<Mentions> found;
    for (const BodyOutOfTime& one : bodies_.all) {
      if (one.role != role_ || one.answer.life != life_ || (one.province != nullptr) != province_) continue;
      const bool district = one.province == nullptr && is_of_ended_level(*one.answer.body);
      if (district != district_) continue;
      // The level ended as a whole; what is only recalled is told apart, for it weighs less.
      const bool whole = district && is_sure(one.answer.confidence);
      const std::string_view level = whole ? std::string_view(one.answer.body->level) : "";
      const auto same = std::ranges::find_if(found, [&](const Mentions& m) {
        if (province_) return m.province == one.province;
        return (whole && m.level == level) || m.body == one.answer.body;
      });
      if (same == found.end()) {
        found.push_back({one.answer.body, one.province, level, {&one}});
      } else {
        same->all.push_back(&one);
      }
    }
    return found;
  }

  [[nodiscard]] Breach breach_of(const Mentions& mentions) const {
    const BodyOutOfTime& first = *mentions.all.front();
    const Plan::Node& at = plan_[first.node];
    const plans::SourceMap map(plan_, first.node);
    Breach breach;
    breach.node = at.parent;
    breach.where = map.source(first.part);
    breach.confidence = first.answer.confidence;
    breach.distinguishes = mentions.province != nullptr ? mentions.province->name
                           : !mentions.level.empty()    ? std::string(mentions.level)
                                                        : mentions.body->name;
    for (const BodyOutOfTime* one : mentions.all) {
      const PlanNode last = breach.also.empty() ? first.node : breach.also.back();
      if (one->node != last) breach.also.push_back(one->node);
    }

    const std::string_view written = plans::text_of(first.part, at.text);
    const std::vector<const Body*> instead = life_ == Life::kEnded ? first.answer.successors : predecessors(first);
    std::string names = first.now == nullptr ? "" : place_words(*first.now);
    for (const Body* body : instead) names.append(names.empty() ? "" : ", ").append(name_like(*body, written));
    const Wording role = role_of(*first.field);
    breach.arguments = {{"body", shown(mentions)},
                        {"role", role.vi},
                        {"since", plans::to_vietnamese(changed_on(first.answer))},
                        {"instead", names},
                        {"province", first.province == nullptr ? "" : place_words(*first.province)},
                        {"found", names.empty()         ? "none"
                                  : instead.size() <= 1 ? "one"
                                                        : "several"},
                        {"issued", issued_before(first.answer) ? "before" : "after"},
                        {"level", first.answer.body == nullptr ? "" : first.answer.body->level},
                        {"sure", is_sure(first.answer.confidence) ? "yes" : "no"},
                        {"count", std::to_string(mentions.all.size())}};
    breach.arguments_en = breach.arguments;
    breach.arguments_en[1].second = role.en;
    if (instead.size() == 1 && !becomes_one(first, *instead.front()))
      breach.edit = edit_of(map, first, written, *instead.front());
    return breach;
  }

  // "Ban Tuyên giáo Tỉnh ủy, Ban Dân vận Tỉnh ủy": to write the new name for each would say it twice.
  [[nodiscard]] bool becomes_one(const BodyOutOfTime& one, const Body& instead) const {
    return std::ranges::any_of(bodies_.all, [&](const BodyOutOfTime& other) {
      return &other != &one && other.node == one.node &&
             std::ranges::find(other.answer.successors, &instead) != other.answer.successors.end();
    });
  }

  // The name alone is replaced: what follows it ("… Hà Nội") stays.
  [[nodiscard]] static std::optional<plans::Edit> edit_of(const plans::SourceMap& map, const BodyOutOfTime& first,
                                                          std::string_view written, const Body& instead) {
    const std::size_t length = name_length(*first.answer.body, written);
    if (length == 0) return std::nullopt;
    const Span name{first.part.begin, first.part.begin + static_cast<std::uint32_t>(length)};
    return map.edit({{name_like(instead, written), name}}, false);
  }

  [[nodiscard]] std::string shown(const Mentions& mentions) const {
    // One body may be written in several ways; of a level, some are worth showing.
    const std::size_t most = !mentions.level.empty() || mentions.province != nullptr ? kNamesShown : 1;
    std::vector<std::string_view> names;
    for (const BodyOutOfTime* one : mentions.all) {
      const std::string_view name = plans::text_of(one->part, plan_[one->node].text);
      if (names.size() < most && std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
    std::string text;
    for (const std::string_view name : names) text.append(text.empty() ? "" : "”, “").append(name);
    return text;
  }

  [[nodiscard]] std::vector<const Body*> predecessors(const BodyOutOfTime& coming) const {
    const Registry& registry = knowledge_.registry();
    std::vector<const Body*> before;
    for (const auto& body : registry.bodies()) {
      const std::vector<const Body*>* next = body->successors.hint();
      if (next == nullptr || std::ranges::find(*next, coming.answer.body) == next->end()) continue;
      if (registry.body(body->name, knowledge_.at()).life == Life::kAlive) before.push_back(body.get());
    }
    return before;
  }

  // The first day without it, or the first with it.
  [[nodiscard]] Date changed_on(const BodyAnswer& answer) const {
    return life_ == Life::kEnded ? plans::days_after(*answer.changed, 1) : *answer.changed;
  }

  [[nodiscard]] bool issued_before(const BodyAnswer& answer) const {
    return knowledge_.plan_date() && *knowledge_.plan_date() < changed_on(answer);
  }

  [[nodiscard]] static Wording role_of(const plans::Field& field) {
    if (field.key == "noi_nhan") return {"nơi nhận", "recipient"};
    if (field.key == "co_quan") return {"đơn vị được giao trách nhiệm", "body given duties"};
    if (field.key == "qua") return {"đầu mối chuyển báo cáo", "body that reports go through"};
    if (field.key == "chu_the") return {"đơn vị kiểm tra, giám sát", "inspecting body"};
    return {std::string(field.label_vi), std::string(field.label_en)};
  }

  const Plan& plan_;
  Knowledge& knowledge_;
  const BodiesOutOfTime& bodies_;
  BodyRole role_{};
  Life life_{};
  bool district_ = false;
  bool province_ = false;
};

}  // namespace

NativeVerdicts body_out_of_time(const NativeCase& asked) {
  NativeVerdicts verdicts;
  if (asked.subjects.empty()) return verdicts;
  keep(verdicts, 0, Report(asked, bodies_out_of_time(asked)).run());
  return verdicts;
}

}  // namespace rasoat::rules
