// Check "years-reversed": a term or stage within a text whose first year is after its last, “nhiệm kỳ 2025 -
// 2020”.
#include <algorithm>
#include <array>
#include <optional>

#include "plans/source_edit.h"
#include "rules/native/checks.h"
#include "rules/native/stage_years.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;
using plans::Span;

namespace {

constexpr std::array<std::string_view, 3> kLeads = {"nhiệm kỳ", "nhiệm kì", "giai đoạn"};

std::optional<Span> first_reversed(std::string_view folded) {
  for (const std::string_view lead : kLeads) {
    for (std::size_t at = folded.find(lead); at != std::string_view::npos; at = folded.find(lead, at + 1))
      if (const auto found = stage_at(folded, at + lead.size()); found && found->first > found->last)
        return found->where;
  }
  return std::nullopt;
}

// Deadlines and periods are judged as what they are.
bool is_time(const Plan& plan, PlanNode node) {
  for (; node != kNoPlanNode; node = plan[node].parent) {
    if (plan[node].block == plans::Block::kDeadline || plan[node].block == plans::Block::kPeriod) return true;
    if (plan[node].kind == plans::PlanKind::kBlock) return false;
  }
  return false;
}

}  // namespace

NativeVerdicts years_reversed(const NativeCase& asked) {
  static const std::array<plans::WordSigns, kLeads.size()> kSigns = {
      plans::word_signs(kLeads[0]), plans::word_signs(kLeads[1]), plans::word_signs(kLeads[2])};
  NativeVerdicts verdicts;
  if (asked.subjects.empty()) return verdicts;
  plans::Readings& readings = asked.knowledge.readings();
  readings.read_all();
  NativeVerdict verdict;
  const auto end = static_cast<PlanNode>(asked.plan.size());
  for (PlanNode node = 0; node < end; ++node) {
    verdict.undecided |= asked.plan.damaged(node);
    if (asked.plan.kind(node) != plans::PlanKind::kText) continue;
    plans::ReadText& read = readings.of(node);
    const bool suspected = read.signs().has(plans::TextSign::kDigit) &&
                           std::ranges::any_of(kSigns, [&](const auto& signs) { return read.words().may_hold(signs); });
    if (!suspected || !asked.ask_text(node, [&] { return first_reversed(read.folded()).has_value(); })) continue;
    if (asked.plan.damaged(node) || is_time(asked.plan, node)) continue;
    const Span where = readings.folded_with_offsets(node).original(*first_reversed(read.folded()));
    const Plan::Node& at = asked.plan[node];
    Breach breach;
    breach.node = node;
    breach.where = plans::SourceMap(asked.plan, node).source(where);
    breach.arguments = {{"years", std::string(plans::text_of(where, at.text))}};
    verdict.breaches.push_back(std::move(breach));
  }
  keep(verdicts, 0, std::move(verdict));
  return verdicts;
}

}  // namespace rasoat::rules
