#include "checker/fault_findings.h"

#include <algorithm>

#include "rules/language/fault_terms.h"

namespace rasoat::checker {

using plans::Fault;
using plans::FaultCode;
using plans::kNoPlanNode;
using plans::PlanKind;

namespace {

// Finds the smallest node of a plan that holds an offset, in logarithmic time and the depth of the plan.
class Locator {
 public:
  explicit Locator(const Plan& plan) : plan_(plan) {
    starts_.reserve(plan.size());
    for (PlanNode node = 1; node < plan.size(); ++node) {
      if (!plan[node].implied) starts_.emplace_back(begin_of(node), node);
    }
    // As they nearly always are; but an alias leads back to where its anchor stands.
    const auto before = [](const auto& a, const auto& b) { return a.first < b.first; };
    if (!std::ranges::is_sorted(starts_, before)) std::ranges::stable_sort(starts_, before);
  }

  [[nodiscard]] PlanNode at(std::uint32_t offset) const {
    auto after = std::upper_bound(starts_.begin(), starts_.end(), offset,
                                  [](std::uint32_t wanted, const auto& start) { return wanted < start.first; });
    PlanNode node = after == starts_.begin() ? plan_.root() : std::prev(after)->second;
    while (node != plan_.root() && plan_[node].value.end <= offset) node = plan_[node].parent;
    return node;
  }

 private:
  [[nodiscard]] std::uint32_t begin_of(PlanNode node) const {
    return plan_[node].key.empty() ? plan_[node].value.begin : plan_[node].key.begin;
  }

  const Plan& plan_;
  std::vector<std::pair<std::uint32_t, PlanNode>> starts_;
};

std::string_view argument(const Fault& fault, std::string_view name) {
  for (const auto& [key, value] : fault.args) {
    if (key == name) return value;
  }
  return {};
}

// A key that rules need is an error when misspelt, another a warning.
Severity misspelt(const Fault& fault, const Plan* plan, PlanNode node) {
  while (plan != nullptr && node != kNoPlanNode && (*plan)[node].kind != PlanKind::kBlock) node = (*plan)[node].parent;
  if (plan == nullptr || node == kNoPlanNode) return Severity::kError;
  const plans::Field* field = plans::find_field((*plan)[node].block, argument(fault, "suggestion"));
  return field == nullptr || field->needed ? Severity::kError : Severity::kWarning;
}

Wording related_words(FaultCode code) {
  switch (code) {
    case FaultCode::kDuplicateKey:
      return {"khóa này đã có ở đây", "the key is already here"};
    case FaultCode::kMissingDash:
      return {"một phần tử khác của danh sách", "another item of the list"};
    case FaultCode::kUnclosedQuote:
    case FaultCode::kUnclosedBracket:
    case FaultCode::kUnmatchedBracket:
      return {"mở ở đây", "opened here"};
    default:
      return {"xem chỗ này", "see this place"};
  }
}

}  // namespace

std::vector<Draft> fault_findings(std::span<const Fault> faults, const Words& words, const Plan* plan) {
  std::vector<Draft> drafts;
  if (faults.empty()) return drafts;
  std::optional<Locator> locator;
  if (plan != nullptr) locator.emplace(*plan);
  for (const Fault& fault : faults) {
    const PlanNode node = locator ? locator->at(fault.where.begin) : kNoPlanNode;
    Draft draft =
        words.of_reserved(plans::fault_id(fault.code), fault.where, node, fault.args, rules::fault_words(fault));
    if (fault.code == FaultCode::kMisspeltKey) draft.finding.severity = misspelt(fault, plan, node);
    if (fault.code == FaultCode::kMoreFaults)
      draft.finding.severity = words.severity_of_reserved(argument(fault, "fault"), draft.finding.severity);
    for (const plans::Span related : fault.related) {
      draft.finding.related.push_back({related, related_words(fault.code)});
    }
    draft.finding.edit = fault.edit;
    for (const auto& [name, value] : fault.args) draft.distinguishes += name + '=' + value + ';';
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

std::vector<plans::Span> faulty_places(std::span<const Fault> faults) {
  std::vector<plans::Span> places;
  for (const Fault& fault : faults) {
    const bool of_reading = fault.code <= FaultCode::kWitnessDisagrees && fault.code != FaultCode::kDuplicateKey;
    const bool of_value = fault.code == FaultCode::kWrongShape || fault.code == FaultCode::kUnknownCode;
    // What is mended for certain was read as it is meant.
    if ((of_reading && !fault.edit) || of_value) places.push_back(fault.where);
  }
  std::sort(places.begin(), places.end());
  return places;
}

}  // namespace rasoat::checker
