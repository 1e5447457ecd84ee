// Waivers: a rule, a place, a reason, who allowed it, until when. They hide nothing: a waived finding stays in the
// Audit, with its reason, and does not count. They stand in the plan (`mien_ap_dung`), in its comments, or in a file.
//
// A waiver needs a rule, a real reason and who approved it; `den_ngay`, where it is written, must be a date. One that
// lacks these never waives and is itself a finding, as is one that names an unknown rule, has run out, or waives
// nothing. A waiver runs out after `den_ngay`, read at `--today`, else at the date of the rules (`--as-of`, else the
// plan's own); where there is no such day, as in an undated draft, nobody knows whether it has, and it does not hold.
// `vi_tri` is a structural place ("nhiem_vu[0]": all within it too), the `ma` of work, or empty for the whole plan; it
// may not mean two of these. The waiver findings themselves cannot be waived.
//
//   Waivers waivers(plan, table, index, sources);
//   waivers.apply(drafts);
//   waivers.report(words, undecided_rules, drafts);
#pragma once

#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "checker/words.h"
#include "checker/written_waiver.h"

namespace rasoat::checker {

// What besides the plan's own `mien_ap_dung` has a say.
struct WaiverSources {
  std::vector<WrittenWaiver> more;                      // comments, files beside the plan
  std::optional<std::set<std::string>> governing = {};  // `keys` that hold; none: all do
  std::optional<rules::Date> today = {};                // at which waivers run out; none: those that end do not hold
};

class Waivers {
 public:
  Waivers(const Plan& plan, const RuleTable& table, TriggerIndex& index, const WaiverSources& sources);

  // What waivers say and of what, apart from where they are written: equal in two versions of a plan when nobody
  // changed them, whatever was put before what they speak of.
  [[nodiscard]] std::set<std::string> keys() const;

  // Marks the drafts that a waiver in force covers; their `path` must be set.
  void apply(std::vector<Draft>& drafts);
  // Adds a draft for each waiver that does not hold or covers nothing. A rule that could not be decided leaves it open
  // whether its waiver is needed.
  void report(const Words& words, const std::vector<bool>& undecided, std::vector<Draft>& drafts) const;
  [[nodiscard]] std::size_t size() const { return waivers_.size(); }

 private:
  // What a place means: the work that bears this id, or what lies at this path.
  struct Meant {
    std::vector<PlanNode> nodes;
    bool ambiguous = false;  // both, and they differ
    std::string told;        // what it is, apart from where it stands: works by their id
  };
  struct Waiver : WrittenWaiver {
    std::optional<std::uint32_t> card;
    std::string_view fault;  // the id it is reported under; "": it holds
    PlanNode fault_at = plans::kNoPlanNode;
    std::string wrong;             // of a malformed one: its parts that are missing or wrong
    const Meant* meant = nullptr;  // by its place; a comment `covers` what it speaks of
    bool used = false;
  };
  // From here to the next one the same comment holds, or none.
  struct Stretch {
    std::uint32_t begin = 0;
    std::optional<std::uint32_t> waiver;
  };
  void gather();
  void find_places();
  [[nodiscard]] std::unordered_map<std::string, PlanNode> nodes_by_path() const;
  void read(PlanNode node);
  void judge(Waiver& waiver) const;
  void judge_parts(Waiver& waiver) const;
  void find_fault(Waiver& waiver, std::string_view id, std::string_view key) const;
  [[nodiscard]] PlanNode node_of(const Waiver& waiver, std::string_view key) const;
  [[nodiscard]] std::vector<std::string> all_keys() const;
  [[nodiscard]] std::vector<Stretch> stretches_of(const std::vector<std::uint32_t>& comments) const;
  [[nodiscard]] std::optional<std::uint32_t> covering(const Draft& draft) const;
  void place_it(std::uint32_t waiver);

  const Plan& plan_;
  const RuleTable& table_;
  TriggerIndex& index_;
  const WaiverSources& sources_;
  std::vector<Waiver> waivers_;
  std::unordered_map<std::string, Meant> meant_;             // by place, as it is written
  std::set<std::pair<std::uint32_t, const Meant*>> placed_;  // rule and place
  // Where there are comments: where each node begins, in order.
  std::vector<std::pair<std::uint32_t, PlanNode>> nodes_;
  // Rule and structural place → the first waiver in force there.
  std::unordered_map<std::string, std::uint32_t> places_;
  // Of comments in force, by rule.
  std::unordered_map<std::uint32_t, std::vector<Stretch>> covered_;
};

}  // namespace rasoat::checker
