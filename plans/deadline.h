// When a piece of work is due, from the wording of a plan: "quý II/2025", "Trước ngày 15/12 hằng năm", "Thường xuyên",
// "sau 30 ngày kể từ ngày ban hành". The raw wording stays beside what was understood.
//
// A Deadline has a kind (the codes of the list kieu_thoi_han), the stretches of the calendar that it names, whether and
// how often it comes again, and whether it ever ends. Nothing is guessed: a wording that is not wholly understood is
// kNotUnderstood and `problem` says why. A single date of a document is not a deadline: plans/date.h.
//
// What `when` means depends on the kind. Bounded kinds (ngay, thang, quy, nua_nam, nam, khoang): the work ends in it.
// dinh_ky, thuong_xuyen: the years between which it goes on, where they are named. mo: where it begins. "Trước ngày D"
// and "chậm nhất ngày D" name D; whether D itself still counts after "trước" is left open: see `end_of`.
//
//   const Deadline due = read_deadline("Từ ngày 15/11/2025 đến ngày 15/12/2025");
//   due.kind == DeadlineKind::kRange && due.when[0].last == Date{2025, 12, 15}
//   read_deadline("Tháng 12 hằng năm").windows[0] == Interval{{0, 12, 1}, {0, 12, 31}}
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "plans/date.h"
#include "plans/few.h"
#include "plans/plan.h"

namespace rasoat::plans {

class Readings;

enum class DeadlineKind : std::uint8_t {
  kNotStated,      // khong_ghi: absent, "-", "…"
  kDay,            // ngay
  kMonth,          // thang: one month or a run of months
  kQuarter,        // quy: the same of quarters
  kHalfYear,       // nua_nam
  kYear,           // nam
  kRange,          // khoang: from … to, a run of years
  kRecurring,      // dinh_ky
  kOngoing,        // thuong_xuyen
  kEvent,          // theo_su_kien
  kOtherDocument,  // theo_van_ban_khac
  kOpen,           // mo: it begins, and has no end
  kNotUnderstood,  // khong_hieu
};
// The code of the plan format: "quy", "khong_hieu" …
[[nodiscard]] std::string_view code_of(DeadlineKind kind);
[[nodiscard]] std::optional<DeadlineKind> deadline_kind(std::string_view code);

enum class DeadlineProblem : std::uint8_t {
  kNone,
  kWording,         // a form that is not known
  kImpossibleDate,  // 31/02, tháng 13, quý V
  kNoYear,          // "quý III", "trước ngày 20/11": which year, or is it every year?
  kReversed,        // ends before it begins
  kOddYear,         // "năm 20226", "quý III/2204": no year of a plan
};

// How the end is named: "tháng 6/2025", "chậm nhất tháng 6/2025", "trước tháng 6/2025" (which ends with May).
enum class DeadlineBound : std::uint8_t { kWithin, kBy, kBefore };

enum class Cycle : std::uint8_t { kUnstated, kDay, kWeek, kMonth, kQuarter, kYear };  // kUnstated: bare "định kỳ"
struct Recurrence {
  Cycle cycle = Cycle::kUnstated;
  std::uint8_t every = 1;  // "định kỳ 06 tháng": {kMonth, 6}
  friend bool operator==(const Recurrence&, const Recurrence&) = default;
};

enum class LagUnit : std::uint8_t { kDay, kWorkingDay, kWeek, kMonth, kYear };
struct Lag {  // "sau 30 ngày kể từ …"; count 0: none, or at once
  std::uint16_t count = 0;
  LagUnit unit = LagUnit::kDay;
  friend bool operator==(const Lag&, const Lag&) = default;
};

struct Deadline {
  std::string_view raw;  // as written, trimmed; lives as long as the text given
  DeadlineKind kind = DeadlineKind::kNotStated;
  DeadlineProblem problem = DeadlineProblem::kNone;  // set with kNotUnderstood only
  DeadlineBound bound = DeadlineBound::kWithin;
  bool open = false;        // never ends: kOpen; kRecurring and kOngoing without a last year
  bool from_issue = false;  // counted from the day on which this very plan is issued
  bool somewhere = false;   // a range in which it ends on a day that no one can tell: "giữa nhiệm kỳ 2025 - 2030"
  bool or_event = false;    // besides, or at latest then, when something happens or another plan says so
  Lag lag;
  FewOf<Interval, 12> when;          // in order of writing
  FewOf<Interval, 12> windows;       // kRecurring: the part of each period, see below
  FewOf<Recurrence, 6> recurrences;  // in order of writing

  // A window's year is 0, or 1 where it lies in the following period ("trước ngày 15/01 năm sau"). Month 0: of every
  // month ("trước ngày 15 hằng tháng"). "Ngày 20 tháng cuối quý" is four windows. February ends on the 29th.

  // Equal in all but the raw wording.
  friend bool operator==(const Deadline& a, const Deadline& b);
};

// What the surroundings tell: in a line of bao_cao a day without a year is yearly; a plan for one year names it for all
// its deadlines, and "cả giai đoạn" means its period.
struct DeadlineContext {
  bool yearly = false;
  std::optional<Interval> period;
};
[[nodiscard]] Deadline read_deadline(std::string_view text, const DeadlineContext& context = {});

// The hull of `when`; nothing where no stretch of the calendar is named.
[[nodiscard]] std::optional<Interval> span_of(const Deadline& deadline);
// The last day of a bounded deadline, as an interval: after "trước ngày D" it may be D or the day before, "giữa nhiệm
// kỳ" any day of it, else first and last are the same. Nothing where it has no end or none is known. A rule that says
// "too late" compares with `first`, one that says "too early" with `last`, so that no plan is blamed for this one day.
[[nodiscard]] std::optional<Interval> end_of(const Deadline& deadline);

// The value in the one canonical wording: reading it gives an equal value. "" for kNotStated and kNotUnderstood.
[[nodiscard]] std::string print(const Deadline& deadline);

// The deadline of a block thoi_han or moc_kiem_tra, short form or mapping. The wording wins where it is understood;
// parts fill in what it leaves out. The first part that does not fit is named.
enum class PartTrouble : std::uint8_t {
  kNone,
  kContradicts,  // the part and the wording cannot both be true
  kImpossible,   // the part is a date that no calendar has
  kUnread,       // the part is written, and is no date, no recurrence
};
struct BoundDeadline {
  Deadline deadline;
  PartTrouble trouble = PartTrouble::kNone;
  PlanNode at = kNoPlanNode;  // the part
};
// `readings`: those of the plan, of whoever has them.
[[nodiscard]] BoundDeadline read_deadline(const Plan& plan, PlanNode block, Readings* readings = nullptr);

}  // namespace rasoat::plans
