// Deadlines written with parts: { raw, kieu, tu, den, chu_ky, moc, mo }; and what a plan tells its deadlines.
#include <algorithm>
#include <array>
#include <string>

#include "plans/deadline.h"
#include "plans/readings.h"
#include "plans/text.h"

namespace rasoat::plans {
namespace {

PlanNode first_text(const Plan& plan, PlanNode node) {
  while (node != kNoPlanNode && plan[node].kind == PlanKind::kList) node = plan[node].first_child;
  return node;
}

std::string_view text_of_child(const Plan& plan, PlanNode block, std::string_view key) {
  const PlanNode node = first_text(plan, plan.child(block, key));
  return node == kNoPlanNode ? std::string_view() : plan[node].text;
}

std::optional<Interval> period_of(const Plan& plan) {
  const PlanNode period = plan.child(plan.child(plan.root(), "van_ban"), "thoi_ky");
  if (period == kNoPlanNode) return std::nullopt;
  const DateReading from = read_date(text_of_child(plan, period, "tu"));
  const DateReading to = read_date(text_of_child(plan, period, "den"));
  if (from.outcome != DateOutcome::kDate || to.outcome != DateOutcome::kDate) return std::nullopt;
  if (to.interval.last < from.interval.first) return std::nullopt;
  return Interval{from.interval.first, to.interval.last};
}

bool in_reporting(const Plan& plan, PlanNode node) {
  for (PlanNode up = plan[node].parent; up != kNoPlanNode; up = plan[up].parent)
    if (plan[up].kind == PlanKind::kBlock && plan[up].block != Block::kDeadline)
      return plan[up].block == Block::kReporting;
  return false;
}

Deadline read_alone(std::string_view text, PlanNode node, Readings* readings) {
  if (readings == nullptr) return read_deadline(text);
  ReadText& read = readings->of(node);
  Deadline deadline = read.deadline();
  if (!deadline.raw.empty())
    deadline.raw = text.substr(static_cast<std::size_t>(deadline.raw.data() - read.text().data()), deadline.raw.size());
  return deadline;
}

// What surrounds a deadline matters to the few that name no year.
Deadline read_in_place(const Plan& plan, PlanNode node, std::string_view text, Readings* readings) {
  const Deadline alone = read_alone(text, node, readings);
  if (alone.problem != DeadlineProblem::kNoYear) return alone;
  return read_deadline(text, {in_reporting(plan, node), period_of(plan)});
}

struct Parts {
  std::optional<DeadlineKind> kind;
  std::optional<DateReading> from, to;
  FewOf<Recurrence, 6> recurrences;
  FewOf<Interval, 12> when, windows;  // of moc
  std::optional<bool> open;
  PlanNode kind_at = kNoPlanNode, from_at = kNoPlanNode, to_at = kNoPlanNode, cycle_at = kNoPlanNode,
           open_at = kNoPlanNode;
  [[nodiscard]] bool any() const {
    return kind || from || to || open || !recurrences.empty() || !when.empty() || !windows.empty();
  }
};

class PartReader {
 public:
  PartReader(const Plan& plan, BoundDeadline& bound) : plan_(plan), bound_(bound) {}

  Parts read(PlanNode block) {
    for (PlanNode part = plan_[block].first_child; part != kNoPlanNode; part = plan_[part].next) {
      const std::string_view key = plan_[part].field->key;
      if (key == "moc") {
        for (PlanNode each = plan_[part].first_child; each != kNoPlanNode; each = plan_[each].next) read_stop(each);
      } else if (const PlanNode node = first_text(plan_, part); node != kNoPlanNode && !is_blank(node)) {
        read_part(key, node);
      }
    }
    return parts_;
  }

 private:
  [[nodiscard]] bool is_blank(PlanNode node) const { return is_placeholder(plan_[node].text); }

  void read_part(std::string_view key, PlanNode node) {
    const std::string_view text = plan_[node].text;
    if (key == "kieu") {  // an unknown code is a Fault already
      parts_.kind = deadline_kind(canonical_code("kieu_thoi_han", text));
      parts_.kind_at = node;
    } else if (key == "tu") {
      parts_.from = date(node);
      parts_.from_at = node;
    } else if (key == "den") {
      parts_.to = date(node);
      parts_.to_at = node;
    } else if (key == "chu_ky") {
      parts_.recurrences = read_deadline("định kỳ " + std::string(text)).recurrences;
      parts_.cycle_at = node;
      if (parts_.recurrences.empty()) report(PartTrouble::kUnread, node);
    } else if (key == "mo") {
      const std::string_view code = canonical_code("co_khong", text);
      if (!code.empty()) parts_.open = code == "true";
      parts_.open_at = node;
    }
  }

  std::optional<DateReading> date(PlanNode node) {
    const DateReading reading = read_date(plan_[node].text);
    if (reading.outcome == DateOutcome::kDate) return reading;
    report(reading.outcome == DateOutcome::kImpossible ? PartTrouble::kImpossible : PartTrouble::kUnread, node);
    return std::nullopt;
  }

  void read_stop(PlanNode node) {
    if (is_blank(node)) return;
    const Deadline stop = read_deadline(plan_[node].text, {true, std::nullopt});
    if (stop.problem != DeadlineProblem::kNone) {
      const bool impossible = stop.problem == DeadlineProblem::kImpossibleDate;
      return report(impossible ? PartTrouble::kImpossible : PartTrouble::kUnread, node);
    }
    bool room = true;
    for (const Interval& each : stop.when) room = parts_.when.add(each) && room;
    for (const Interval& each : stop.windows) room = parts_.windows.add(each) && room;
    if (!room) report(PartTrouble::kUnread, node);
  }

  void report(PartTrouble trouble, PlanNode at) {
    if (bound_.trouble == PartTrouble::kNone) bound_ = {bound_.deadline, trouble, at};
  }

  const Plan& plan_;
  BoundDeadline& bound_;
  Parts parts_;
};

bool recurs(DeadlineKind kind) { return kind == DeadlineKind::kRecurring || kind == DeadlineKind::kOngoing; }

DeadlineKind kind_with(Precision precision) {
  constexpr std::array<DeadlineKind, 5> kKinds = {DeadlineKind::kDay, DeadlineKind::kMonth, DeadlineKind::kQuarter,
                                                  DeadlineKind::kHalfYear, DeadlineKind::kYear};
  return kKinds[static_cast<std::size_t>(precision)];
}

// Adds the years or days between which it goes on, or in which it ends.
void add_ends(const Parts& parts, Deadline& deadline) {
  Interval between;
  if (parts.from && parts.to) {
    between = {parts.from->interval.first, parts.to->interval.last};
  } else if (parts.from || parts.to) {
    between = parts.from ? parts.from->interval : parts.to->interval;
  } else {
    return;
  }
  if (between.first <= between.last) static_cast<void>(deadline.when.add(between));
}

Deadline made_of(const Parts& parts) {
  Deadline deadline;
  add_ends(parts, deadline);
  for (const Interval& each : parts.when) static_cast<void>(deadline.when.add(each));
  deadline.windows = parts.windows;
  deadline.recurrences = parts.recurrences;
  const bool begins_only = parts.from && !parts.to && parts.when.empty();
  const bool ends_only = parts.to && !parts.from && parts.when.empty();
  if (ends_only) deadline.bound = DeadlineBound::kBy;
  if (parts.kind) {
    deadline.kind = *parts.kind;
  } else if (!parts.recurrences.empty() || !parts.windows.empty()) {
    deadline.kind = DeadlineKind::kRecurring;
  } else if (begins_only || parts.open == true) {
    deadline.kind = DeadlineKind::kOpen;
  } else if (ends_only) {
    deadline.kind = kind_with(parts.to->precision);
  } else {
    deadline.kind = parts.from ? DeadlineKind::kRange : DeadlineKind::kDay;
  }
  if (deadline.kind == DeadlineKind::kRecurring && deadline.recurrences.empty())
    static_cast<void>(deadline.recurrences.add(deadline.windows.empty() ? Recurrence{} : Recurrence{Cycle::kYear, 1}));
  const bool endless = recurs(deadline.kind) && (deadline.when.empty() || begins_only);
  deadline.open = deadline.kind == DeadlineKind::kOpen || endless || parts.open == true;
  return deadline;
}

bool agrees(DeadlineKind kind, const Deadline& deadline) {
  if (kind == deadline.kind) return true;
  switch (kind) {
    case DeadlineKind::kOpen:
      return deadline.open;
    case DeadlineKind::kRecurring:
      return recurs(deadline.kind);
    case DeadlineKind::kRange:
      return !deadline.when.empty() && deadline.when.front().first != deadline.when.back().last;
    case DeadlineKind::kEvent:
    case DeadlineKind::kOtherDocument:
      return deadline.or_event || deadline.kind == DeadlineKind::kEvent ||
             deadline.kind == DeadlineKind::kOtherDocument;
    case DeadlineKind::kNotStated:
      return false;
    default:
      return deadline.when.size() > 1;
  }
}

// The days of which one must be the end that `den` names: the last month of a run of months, the last year of one of
// years, the whole stretch otherwise; after "trước" also the day before.
Interval last_stretch(const Deadline& deadline) {
  const Interval& last = deadline.when.back();
  Interval end = last;
  if (deadline.kind == DeadlineKind::kRange) {
    end = day_of(last.last);
    const Interval month = month_of(last.last.year, last.last.month);
    if (last.first.day == 1 && last.last == month.last) end = month;
    const Interval year = year_of(last.last.year);
    if (last.first.day == 1 && last.first.month == 1 && last.last == year.last) end = year;
  }
  if (deadline.bound == DeadlineBound::kBefore) end.first = days_after(end.first, -1);
  return end;
}

bool end_fits(const DateReading& to, const Deadline& deadline) {
  if (deadline.kind == DeadlineKind::kOpen) return false;
  return deadline.when.empty() || recurs(deadline.kind) || to.interval.meets(last_stretch(deadline));
}

bool begin_fits(const DateReading& from, const Deadline& deadline) {
  const auto hull = span_of(deadline);
  if (!hull || recurs(deadline.kind)) return true;
  if (deadline.bound != DeadlineBound::kWithin) return from.interval.first <= hull->last;
  return deadline.kind == DeadlineKind::kRange ? from.interval.contains(hull->first) : from.interval.meets(*hull);
}

PlanNode contradiction(const Parts& parts, const Deadline& deadline) {
  const auto common = [&](const Recurrence& each) {
    return std::ranges::find(deadline.recurrences, each) != deadline.recurrences.end();
  };
  const bool bounded = !deadline.open && deadline.kind != DeadlineKind::kEvent &&
                       deadline.kind != DeadlineKind::kOtherDocument && deadline.kind != DeadlineKind::kNotStated;
  if (parts.kind && !agrees(*parts.kind, deadline)) return parts.kind_at;
  if (parts.from && !begin_fits(*parts.from, deadline)) return parts.from_at;
  if (parts.to && !end_fits(*parts.to, deadline)) return parts.to_at;
  const bool unlike = !parts.recurrences.empty() && !deadline.recurrences.empty() &&
                      deadline.recurrences.front().cycle != Cycle::kUnstated;
  if (unlike && std::ranges::none_of(parts.recurrences, common)) return parts.cycle_at;
  if (parts.open == true && bounded) return parts.open_at;
  if (parts.open == false && deadline.kind == DeadlineKind::kOpen) return parts.open_at;
  return kNoPlanNode;
}

// What the wording leaves out the parts may say: "Thường xuyên" until 2030.
void fill_in(const Parts& parts, Deadline& deadline) {
  if (!recurs(deadline.kind)) return;
  if (deadline.when.empty()) {
    add_ends(parts, deadline);
    if (parts.to && !deadline.when.empty()) deadline.open = false;
  }
  const bool unstated = deadline.recurrences.empty() || deadline.recurrences.front().cycle == Cycle::kUnstated;
  if (unstated && !parts.recurrences.empty()) deadline.recurrences = parts.recurrences;
  if (deadline.windows.empty()) deadline.windows = parts.windows;
}

}  // namespace

BoundDeadline read_deadline(const Plan& plan, PlanNode block, Readings* readings) {
  BoundDeadline bound;
  if (block == kNoPlanNode || plan[block].kind == PlanKind::kNull) return bound;
  const std::string_view raw = plan[block].text;
  bound.deadline = read_in_place(plan, block, raw, readings);
  if (plan[block].kind != PlanKind::kBlock || plan[block].implied) return bound;
  const Parts parts = PartReader(plan, bound).read(block);
  const DeadlineKind kind = bound.deadline.kind;
  if (kind != DeadlineKind::kNotStated && kind != DeadlineKind::kNotUnderstood) {
    const PlanNode at = contradiction(parts, bound.deadline);
    if (at != kNoPlanNode && bound.trouble == PartTrouble::kNone)
      bound = {bound.deadline, PartTrouble::kContradicts, at};
    if (at == kNoPlanNode) fill_in(parts, bound.deadline);
  } else if (parts.any()) {
    bound.deadline = made_of(parts);
    bound.deadline.raw = raw;
  }
  return bound;
}

}  // namespace rasoat::plans
