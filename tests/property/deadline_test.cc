// Random deadlines: what is printed in the canonical wording is read as the same value.
#include "plans/deadline.h"

#include <array>
#include <string>

#include "tests/support/choices.h"
#include "tests/support/property.h"

namespace rasoat::tests {
namespace {

using plans::Date;
using plans::Deadline;
using plans::DeadlineBound;
using plans::DeadlineKind;
using plans::Interval;
using plans::Precision;

int between(Choices& choices, int least, int most) {
  return least + static_cast<int>(choices.below(static_cast<std::uint32_t>(most - least + 1)));
}

Date any_day(Choices& choices, int year) {
  const int month = between(choices, 1, 12);
  const int day = between(choices, 1, plans::days_in_month(year, month));
  return {static_cast<std::int16_t>(year), static_cast<std::int8_t>(month), static_cast<std::int8_t>(day)};
}

// Stretches that follow each other, so that none lies in another.
Interval stretch(Choices& choices, Precision precision, int& year) {
  const Date day = any_day(choices, year++);
  return plans::stretch_of(day, precision);
}

Interval run(Choices& choices, Precision precision, int& year) {
  const Interval first = stretch(choices, precision, year);
  return {first.first, stretch(choices, precision, year).last};
}

DeadlineBound any_bound(Choices& choices) {
  constexpr std::array<DeadlineBound, 3> kBounds = {DeadlineBound::kWithin, DeadlineBound::kBy, DeadlineBound::kBefore};
  return choices.of(kBounds);
}

void add_recurrences(Choices& choices, Deadline& deadline) {
  using plans::Cycle;
  constexpr std::array<plans::Recurrence, 8> kSome = {{{Cycle::kYear, 1},
                                                       {Cycle::kQuarter, 1},
                                                       {Cycle::kMonth, 1},
                                                       {Cycle::kMonth, 6},
                                                       {Cycle::kWeek, 1},
                                                       {Cycle::kDay, 1},
                                                       {Cycle::kYear, 2},
                                                       {Cycle::kMonth, 9}}};
  const std::uint32_t first = choices.below(8);
  for (std::uint32_t i = 0; i <= choices.below(3); ++i)
    RC_ASSERT(deadline.recurrences.add(kSome[(first + i) % kSome.size()]));
}

void add_windows(Choices& choices, Deadline& deadline) {
  const bool monthly = deadline.recurrences.size() == 1 && deadline.recurrences[0].cycle == plans::Cycle::kMonth &&
                       deadline.recurrences[0].every == 1;
  if (monthly) {
    const Date day{0, 0, static_cast<std::int8_t>(between(choices, 1, 31))};
    RC_ASSERT(deadline.windows.add(plans::day_of(day)));
    return;
  }
  constexpr std::array<Precision, 4> kPrecisions = {Precision::kDay, Precision::kMonth, Precision::kQuarter,
                                                    Precision::kHalfYear};
  Interval first = plans::stretch_of(any_day(choices, 0), choices.of(kPrecisions));
  RC_ASSERT(deadline.windows.add(first));
  if (first.last.month < 12 && choices.one_in(2)) {  // a second one, after the first
    const Date later{0, static_cast<std::int8_t>(between(choices, first.last.month + 1, 12)), 10};
    RC_ASSERT(deadline.windows.add(choices.one_in(2) ? plans::day_of(later) : plans::month_of(0, later.month)));
  }
}

void make_bounded(Choices& choices, Deadline& deadline) {
  struct Way {
    DeadlineKind kind;
    Precision precision;
    bool may_run;
  };
  constexpr std::array<Way, 5> kWays = {{{DeadlineKind::kDay, Precision::kDay, false},
                                         {DeadlineKind::kMonth, Precision::kMonth, true},
                                         {DeadlineKind::kQuarter, Precision::kQuarter, true},
                                         {DeadlineKind::kHalfYear, Precision::kHalfYear, true},
                                         {DeadlineKind::kYear, Precision::kYear, false}}};
  const Way& way = choices.of(kWays);
  deadline.kind = way.kind;
  deadline.bound = any_bound(choices);
  int year = 2020 + between(choices, 0, 10);
  for (std::uint32_t i = 0; i <= choices.below(3); ++i) {
    const bool runs = way.may_run && choices.one_in(3);
    if (runs) deadline.bound = DeadlineBound::kWithin;  // it names its end itself
    RC_ASSERT(deadline.when.add(runs ? run(choices, way.precision, year) : stretch(choices, way.precision, year)));
  }
}

void make_range(Choices& choices, Deadline& deadline) {
  constexpr std::array<Precision, 3> kPrecisions = {Precision::kDay, Precision::kMonth, Precision::kYear};
  deadline.kind = DeadlineKind::kRange;
  int year = 2020 + between(choices, 0, 10);
  RC_ASSERT(deadline.when.add(run(choices, choices.of(kPrecisions), year)));
  deadline.somewhere = choices.one_in(3);
}

void make_open(Choices& choices, Deadline& deadline) {
  constexpr std::array<Precision, 3> kPrecisions = {Precision::kDay, Precision::kQuarter, Precision::kYear};
  deadline.kind = DeadlineKind::kOpen;
  deadline.open = true;
  int year = 2020 + between(choices, 0, 10);
  if (choices.one_in(4)) {
    deadline.from_issue = choices.one_in(2);
  } else if (choices.one_in(3)) {
    RC_ASSERT(deadline.when.add(run(choices, Precision::kYear, year)));
  } else {
    RC_ASSERT(deadline.when.add(stretch(choices, choices.of(kPrecisions), year)));
  }
}

void make_recurring(Choices& choices, Deadline& deadline) {
  const bool ongoing = choices.one_in(2);
  deadline.kind = ongoing ? DeadlineKind::kOngoing : DeadlineKind::kRecurring;
  if (!ongoing || choices.one_in(2)) add_recurrences(choices, deadline);
  if (!deadline.recurrences.empty() && choices.one_in(2)) add_windows(choices, deadline);
  int year = 2020 + between(choices, 0, 10);
  if (choices.one_in(3)) {
    RC_ASSERT(deadline.when.add(run(choices, Precision::kYear, year)));
  } else if (choices.one_in(3)) {
    deadline.open = true;
    RC_ASSERT(deadline.when.add(stretch(choices, Precision::kYear, year)));
  }
  if (deadline.when.empty()) deadline.open = true;
  if (!deadline.windows.empty()) deadline.bound = any_bound(choices);
}

void make_event(Choices& choices, Deadline& deadline) {
  deadline.kind = DeadlineKind::kEvent;
  deadline.from_issue = choices.one_in(2);
  if (choices.one_in(2))
    deadline.lag = {static_cast<std::uint16_t>(between(choices, 1, 200)),
                    static_cast<plans::LagUnit>(choices.below(5))};
}

Deadline generate(Choices& choices) {
  Deadline deadline;
  switch (choices.below(6)) {
    case 0:
      make_bounded(choices, deadline);
      break;
    case 1:
      make_range(choices, deadline);
      break;
    case 2:
      make_open(choices, deadline);
      break;
    case 3:
      make_recurring(choices, deadline);
      break;
    case 4:
      make_event(choices, deadline);
      return deadline;
    default:
      deadline.kind = DeadlineKind::kOtherDocument;
      return deadline;
  }
  deadline.or_event = choices.one_in(4);
  return deadline;
}

}  // namespace

TEST_CASE("a printed deadline is read as the same deadline") {
  property("print and read", [](const Tape& tape) {
    Choices choices(tape.bytes);
    const Deadline deadline = generate(choices);
    const std::string wording = plans::print(deadline);
    RC_LOG() << wording << "\n";
    RC_ASSERT(plans::read_deadline(wording) == deadline);
  });
}

TEST_CASE("any bytes are read as some deadline, whose canonical wording is sound") {
  constexpr std::array<const char*, 40> kPieces = {"quý ",
                                                   "II",
                                                   "/2025",
                                                   " năm ",
                                                   "2025",
                                                   " - ",
                                                   "đến ",
                                                   "từ ",
                                                   "trước ",
                                                   "ngày ",
                                                   "15",
                                                   "/",
                                                   "12",
                                                   "hằng ",
                                                   "năm",
                                                   "tháng ",
                                                   ", ",
                                                   " và ",
                                                   "(",
                                                   ")",
                                                   "30",
                                                   ".",
                                                   "sau ",
                                                   "khi ",
                                                   "theo ",
                                                   "kế hoạch ",
                                                   "thường xuyên",
                                                   "định kỳ ",
                                                   "6 tháng ",
                                                   "đầu ",
                                                   "cuối ",
                                                   "lần ",
                                                   " hoặc ",
                                                   "giai đoạn ",
                                                   "những năm tiếp theo",
                                                   "xyz ",
                                                   "…",
                                                   "hết ",
                                                   "chậm nhất ",
                                                   "2030"};
  property("pieces", [&](const Tape& tape) {
    Choices choices(tape.bytes);
    std::string text;
    for (int i = 0; i < 12 && !choices.exhausted(); ++i) text += choices.of(kPieces);
    RC_LOG() << text << "\n";
    const Deadline deadline = plans::read_deadline(text);
    const bool told = deadline.kind != DeadlineKind::kNotStated && deadline.kind != DeadlineKind::kNotUnderstood;
    const std::string wording = plans::print(deadline);
    RC_LOG() << wording << "\n";
    RC_ASSERT(told == !wording.empty());
    if (told) RC_ASSERT(plans::read_deadline(wording) == deadline);
  });
}

}  // namespace rasoat::tests
