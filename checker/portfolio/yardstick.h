// What every plan of an audit is held against besides the rules: the plan of the level above, and the roster's names.
//
// Only what is certain is remarked. Work: the superior's plan has it in the same words, with an end, and gives it to
// this unit or to units of its kind. Indicators: the same name, unit of measure and year, a share in per cent that the
// superior wants at least, lower here and without remark or scope. Reports: one line here and one there, comparable
// day by day. Leads: a name of a kind of which the roster lists several units, that neither roster nor registry knows.
// Immutable once made; asked from any thread.
//
//   Yardstick yardstick(&roster, superior, registry);
//   std::vector<Remark> remarks = yardstick.remarks(plan, traits);
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "checker/portfolio/lead_kinds.h"
#include "checker/portfolio/remark.h"
#include "checker/portfolio/superior_plan.h"
#include "checker/portfolio/unit_traits.h"

namespace rasoat::checker {

class Yardstick {
 public:
  // Either may be null. `roster` and `registry` must outlive it.
  Yardstick(const Roster* roster, const std::shared_ptr<const plans::SourceFile>& superior,
            const rules::Registry& registry);

  // False where there is a superior's plan that could not be read in full: then nothing is held against it.
  [[nodiscard]] bool superior_is_sound() const { return superior_is_sound_; }
  [[nodiscard]] std::vector<Remark> remarks(const plans::Plan& plan, const UnitTraits& traits) const;

 private:
  std::optional<SuperiorPlan> superior_;
  std::optional<LeadKinds> leads_;
  bool superior_is_sound_ = true;
};

}  // namespace rasoat::checker
