#include "plans/value.h"

#include "plans/readings.h"
#include "plans/text.h"

namespace rasoat::plans {
namespace {

Value unread(Value value, Unread why) {
  value.form = ValueForm::kUnread;
  value.why = why;
  return value;
}

// A text read as T, which is kept beside it where somebody keeps readings.
template <typename T>
std::shared_ptr<const T> read_as(std::string_view text, PlanNode node, Readings* readings) {
  if (readings == nullptr) return std::make_shared<const T>(text);
  ReadText& read = readings->of(node);
  return {std::shared_ptr<void>(), &read.fact<T>(read.text())};  // owned there
}

struct DateOfText {
  explicit DateOfText(std::string_view text) : date(read_date(text)) {}
  DateReading date;
};

struct NumberOfText : Number {
  explicit NumberOfText(std::string_view text) : Number(read_number(text)) {}
};

// A deadline of which no part is written beside its wording.
struct DeadlineAlone : BoundDeadline {
  explicit DeadlineAlone(const Deadline& alone) : BoundDeadline{.deadline = alone} {}
};

// What the wording alone says, unless it is one of the few that name no year, is shared by all its places.
std::shared_ptr<const BoundDeadline> deadline_at(const Plan& plan, PlanNode node, Readings* readings) {
  if (readings != nullptr && plan[node].implied) {
    ReadText& read = readings->of(node);
    if (read.deadline().problem != DeadlineProblem::kNoYear)
      return {std::shared_ptr<void>(), &read.fact<DeadlineAlone>(read.deadline())};
  }
  return std::make_shared<const BoundDeadline>(read_deadline(plan, node, readings));
}

Value with_deadline(const Plan& plan, Value value, Readings* readings) {
  value.held_bound = deadline_at(plan, value.node, readings);
  switch (value.bound().deadline.kind) {
    case DeadlineKind::kNotStated:
      value.form = ValueForm::kNothing;
      return value;
    case DeadlineKind::kNotUnderstood:
      break;
    default:
      value.form = ValueForm::kDeadline;
      return value;
  }
  switch (value.bound().deadline.problem) {
    case DeadlineProblem::kImpossibleDate:
      return unread(value, Unread::kImpossible);
    case DeadlineProblem::kNoYear:
      return unread(value, Unread::kAmbiguous);
    default:
      return unread(value, Unread::kWording);
  }
}

bool is_placeholder_at(std::string_view text, PlanNode node, Readings* readings) {
  return readings != nullptr ? readings->is_placeholder(node) : is_placeholder(text);
}

Value with_date(Value value, Readings* readings) {
  value.date = read_as<DateOfText>(value.text, value.node, readings)->date;
  value.form = ValueForm::kDate;
  if (value.date.outcome == DateOutcome::kDate) return value;
  if (value.date.outcome == DateOutcome::kImpossible) return unread(value, Unread::kImpossible);
  if (!is_placeholder_at(value.text, value.node, readings)) return unread(value, Unread::kWording);
  value.form = ValueForm::kNothing;
  return value;
}

Value with_number(Value value, Readings* readings) {
  value.held_number = read_as<NumberOfText>(value.text, value.node, readings);
  switch (value.number().outcome) {
    case NumberOutcome::kNone:
      value.form = ValueForm::kNothing;
      return value;
    case NumberOutcome::kAmbiguous:
      return unread(value, Unread::kAmbiguous);
    case NumberOutcome::kUnread:
      return unread(value, Unread::kWording);
    default:
      value.form = ValueForm::kNumber;
      return value;
  }
}

}  // namespace

const Number& Value::number() const {
  static const Number kNone;
  return held_number != nullptr ? *held_number : kNone;
}

const BoundDeadline& Value::bound() const {
  static const BoundDeadline kNone;
  return held_bound != nullptr ? *held_bound : kNone;
}

Value read_value(const Plan& plan, PlanNode node, Readings* readings) {
  Value value;
  while (node != kNoPlanNode && plan[node].kind == PlanKind::kList) {
    const PlanNode first = plan[node].first_child;
    value.node = node;
    if (first != kNoPlanNode && plan[first].next != kNoPlanNode) {
      value.form = ValueForm::kSeveral;
      return value;
    }
    if (first == kNoPlanNode) return plan[node].damaged ? unread(value, Unread::kDamaged) : value;
    node = first;
  }
  if (node == kNoPlanNode) return value;
  const Plan::Node& at = plan[node];
  value.node = node;
  value.text = at.text;
  if (at.kind == PlanKind::kBlock && at.block == Block::kDeadline && !at.damaged)
    return with_deadline(plan, value, readings);
  if (at.text.empty()) return at.damaged ? unread(value, Unread::kDamaged) : value;
  if (at.kind == PlanKind::kText && (at.value_kind == ValueKind::kDate || at.value_kind == ValueKind::kYear))
    return with_date(value, readings);
  if (at.kind == PlanKind::kText && at.value_kind == ValueKind::kNumber) return with_number(value, readings);
  if (!is_placeholder_at(at.text, node, readings)) value.form = ValueForm::kText;
  return value;
}

}  // namespace rasoat::plans
