// Every rule of the loaded packs, numbered as the rule cards are, with what each check asks of it prepared once.
//
// Besides the packs' rules it holds a card for each id that the program itself may report (faults, waivers) and that no
// loaded pack explains: nothing is lost for want of a page. Immutable; shared by all checks and threads.
//
//   RuleTable table(rules);
//   std::uint32_t card = table.reserved("tab-indentation");
#pragma once

#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "checker/audit/audit.h"
#include "rules/rule_pack.h"

namespace rasoat::checker {

class RuleTable {
 public:
  struct Entry {
    const rules::Rule* rule = nullptr;      // null: a reserved id without a rule file
    const rules::RulePack* pack = nullptr;  // null likewise
    std::string reserved;                   // the fault's or waiver's id it stands for; "" for an ordinary rule
    std::span<const std::string> names;     // that `say` and `remedy` use
    bool of_waivers = false;                // `reserved` is one of kWaiverIds
  };

  explicit RuleTable(std::shared_ptr<const rules::RuleSet> rules);

  [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }  // in the order of the cards
  [[nodiscard]] const std::shared_ptr<const std::vector<RuleCard>>& cards() const { return cards_; }
  [[nodiscard]] std::uint32_t reserved(std::string_view id) const;
  // The card of the rule that has, or once had, this id.
  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view id) const;
  [[nodiscard]] const rules::RuleSet& rules() const { return *rules_; }

 private:
  std::shared_ptr<const rules::RuleSet> rules_;
  std::vector<Entry> entries_;
  std::shared_ptr<const std::vector<RuleCard>> cards_;
  std::unordered_map<std::string, std::uint32_t> reserved_;
  std::unordered_map<const rules::Rule*, std::uint32_t> by_rule_;
};

// The id under which it is told that a plan was not held against the guidance that the configuration asks for.
inline constexpr std::string_view kGuidanceNotJudged = "guidance-not-judged";
// The ids under which the checker reports waivers.
inline constexpr std::string_view kWaiverIds[] = {
    "waiver-end-undecided",     "waiver-expired",      "waiver-malformed", "waiver-not-yet-governing",
    "waiver-of-mandatory-rule", "waiver-unknown-rule", "waiver-unused"};
[[nodiscard]] constexpr bool is_waiver_id(std::string_view id) {
  return std::ranges::find(kWaiverIds, id) != std::end(kWaiverIds);
}

}  // namespace rasoat::checker
