// Waivers (`mien_ap_dung`): a rule, a place, a reason, who allowed it, until when. They hide nothing: a waived finding
// stays in the Audit, with its reason, and does not count.
//
// A waiver needs a rule, a real reason and who approved it; `den_ngay`, where it is written, must be a date. One that
// lacks these never waives and is itself a finding, as is one that names an unknown rule, has run out, or waives
// nothing. A waiver runs out after `den_ngay`, read at the date of the rules (`--as-of`, else the plan's own); an
// undated plan lets none run out. `vi_tri` is a structural place ("nhiem_vu[0]": all within it too), the `ma` of work,
// or empty for the whole plan. The waiver findings themselves cannot be waived.
//
//   Waivers waivers(plan, table, facts, index);
//   waivers.apply(drafts);
//   waivers.report(words, undecided_rules, drafts);
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "checker/words.h"

namespace rasoat::checker {

class Waivers {
 public:
  Waivers(const Plan& plan, const RuleTable& table, const PlanFacts& facts, TriggerIndex& index);

  // Marks the drafts that a waiver in force covers; their `path` must be set.
  void apply(std::vector<Draft>& drafts);
  // Adds a draft for each waiver that does not hold or covers nothing. A rule that could not be decided leaves it open
  // whether its waiver is needed.
  void report(const Words& words, const std::vector<bool>& undecided, std::vector<Draft>& drafts) const;
  [[nodiscard]] std::size_t size() const { return waivers_.size(); }

 private:
  struct Waiver {
    PlanNode node = plans::kNoPlanNode;
    std::string rule, place, reason, until;
    std::optional<std::uint32_t> card;
    std::string_view fault;  // the id it is reported under; "": it holds
    PlanNode fault_at = plans::kNoPlanNode;
    bool used = false;
  };
  void read(PlanNode node);
  void judge(Waiver& waiver) const;
  void place_it(std::uint32_t waiver);

  const Plan& plan_;
  const RuleTable& table_;
  const PlanFacts& facts_;
  TriggerIndex& index_;
  std::vector<Waiver> waivers_;
  // Rule and structural place → the first waiver in force there.
  std::unordered_map<std::string, std::uint32_t> places_;
};

}  // namespace rasoat::checker
