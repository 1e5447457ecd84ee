// What stands at a node of a plan, read as the format means it there: a date, a number, a deadline, or just text.
//
// This is the door through which rules compare values. It never turns "cannot be read" into "nothing there": where
// something is written that is not of its kind, the form is kUnread and `why` says what hinders, so that whoever judges
// can answer "undecided". Placeholders ("…", "xxx") count as nothing. The views point into the Plan; those of a
// number's units and of a deadline's wording into what its Readings keep, where there are any: all places that say the
// same share what was read.
//
//   const Value due = read_value(plan, plan.child(work, "thoi_han"));
//   if (due.form == ValueForm::kDeadline) … end_of(due.bound().deadline) …
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "plans/date.h"
#include "plans/deadline.h"
#include "plans/number.h"
#include "plans/plan.h"

namespace rasoat::plans {

class Readings;

enum class ValueForm : std::uint8_t {
  kNothing,   // no node, null, empty, a placeholder; a deadline that says "-"
  kText,      // a kind without a reading of its own
  kDate,      // kDate and kYear: `date`
  kNumber,    // `number`
  kDeadline,  // `deadline`
  kUnread,    // something is written that is not of its kind: `why`
  kSeveral,   // a list of more than one: read its elements
};

enum class Unread : std::uint8_t {
  kNone,
  kWording,     // not of this kind
  kImpossible,  // a date that no calendar has
  kAmbiguous,   // a number that can be read in two ways; a deadline without its year
  kDamaged,     // the source could not be read here
};

// Small, as there is one for each value that rules ask of a plan: what few values are is held elsewhere.
struct Value {
  ValueForm form = ValueForm::kNothing;
  Unread why = Unread::kNone;
  PlanNode node = kNoPlanNode;  // where it stands, for pointing; of a list of one, the element
  std::string_view text;        // as written
  DateReading date;
  std::shared_ptr<const Number> held_number;        // null: number() is empty
  std::shared_ptr<const BoundDeadline> held_bound;  // null: bound() is empty

  // kNumber, and kUnread where a number is not understood.
  [[nodiscard]] const Number& number() const;
  // kDeadline, and kUnread where a deadline is not understood.
  [[nodiscard]] const BoundDeadline& bound() const;
};

// `readings`: those of the plan, of whoever has them; the Value is then good as long as they are.
[[nodiscard]] Value read_value(const Plan& plan, PlanNode node, Readings* readings = nullptr);

}  // namespace rasoat::plans
