// Check "own-years": the years that the title and the objectives name, against the plan's period and its date.
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "plans/source_edit.h"
#include "plans/text.h"
#include "plans/value.h"
#include "rules/native/checks.h"
#include "rules/native/own_period.h"
#include "rules/native/stage_years.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;
using plans::Span;

namespace {

// `where`: in the folded text of `node`.
Breach breach_at(const NativeCase& asked, PlanNode node, Span where, std::string other) {
  const Plan::Node at = asked.plan[node];
  const Span own = asked.knowledge.readings().folded_with_offsets(node).original(where);
  Breach breach;
  breach.node = node;
  breach.where = plans::SourceMap(asked.plan, node).source(own);
  breach.arguments = {{"written", std::string(plans::text_of(own, at.text))}, {"other", std::move(other)}};
  return breach;
}

std::optional<int> period_year(const NativeCase& asked, std::string_view part) {
  const plans::Value& value = period_part(asked.plan, asked.knowledge.readings(), part);
  return value.form == plans::ValueForm::kDate ? std::optional<int>(value.date.interval.last.year) : std::nullopt;
}

// Stages of the plan's own, each with the words before its years: "giai đoạn 2026 - 2030".
std::vector<StageYears> own_stages(const NativeCase& asked, PlanNode title) {
  std::vector<StageYears> stages;
  const plans::Folded& folded = asked.knowledge.readings().folded_with_offsets(title);
  for (const std::string_view word : {"giai đoạn", "thời kỳ"}) {
    for (std::size_t at = folded.text.find(word); at != std::string::npos; at = folded.text.find(word, at + 1)) {
      auto stage = stage_at(folded.text, at + word.size());
      if (!stage) continue;
      const Span own = folded.original(stage->where);
      const bool is_cited = std::ranges::any_of(asked.knowledge.cited(), [&](const CitedDocument& one) {
        const plans::CitedText& its = one.citation.title;
        return one.node == title && its && its.where.begin <= own.begin && own.end <= its.where.end;
      });
      if (is_cited) continue;
      stage->where.begin = static_cast<std::uint32_t>(at);
      stages.push_back(*stage);
    }
  }
  return stages;
}

NativeVerdict judge_title(const NativeCase& asked) {
  const Plan& plan = asked.plan;
  const PlanNode head = plan.child(plan.root(), "van_ban");
  const PlanNode title = head == kNoPlanNode ? kNoPlanNode : plan.child(head, "trich_yeu");
  const std::optional<int> first = period_year(asked, "tu");
  const std::optional<int> last = period_year(asked, "den");
  if (title == kNoPlanNode || plan.kind(title) != PlanKind::kText || !first || !last) return {};
  const auto differs = [&](const StageYears& stage) {
    return stage.last < *first || stage.first > *last || (stage.first == *first && stage.last != *last);
  };
  const std::vector<StageYears> stages = own_stages(asked, title);
  if (stages.empty() || !std::ranges::all_of(stages, differs)) return {};
  return {{breach_at(asked, title, stages[0].where, std::to_string(*first) + " - " + std::to_string(*last))}, false};
}

// Where an objective begins with a year that is over: "Đến năm 2020, …".
std::optional<Span> past_year(std::string_view folded, int issued) {
  for (const std::string_view start : {"đến năm ", "đến hết năm ", "phấn đấu đến năm "}) {
    std::size_t at = start.size();
    if (!folded.starts_with(start)) continue;
    const std::optional<int> year = year_at(folded, at);
    if (year && *year < issued && !plans::mentions_folded(folded, "đã")) return Span{0, static_cast<std::uint32_t>(at)};
  }
  return std::nullopt;
}

NativeVerdict judge_objectives(const NativeCase& asked) {
  const Plan& plan = asked.plan;
  const std::optional<Date>& issued = asked.knowledge.plan_date();
  const PlanNode objectives = plan.child(plan.root(), "muc_tieu");
  NativeVerdict verdict;
  if (!issued || objectives == kNoPlanNode) return verdict;
  for (const PlanNode node : plan.nodes_from(plan.child(objectives, "tong_quat"))) {
    verdict.undecided |= plan.damaged(node);
    if (plan.kind(node) != PlanKind::kText) continue;
    if (const auto where = past_year(asked.knowledge.readings().folded(node), issued->year))
      verdict.breaches.push_back(breach_at(asked, node, *where, std::to_string(issued->year)));
  }
  return verdict;
}

}  // namespace

NativeVerdicts own_years(const NativeCase& asked) {
  return verdict_of_plan(
      asked, [&] { return asked.settings.word("fault") == "title" ? judge_title(asked) : judge_objectives(asked); });
}

}  // namespace rasoat::rules
