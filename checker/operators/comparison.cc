// before, after, within, at_most, dated, to_the_day, number, deadline_kind, sum: values read as the format means them.
//
// What is not written, or is no date, number or deadline, compares with nothing: the answer is then undecided, and a
// rule asks in its `when` for what it needs (`dated`, `number`).
#include <algorithm>

#include "checker/operators/operator.h"
#include "plans/digits.h"
#include "plans/text.h"
#include "plans/value.h"

namespace rasoat::checker {

using plans::Date;
using plans::Interval;
using plans::ValueForm;
using rules::Op;

namespace {

// A stretch of time with what is known of its two ends. After “trước ngày D” the last day may be D or the day before.
struct Stretch {
  std::optional<Date> first;
  std::optional<Interval> end;
  bool endless = false;  // goes on, or comes again: it never ends before anything
};

Stretch stretch_of(const Interval& interval) { return {interval.first, plans::day_of(interval.last), false}; }

Stretch stretch_of(const plans::Deadline& deadline) {
  using enum plans::DeadlineKind;
  Stretch stretch;
  if (const auto span = plans::span_of(deadline)) stretch.first = span->first;
  stretch.end = plans::end_of(deadline);
  stretch.endless = deadline.kind == kRecurring || deadline.kind == kOngoing || deadline.kind == kOpen;
  return stretch;
}

std::optional<Stretch> read_stretch(Evaluator& evaluator, PlanNode node) {
  const Plan& plan = evaluator.plan();
  if (plan[node].damaged) return std::nullopt;
  if (plan[node].block == plans::Block::kPeriod && plan[node].kind == plans::PlanKind::kBlock) {
    const plans::Value& from = evaluator.value(plan.child(node, "tu"));
    const plans::Value& until = evaluator.value(plan.child(node, "den"));
    Stretch stretch;
    if (from.form == ValueForm::kDate) stretch.first = from.date.interval.first;
    if (until.form == ValueForm::kDate) stretch.end = plans::day_of(until.date.interval.last);
    return stretch;
  }
  const plans::Value& value = evaluator.value(node);
  if (value.form == ValueForm::kDate) return stretch_of(value.date.interval);
  if (value.form == ValueForm::kDeadline) return stretch_of(value.bound().deadline);
  return std::nullopt;
}

// The one figure that a number is; nothing for several, or for “tăng 10%”, which says nothing of the level.
std::optional<plans::Figure> one_figure(const plans::Number& number) {
  if (number.figures.size() != 1 || number.figures[0].change != plans::Change::kNone) return std::nullopt;
  return number.figures[0];
}

std::optional<plans::Figure> read_figure(Evaluator& evaluator, PlanNode node) {
  if (evaluator.plan()[node].damaged) return std::nullopt;
  const plans::Value& value = evaluator.value(node);
  return value.form == ValueForm::kNumber ? one_figure(value.number()) : std::nullopt;
}

// The other side of a comparison: what stands at the target, or the value written in the rule.
struct Other {
  std::optional<Stretch> stretch;
  std::optional<plans::Figure> figure;
};

Other read_other(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  Other other;
  if (!condition.literal.empty()) {
    const plans::DateReading date = plans::read_date(condition.literal);
    if (date.outcome == plans::DateOutcome::kDate) other.stretch = stretch_of(date.interval);
    other.figure = one_figure(plans::read_number(condition.literal));
    return other;
  }
  const auto there = evaluator.walk(condition.targets[0], subject);
  if (there->unknown || there->nodes.size() != 1) return other;
  other.stretch = read_stretch(evaluator, there->nodes.front());
  other.figure = read_figure(evaluator, there->nodes.front());
  return other;
}

// Often the same for thousands of subjects: a value of the rule, or the plan's own period.
Other other_side(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  const bool of_subject = condition.literal.empty() && condition.targets[0].root == rules::Root::kSubject;
  if (of_subject) return read_other(evaluator, condition, subject);
  return evaluator.once<Other>(condition, [&] { return read_other(evaluator, condition, subject); });
}

Truth compare_times(Op op, const Stretch& own, const Stretch& other) {
  switch (op) {
    case Op::kBefore:
      if (own.endless) return Truth::kFalse;
      return own.end && other.first ? truth(own.end->last < *other.first) : Truth::kUnknown;
    case Op::kAfter:
      return own.first && other.end ? truth(other.end->last < *own.first) : Truth::kUnknown;
    case Op::kAtMost:
      return own.end && other.end ? truth(own.end->first <= other.end->last) : Truth::kUnknown;
    default:  // within
      if (!own.first || !own.end || !other.first || !other.end) return Truth::kUnknown;
      return truth(*other.first <= *own.first && own.end->first <= other.end->last);
  }
}

// Figures of different units, or ranges that overlap, have no order.
Truth at_most(const plans::Figure& own, const plans::Figure& other) {
  if (own.percent != other.percent) return Truth::kUnknown;
  if (own.high <= other.low) return Truth::kTrue;
  return own.low > other.high ? Truth::kFalse : Truth::kUnknown;
}

Truth answer_of(Evaluator& evaluator, const Condition& condition, PlanNode node, const Other& other) {
  const auto stretch = read_stretch(evaluator, node);
  if (stretch && other.stretch) return compare_times(condition.op, *stretch, *other.stretch);
  const auto figure = read_figure(evaluator, node);
  return figure && other.figure ? at_most(*figure, *other.figure) : Truth::kUnknown;
}

Truth compared(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  const Other other = other_side(evaluator, condition, subject);
  bool any = false;
  Truth result = Truth::kTrue;
  const Visited found = evaluator.visit(condition.paths[0], subject, [&](PlanNode node) {
    any = true;
    result = std::min(result, answer_of(evaluator, condition, node, other));
    return result == Truth::kFalse;
  });
  return found.unknown || !any ? std::min(result, Truth::kUnknown) : result;
}

void explain_compared(Explainer& explainer, const Condition& condition, PlanNode subject, bool wanted,
                      std::vector<Breach>& out) {
  Evaluator& evaluator = explainer.evaluator();
  const Other other = other_side(evaluator, condition, subject);
  const auto found = evaluator.walk(condition.paths[0], subject);
  for (const PlanNode node : found->nodes) {
    if (answer_of(evaluator, condition, node, other) != truth(!wanted)) continue;
    Breach breach = explainer.at_value(node);
    if (condition.literal.empty()) {
      explainer.bind_other(breach, *evaluator.walk(condition.targets[0], subject));
    } else {
      const std::optional<Date> day = rules::parse_iso_date(condition.literal);
      bind_both(breach, "other", day ? plans::to_vietnamese(*day) : condition.literal, condition.literal);
    }
    out.push_back(std::move(breach));
  }
}

bool is_of_kind(Evaluator& evaluator, const Condition& condition, PlanNode node) {
  if (condition.op == Op::kNumber) return read_figure(evaluator, node).has_value();
  if (condition.op == Op::kDated) {
    const auto stretch = read_stretch(evaluator, node);
    return stretch && stretch->end;
  }
  const plans::Value& value = evaluator.value(node);
  const plans::PartTrouble part = value.bound().trouble;
  const bool impossible = (value.form == ValueForm::kUnread && value.why == plans::Unread::kImpossible) ||
                          part == plans::PartTrouble::kImpossible;
  if (condition.op == Op::kPossible) return !impossible;
  if (condition.op == Op::kToTheDay)
    return value.form != ValueForm::kDate || value.date.precision == plans::Precision::kDay;
  if (condition.op == Op::kUnderstood) {
    return impossible || (value.form != ValueForm::kUnread && part != plans::PartTrouble::kUnread);
  }
  if (condition.op == Op::kConsistent) return part != plans::PartTrouble::kContradicts;
  const auto kind = plans::code_of(value.bound().deadline.kind);
  return std::find(condition.words.begin(), condition.words.end(), kind) != condition.words.end();
}

// "Trong thời gian tới": no number, and no unit in which time is told.
bool tells_no_time(std::string_view text) {
  constexpr std::string_view kUnits[] = {"ngày", "tuần", "tháng", "quý", "năm", "vụ", "mùa", "kỳ", "hằng", "hàng"};
  const std::string folded = plans::fold(text);
  return std::ranges::none_of(folded, plans::is_digit) &&
         std::ranges::none_of(kUnits, [&](std::string_view unit) { return plans::mentions_folded(folded, unit); });
}

std::string_view problem_of(const plans::Value& value) {
  switch (value.bound().deadline.problem) {
    case plans::DeadlineProblem::kNoYear:
      return "no_year";
    case plans::DeadlineProblem::kOddYear:
      return "odd_year";
    case plans::DeadlineProblem::kReversed:
      return "reversed";
    default:
      return tells_no_time(value.text) ? "vague" : "wording";
  }
}

Truth of_kind(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  bool any = false;
  Truth result = Truth::kTrue;
  const Visited found = evaluator.visit(condition.paths[0], subject, [&](PlanNode node) {
    any = true;
    const bool damaged = evaluator.plan()[node].damaged;
    result = std::min(result, damaged ? Truth::kUnknown : truth(is_of_kind(evaluator, condition, node)));
    return result == Truth::kFalse;
  });
  if (result == Truth::kFalse) return result;
  if (found.unknown) return Truth::kUnknown;
  const bool holds_of_nothing = condition.op == Op::kUnderstood || condition.op == Op::kToTheDay ||
                                condition.op == Op::kPossible || condition.op == Op::kConsistent;
  return any ? result : truth(holds_of_nothing);
}

void explain_of_kind(Explainer& explainer, const Condition& condition, PlanNode subject, bool wanted,
                     std::vector<Breach>& out) {
  const auto found = explainer.evaluator().walk(condition.paths[0], subject);
  const std::size_t before = out.size();
  for (const PlanNode node : found->nodes) {
    if (is_of_kind(explainer.evaluator(), condition, node) == wanted) continue;
    out.push_back(explainer.at_value(node));
    if (condition.op != Op::kUnderstood) continue;
    const plans::Value& value = explainer.evaluator().value(node);
    out.back().arguments.emplace_back("problem", problem_of(value));
  }
  if (out.size() == before) out.push_back(explainer.at_path(condition.paths[0], *found, subject));
}

// A bound, a change or what is about right does not add up.
bool adds_up(const plans::Figure& figure) {
  const bool stated = figure.comparator == plans::Comparator::kStated || figure.comparator == plans::Comparator::kEqual;
  return stated && !figure.range && figure.change == plans::Change::kNone;
}

// "đồng" and "đồng/năm" are not one unit, nor are "triệu đồng", whose magnitude is counted in, and a bare number.
bool is_of_unit(const plans::Figure& figure, const plans::Figure& other) {
  return figure.percent == other.percent && plans::fold(figure.unit) == plans::fold(other.unit);
}

// The exact sum of the figures there.
struct Sum {
  bool known = false;                   // each is a figure, and what they come to can be held
  std::optional<plans::Figure> figure;  // nothing where there is none, or they do not add up
};
Sum sum_of(Evaluator& evaluator, const Walk& parts) {
  Sum sum{!parts.nodes.empty(), {}};
  bool alike = true;
  for (const PlanNode node : parts.nodes) {
    const auto part = read_figure(evaluator, node);
    if (!part) return {};
    alike = alike && adds_up(*part) && (!sum.figure || is_of_unit(*part, *sum.figure));
    const auto next = sum.figure ? plans::sum_of(sum.figure->low, part->low) : part->low;
    if (!next) return {};
    if (!sum.figure) sum.figure = part;
    sum.figure->low = sum.figure->high = *next;
  }
  if (!alike) sum.figure.reset();
  return sum;
}

Truth summed(Evaluator& evaluator, const Condition& condition, PlanNode subject) {
  const auto parts = evaluator.walk(condition.paths[0], subject);
  const Other whole = read_other(evaluator, condition, subject);
  const Sum sum = sum_of(evaluator, *parts);
  if (parts->unknown || !sum.known || !whole.figure) return Truth::kUnknown;
  if (!sum.figure || !adds_up(*whole.figure) || !is_of_unit(*whole.figure, *sum.figure)) return Truth::kTrue;
  return truth(sum.figure->low == whole.figure->low);
}

void explain_sum(Explainer& explainer, const Condition& condition, PlanNode subject, bool, std::vector<Breach>& out) {
  Evaluator& evaluator = explainer.evaluator();
  const auto whole = evaluator.walk(condition.targets[0], subject);
  const auto sum = sum_of(evaluator, *evaluator.walk(condition.paths[0], subject)).figure;
  Breach breach = whole->nodes.empty() ? explainer.at_block(subject) : explainer.at_value(whole->nodes.front());
  std::string told = sum ? plans::to_vietnamese(sum->low) : "";
  if (sum && !sum->unit.empty()) told.append(" ").append(sum->unit);
  breach.arguments.emplace_back("sum", std::move(told));
  out.push_back(std::move(breach));
}

constexpr OperatorCode kFamily[] = {
    {Op::kBefore, compared, explain_compared},
    {Op::kAfter, compared, explain_compared},
    {Op::kWithin, compared, explain_compared},
    {Op::kAtMost, compared, explain_compared},
    {Op::kSum, summed, explain_sum},
    {Op::kDated, of_kind, explain_of_kind},
    {Op::kNumber, of_kind, explain_of_kind},
    {Op::kUnderstood, of_kind, explain_of_kind},
    {Op::kToTheDay, of_kind, explain_of_kind},
    {Op::kPossible, of_kind, explain_of_kind},
    {Op::kConsistent, of_kind, explain_of_kind},
    {Op::kDeadlineKind, of_kind, explain_of_kind},
};

}  // namespace

std::span<const OperatorCode> comparison_operators() { return kFamily; }

}  // namespace rasoat::checker
