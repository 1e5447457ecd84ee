// The plan of the level above, and what of a unit's plan goes against it for certain. See yardstick.h for what is
// certain.
//
// Left out, for it cannot be said surely: work in other words, or work that the superior does itself (its own meeting
// comes before the unit's); absolute figures, which units share among them; a period that ends later.
//
//   SuperiorPlan superior(plan, "cap-tren.yaml");
//   superior.compare(unit_plan, traits, remarks);
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "checker/portfolio/remark.h"
#include "checker/portfolio/unit_traits.h"
#include "plans/deadline.h"
#include "plans/number.h"
#include "plans/plan.h"
#include "plans/source_file.h"

namespace rasoat::checker {

// The body that issued a plan, as it says; "" where it does not, or cannot be read.
[[nodiscard]] std::string issuer_of(const plans::SourceFile& source);

// A deadline that outlives its plan.
struct KeptDeadline {
  plans::Deadline deadline;
  std::string raw;
};

class SuperiorPlan {
 public:
  // `file`: how it is called where it names no issuing body. The plan may go afterwards.
  SuperiorPlan(const plans::Plan& plan, const std::string& file);

  void compare(const plans::Plan& plan, const UnitTraits& traits, std::vector<Remark>& remarks) const;

 private:
  struct Work {
    plans::Interval end;
    std::string raw;
    std::vector<std::string> leads;  // folded
    bool several = false;            // the same words stand twice: which is meant is not known
  };
  struct Target {
    plans::Decimal value;
    std::string raw;
    bool several = false;
  };

  void add_work(const plans::Plan& plan, plans::PlanNode work);
  void add_indicator(const plans::Plan& plan, plans::PlanNode indicator);
  void add_reports(const plans::Plan& plan);
  [[nodiscard]] bool is_above(const plans::Plan& plan, const UnitTraits& traits) const;
  [[nodiscard]] static bool is_given_to(const Work& work, const UnitTraits& traits);
  void compare_work(const plans::Plan& plan, plans::PlanNode work, const UnitTraits& traits,
                    std::vector<Remark>& remarks) const;
  void compare_indicator(const plans::Plan& plan, plans::PlanNode indicator, std::vector<Remark>& remarks) const;
  void compare_reports(const plans::Plan& plan, const UnitTraits& traits, std::vector<Remark>& remarks) const;

  std::string name_;    // for wordings
  std::string body_;    // its key
  std::string symbol_;  // its key
  std::unordered_map<std::string, Work> works_;
  std::unordered_map<std::string, Target> targets_;
  std::optional<KeptDeadline> asked_, own_;  // reports: when units must send theirs, when it sends its own
};

}  // namespace rasoat::checker
