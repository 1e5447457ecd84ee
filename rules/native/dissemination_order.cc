// Check "dissemination-order": do lower levels study before the higher ones?
#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "plans/value.h"
#include "rules/native/checks.h"
#include "rules/native/own_period.h"

namespace rasoat::rules {

using plans::DeadlineKind;
using plans::kNoPlanNode;
using plans::PlanNode;

namespace {

constexpr std::array<std::string_view, 5> kUpper = {"trung_uong", "tinh", "dang_uy", "dang_doan", "bcsd"};
constexpr std::array<std::string_view, 3> kLower = {"dang_bo_co_so", "chi_bo", "dang_vien"};

struct Level {
  plans::Value due;
  plans::Interval when;
};

// When an entry takes place, where that is told. A day alone, and whatever is due “trước” or “chậm nhất”, may be done
// long before.
std::optional<plans::Interval> stretch_of(const plans::Value& due) {
  using enum DeadlineKind;
  constexpr std::array kStretches = {kMonth, kQuarter, kHalfYear, kYear, kRange};
  if (due.form != plans::ValueForm::kDeadline) return std::nullopt;
  const plans::Deadline& deadline = due.bound().deadline;
  const bool stretch = std::ranges::find(kStretches, deadline.kind) != kStretches.end();
  if (!stretch || deadline.bound != plans::DeadlineBound::kWithin || deadline.or_event) return std::nullopt;
  return plans::span_of(deadline);
}

Breach breach_of(const NativeCase& asked, const Level& lower, const Level& upper, bool at_upper) {
  const Level& at = at_upper ? upper : lower;
  Breach breach;
  breach.node = at.due.node;
  breach.where = asked.plan[at.due.node].value;
  breach.arguments = {{"value", std::string(lower.due.text)},
                      {"other", std::string(upper.due.text)},
                      {"level", at_upper ? "upper" : "lower"}};
  breach.related = {(at_upper ? lower : upper).due.node};
  return breach;
}

}  // namespace

NativeVerdicts dissemination_order(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] {
    NativeVerdict verdict;
    std::vector<Level> uppers;
    std::vector<Level> lowers;
    const std::optional<Date>& issued = asked.knowledge.plan_date();
    const plans::Value& end = period_part(asked.plan, asked.knowledge.readings(), "den");
    const bool ends = end.form == plans::ValueForm::kDate;
    for (const PlanNode entry : asked.plan.nodes_from(asked.plan.child(asked.plan.root(), "pho_bien"))) {
      verdict.undecided |= asked.plan.damaged(entry);
      if (asked.plan.block(entry) != plans::Block::kDissemination) continue;
      const PlanNode level = asked.plan.child(entry, "cap");
      const PlanNode time = asked.plan.child(entry, "thoi_han");
      if (level == kNoPlanNode || time == kNoPlanNode) continue;
      const std::string_view code = plans::canonical_code("cap", asked.plan[level].text);
      const bool upper = std::ranges::find(kUpper, code) != kUpper.end();
      if (!upper && std::ranges::find(kLower, code) == kLower.end()) continue;
      const plans::Value& due = asked.knowledge.readings().value(time);
      const auto when = stretch_of(due);
      // A higher level of which no one knows when it studies may be the first.
      if (upper && (!when || (ends && end.date.interval.last < when->first))) return verdict;
      // Before the plan is issued, or after its period: that is told by itself.
      if (when && !(issued && when->last < *issued)) (upper ? uppers : lowers).push_back({due, *when});
    }
    if (uppers.empty() || lowers.empty()) return verdict;
    const auto begin = [](const Level& level) { return level.when.first; };
    const Level& first = *std::ranges::min_element(uppers, {}, begin);
    const auto is_early = [&](const Level& level) { return level.when.last < first.when.first; };
    const auto early = std::ranges::find_if(lowers, is_early);
    if (early == lowers.end()) return verdict;
    const bool all_early = lowers.size() > 1 && std::ranges::all_of(lowers, is_early);
    verdict.breaches.push_back(breach_of(asked, *early, first, all_early));
    return verdict;
  });
}

}  // namespace rasoat::rules
