// Check "indicators-lacking": how many of the indicators with a figure do not say where it comes from, or who follows
// it.
#include <algorithm>

#include "rules/native/checks.h"
#include "rules/native/indicators.h"

namespace rasoat::rules {

using plans::Block;
using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;
using plans::Presence;

namespace {

// Is `of` true of some text at or below the node?
template <typename Test>
bool some_text(const Plan& plan, PlanNode node, const Test& of) {
  if (node == kNoPlanNode) return false;
  for (PlanNode at = node; at < plan.size() && (at == node || plan[at].parent >= node); ++at) {
    if (plan[at].kind == PlanKind::kText && of(at)) return true;
  }
  return false;
}

bool is_filled(const NativeCase& asked, PlanNode node) {
  return some_text(asked.plan, node, [&](PlanNode text) {
    return !asked.plan[text].text.empty() && !asked.knowledge.readings().is_placeholder(text);
  });
}

// What an indicator gives holds for its parts too.
Presence given(const NativeCase& asked, PlanNode indicator, std::string_view field) {
  const Plan& plan = asked.plan;
  for (PlanNode at = indicator; at != kNoPlanNode; at = plan[at].parent) {
    if (plan[at].kind != PlanKind::kBlock) continue;
    if (plan[at].block != Block::kIndicator) break;
    if (is_filled(asked, plan.child(at, field))) return Presence::kPresent;
    if (plan.presence(at, field) == Presence::kUnknown) return Presence::kUnknown;
  }
  return Presence::kAbsent;
}

bool has_figure(const NativeCase& asked, PlanNode indicator) {
  return std::ranges::any_of(values_of(asked.plan, indicator), [&](PlanNode value) { return is_filled(asked, value); });
}

bool names_a_document(const NativeCase& asked, PlanNode indicator) {
  return std::ranges::any_of(std::initializer_list<std::string_view>{"ten", "ghi_chu"}, [&](std::string_view key) {
    return some_text(asked.plan, asked.plan.child(indicator, key),
                     [&](PlanNode text) { return !asked.knowledge.readings().symbols(text).empty(); });
  });
}

// As a reader finds it: its code, else the beginning of its name.
std::string name_of(const Plan& plan, PlanNode indicator) {
  const PlanNode id = plan.child(indicator, "ma");
  if (id != kNoPlanNode && !plan[id].text.empty()) return std::string(plan[id].text);
  constexpr std::size_t kMostBytes = 60;
  const std::string_view name = plan[indicator].text;
  if (name.size() <= kMostBytes) return "“" + std::string(name) + "”";
  const std::size_t end = name.rfind(' ', kMostBytes);
  return end == std::string_view::npos ? "…" : "“" + std::string(name.substr(0, end)) + "…”";
}

std::string names_of(const Plan& plan, const std::vector<PlanNode>& indicators) {
  constexpr std::size_t kMostShown = 5;
  std::string names;
  for (std::size_t i = 0; i < indicators.size() && i < kMostShown; ++i) {
    names += (i == 0 ? "" : ", ") + name_of(plan, indicators[i]);
  }
  return indicators.size() > kMostShown ? names + ", …" : names;
}

}  // namespace

NativeVerdicts indicators_lacking(const NativeCase& asked) {
  NativeVerdicts verdicts;
  if (asked.subjects.empty()) return verdicts;
  const std::string_view field = asked.settings.word("field");
  std::size_t total = 0;
  std::vector<PlanNode> lacking;
  for (const PlanNode indicator : asked.subjects) {
    if (!has_figure(asked, indicator)) continue;
    ++total;
    const Presence presence = given(asked, indicator, field);
    if (presence == Presence::kUnknown) verdicts[0].undecided = true;
    if (presence != Presence::kAbsent) continue;
    if (field == "nguon" && names_a_document(asked, indicator)) continue;
    lacking.push_back(indicator);
  }
  if (lacking.empty()) return verdicts;
  Breach breach;
  breach.node = lacking.front();
  breach.where = asked.plan.place(lacking.front());
  breach.arguments = {{"count", std::to_string(lacking.size())},
                      {"total", std::to_string(total)},
                      {"names", names_of(asked.plan, lacking)}};
  verdicts[0].breaches.push_back(std::move(breach));
  return verdicts;
}

}  // namespace rasoat::rules
