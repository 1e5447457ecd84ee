// What the wording of a deadline was found to hold, before it is known what the whole means. Between
// plans/deadline_reader.h, which fills it, and plans/deadline_settle.cc, which makes a Deadline of it. Internal to
// plans/.
#pragma once

#include "plans/deadline.h"
#include "plans/few.h"
#include "plans/when_reader.h"

namespace rasoat::plans {

// A point of the calendar, or a run from one to another.
struct Stretch {
  WhenPoint first;
  WhenPoint last;            // the same as `first` where it is no run
  bool run = false;          // "tháng 11 - 12/2025", "từ … đến …"
  bool spelled = false;      // a run told with "từ … đến …" or "giai đoạn"
  bool before_last = false;  // "từ năm 2024 đến trước năm 2030"
  bool from = false;         // "từ 01/7/2025", and no end
  bool after = false;        // "sau năm 2025"
};

struct DeadlineParts {
  FewOf<Stretch, 12> stretches;
  FewOf<Recurrence, 6> recurrences;
  std::size_t unsure = 0;  // of the recurrences: "6 tháng", which is one only beside another
  DeadlineBound bound = DeadlineBound::kWithin;
  Lag lag;
  bool periodic = false;
  bool ongoing = false;
  bool onward = false;
  bool begins_now = false;    // "từ ngày ban hành" with no end
  bool whole_period = false;  // "cả giai đoạn"
  bool somewhere = false;     // "giữa nhiệm kỳ": in the period, and no one can tell when
  bool event = false;
  bool document = false;
  bool document_first = false;
  bool from_issue = false;
  bool too_many = false;
};

[[nodiscard]] Deadline not_understood(DeadlineProblem problem);
// kNotUnderstood, with its problem, where the parts make no whole.
[[nodiscard]] Deadline settle(DeadlineParts parts, const DeadlineContext& context);

}  // namespace rasoat::plans
