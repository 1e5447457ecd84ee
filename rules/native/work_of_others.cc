// Check "work-of-others": the part on implementation against who leads and joins each piece of work.
#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "plans/text.h"
#include "rules/native/body_names.h"
#include "rules/native/checks.h"
#include "rules/native/plan_bodies.h"

namespace rasoat::rules {

using plans::Block;
using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

bool is_one(const BodyMention& body) { return !body.name->group && !body.name->person && !body.name->placeholder; }

class WorkOfOthers {
 public:
  explicit WorkOfOthers(const NativeCase& asked)
      : plan_(asked.plan), readings_(asked.knowledge.readings()), bodies_(plan_bodies(asked)) {
    for (const PlanNode node : plan_.nodes()) {
      if (plan_.kind(node) != PlanKind::kBlock) continue;
      if (plan_.block(node) == Block::kDuty) {
        for (const BodyMention& body : bodies_.under(plan_.child(node, "co_quan")).named)
          if (is_one(body)) doers_.insert(body.name->full);
      }
      if (plan_.block(node) != Block::kWork) continue;
      const PlanNode id = plan_.child(node, "ma");
      if (id == kNoPlanNode || plan_.kind(id) != PlanKind::kText) continue;
      const auto [at, fresh] = works_.try_emplace(readings_.folded(id), node);
      if (!fresh) at->second = kNoPlanNode;  // which of the two is meant is not known
    }
  }

  NativeVerdict judge(PlanNode duty) {
    NativeVerdict verdict;
    const auto [doers, damaged] = bodies_.under(plan_.child(duty, "co_quan"));
    verdict.undecided = damaged;
    const auto is_issuers = [this](const BodyMention& body) { return is_issuer(body.name->full, bodies_.issuer()); };
    if (doers.empty() || !std::ranges::all_of(doers, is_one) || std::ranges::any_of(doers, is_issuers)) return verdict;
    for (const PlanNode id : plan_.nodes_from(plan_.child(duty, "nhiem_vu"))) {
      if (plan_.kind(id) != PlanKind::kText) continue;
      const auto work = works_.find(readings_.folded(id));
      if (work == works_.end() || work->second == kNoPlanNode) continue;
      const BodyMention* lead = lead_of_others(work->second, doers, verdict.undecided);
      if (lead == nullptr) continue;
      Breach breach;
      breach.node = id;
      breach.where = plan_[id].value;
      breach.arguments = {{"body", std::string(doers.front().name->text)},
                          {"work", std::string(plan_[id].text)},
                          {"lead", std::string(lead->name->text)}};
      breach.related = {work->second};
      verdict.breaches.push_back(std::move(breach));
    }
    return verdict;
  }

 private:
  // The first lead of the work or of the work within it; null where one of `doers` leads, joins or is mentioned, and
  // where a lead has no part in the implementation: then its name may be what is wrong, which other rules tell.
  const BodyMention* lead_of_others(PlanNode work, std::span<const BodyMention> doers, bool& undecided) {
    if (leads_or_joins(work, doers)) return nullptr;
    const BodyMention* lead = nullptr;
    BodyNames names(readings_.memory());
    for (const PlanNode node : plan_.nodes_from(work)) {
      if (plan_.kind(node) == PlanKind::kText) names.add_text(readings_.folded(node));
      if (plan_.block(node) != Block::kWork || plan_.kind(node) != PlanKind::kBlock) continue;
      for (const std::string_view key : {"chu_tri", "phoi_hop"}) {
        const auto [named, damaged] = bodies_.under(plan_.child_or_inherited(node, key));
        if (damaged || plan_.presence_or_inherited(node, key) == plans::Presence::kUnknown) {
          undecided = true;
          return nullptr;
        }
        for (const BodyMention& body : named) {
          if (key == "chu_tri" && !doers_.contains(body.name->full)) return nullptr;
          if (key == "chu_tri" && lead == nullptr) lead = &body;
          names.add(*body.name);
        }
      }
    }
    const auto is_named = [&](const BodyMention& body) {
      const auto holds = [&](std::string_view full) { return names.holds(full); };
      return holds(body.name->full) || std::ranges::any_of(body.name->pieces, holds);
    };
    return std::ranges::any_of(doers, is_named) ? nullptr : lead;
  }

  // By the same name: nearly every duty is so, and then nothing else is read.
  [[nodiscard]] bool leads_or_joins(PlanNode work, std::span<const BodyMention> doers) const {
    for (const std::string_view key : {"chu_tri", "phoi_hop"}) {
      for (const BodyMention& body : bodies_.under(plan_.child_or_inherited(work, key)).named) {
        const auto is_body = [&](const BodyMention& doer) { return doer.name->full == body.name->full; };
        if (std::ranges::any_of(doers, is_body)) return true;
      }
    }
    return false;
  }

  const Plan& plan_;
  plans::Readings& readings_;
  const PlanBodies& bodies_;
  std::unordered_set<std::string_view> doers_;            // of all duties, by name
  std::unordered_map<std::string_view, PlanNode> works_;  // by id, folded
};

}  // namespace

NativeVerdicts work_of_others(const NativeCase& asked) {
  NativeVerdicts verdicts;
  if (asked.subjects.empty()) return verdicts;
  WorkOfOthers check(asked);
  for (std::size_t i = 0; i < asked.subjects.size(); ++i) keep(verdicts, i, check.judge(asked.subjects[i]));
  return verdicts;
}

}  // namespace rasoat::rules
