// The parts of a deadline that are places in the calendar: points, runs from one to another, what they are the end or
// the beginning of.
#include "plans/deadline_reader.h"

namespace rasoat::plans {

void DeadlineReader::add(const Stretch& stretch) {
  if (!parts_.stretches.add(stretch)) parts_.too_many = true;
}

bool DeadlineReader::stretch(const WhenPoint* after) {
  if (in_.sees(WhenWord::kPart)) {
    const std::size_t school = in_.sees(WhenWord::kOf, 1) ? 2 : 1;
    if (in_.sees(WhenWord::kSchoolYear, school) || in_.sees(WhenWord::kSemester, school)) {
      in_.skip(school);
      return school_year();
    }
  }
  const auto point = in_.point(after);
  if (!point) return run_of_numbers(false);
  const Stretch single{*point, *point};
  const std::size_t here = in_.position();
  if (!in_.sees(WhenWord::kDash) && !in_.sees(WhenWord::kTo)) {
    add(single);
    return true;
  }
  const bool dash = in_.sees(WhenWord::kDash);
  in_.skip();
  if (run_to(single, false)) return true;
  in_.go_to(here);
  if (!dash || in_.sees(WhenWord::kNumber, 1)) return false;
  add(single);
  return true;
}

// The end of a run that begins as `stretch` says.
bool DeadlineReader::run_to(Stretch stretch, bool spelled) {
  for (;; in_.skip()) {
    if (in_.sees(WhenWord::kBefore)) stretch.before_last = true;
    if (!in_.sees(WhenWord::kBefore) && !in_.sees(WhenWord::kAllOf) && !in_.sees(WhenWord::kFiller) &&
        !in_.sees(WhenWord::kOf))
      break;
  }
  const auto point = in_.point(&stretch.first);
  if (!point) return false;
  // "5/3-2020" is neither a date nor a run.
  const bool apart = point->precision == Precision::kYear && stretch.first.precision != Precision::kYear;
  if (apart && stretch.first.year == 0) return false;
  stretch.last = *point;
  stretch.run = true;
  stretch.spelled = spelled;
  add(stretch);
  return true;
}

// "15 - 20/6/2025", "6 - 9/2025": what the first number counts, the end of the run says.
bool DeadlineReader::run_of_numbers(bool spelled) {
  const bool number = in_.sees(WhenWord::kNumber) && in_.peek().digits <= 2;
  if (!number || (!in_.sees(WhenWord::kDash, 1) && !in_.sees(WhenWord::kTo, 1))) return false;
  const std::size_t start = in_.position();
  const auto first = static_cast<std::int8_t>(in_.peek().number);
  in_.skip(2);
  const auto last = in_.point();
  const bool day = last && last->day != 0 && last->month != 0;
  const bool month = last && last->day == 0 && last->precision == Precision::kMonth && last->months == 1;
  if (!day && !month) {
    in_.go_to(start);
    return false;
  }
  Stretch stretch{*last, *last};
  (day ? stretch.first.day : stretch.first.month) = first;
  stretch.first.impossible = first < 1 || first > (day ? days_in_month(2000, last->month) : 12);
  stretch.run = true;
  stretch.spelled = spelled;
  add(stretch);
  return true;
}

bool DeadlineReader::from() {
  in_.skip();
  if (in_.sees(WhenWord::kAfter)) return later_than();
  if (in_.take(WhenWord::kNow)) {
    if (in_.sees(WhenWord::kTo)) return until();
    return parts_.onward = true;
  }
  if (begins_with_event()) return true;
  skip_fillers();
  if (in_.sees(WhenWord::kSchoolYear)) {  // "từ năm học 2027 - 2028": it begins when that year does
    if (!school_year()) return false;
    Stretch& told = parts_.stretches[parts_.stretches.size() - 1];
    told.last = told.first;
    told.run = told.spelled = false;
    return told.from = true;
  }
  const auto point = in_.point();
  if (!point) return run_of_numbers(true);
  Stretch stretch{*point, *point};
  if (in_.take(WhenWord::kTo) || in_.take(WhenWord::kDash)) return run_to(stretch, true);
  stretch.from = true;
  add(stretch);
  return true;
}

// "trước …", "chậm nhất …", "đến hết …", in any order and number.
bool DeadlineReader::until() {
  DeadlineBound bound = DeadlineBound::kBy;
  bool in_period = false;
  for (;; in_.skip()) {
    in_period = note_part_of_period() || in_period;
    if (in_.sees(WhenWord::kBefore)) {
      bound = DeadlineBound::kBefore;
    } else if (sees_filler(2)) {
      bound = DeadlineBound::kBy;  // "trước kỳ sinh hoạt tháng 12/2025": perhaps still in December
    } else if (!in_.sees(WhenWord::kBy) && !in_.sees(WhenWord::kTo) && !in_.sees(WhenWord::kAllOf) &&
               !in_.sees(WhenWord::kFiller) && !in_.sees(WhenWord::kOf) && !in_.sees(WhenWord::kColon)) {
      break;
    }
  }
  if (parts_.bound == DeadlineBound::kWithin) parts_.bound = bound;
  if (in_.sees(WhenWord::kStage)) return stage();
  if (in_.sees(WhenWord::kAfter)) return later_than();
  if (in_.sees(WhenWord::kFrom)) return from();
  if (in_.sees(WhenWord::kNamedTime)) return named_time();
  if (in_.sees(WhenWord::kSemester)) return school_year();
  if (in_.sees(WhenWord::kSchoolYear)) {  // before it begins, or by its end
    if (!school_year()) return false;
    Stretch& told = parts_.stretches[parts_.stretches.size() - 1];
    if (bound == DeadlineBound::kBefore) {
      told.last = told.first;
    } else {
      told.first = told.last;
    }
    told.run = told.spelled = false;
    return true;
  }
  const WhenPoint* last = parts_.stretches.empty() ? nullptr : &parts_.stretches.back().last;
  if (stretch(last) || counted()) return true;
  if (in_period && in_.done()) return bound != DeadlineBound::kBefore;
  if (bound != DeadlineBound::kBefore || (!in_.sees(WhenWord::kEventNoun) && !in_.sees(WhenWord::kEventLead)))
    return false;
  in_.skip();
  return event();
}

// "sau năm 2025" begins when it is over; "sau 30 ngày kể từ …", "sau Đại hội" are events.
bool DeadlineReader::later_than() {
  in_.skip();
  if (sees_filler(2)) return false;  // perhaps in the same month
  skip_fillers();
  if (const auto point = in_.point()) {
    Stretch stretch{*point, *point};
    stretch.after = true;
    add(stretch);
    return true;
  }
  if (time_of_doing() || counted()) return true;
  if (!in_.sees(WhenWord::kEventNoun) && !in_.sees(WhenWord::kEventLead)) return false;
  in_.skip();
  return event();
}

// "giai đoạn 2026 - 2030", "giai đoạn 1: 2025 - 2026", "2025 (giai đoạn 1)", "cả giai đoạn".
bool DeadlineReader::stage() {
  in_.skip();
  const bool label = !in_.sees_year() && (in_.sees(WhenWord::kRoman) || in_.sees(WhenWord::kNumber));
  if (label && in_.peek().digits <= 2 && !in_.sees(WhenWord::kSlash, 1)) {
    in_.skip();
    if (brackets_ > 0 && !parts_.stretches.empty() && in_.sees(WhenWord::kCloseBracket)) return true;
    if (!in_.take(WhenWord::kColon) && !in_.take(WhenWord::kOpenBracket) && !in_.take(WhenWord::kComma)) return false;
  }
  if (in_.sees(WhenWord::kFrom)) return from();
  if (!in_.sees(WhenWord::kYear) && !in_.sees(WhenWord::kNumber)) return parts_.whole_period = true;
  if (!stretch(nullptr)) return false;
  Stretch& told = parts_.stretches[parts_.stretches.size() - 1];
  told.spelled = told.run;
  return true;
}

// "đến năm 2030, tầm nhìn 2045": the view beyond is no deadline.
bool DeadlineReader::vision() {
  in_.skip();
  if (parts_.stretches.empty()) return until();  // "định hướng đến năm 2045" and nothing nearer
  in_.take(WhenWord::kTo);
  return in_.point().has_value();
}

// "năm học 2024 - 2025": from August to July, as schools count it; a semester lies in it.
bool DeadlineReader::school_year() {
  while (!in_.sees(WhenWord::kSchoolYear)) {
    const bool between = in_.sees(WhenWord::kSemester) || in_.sees(WhenWord::kRoman) || in_.sees(WhenWord::kNumber) ||
                         in_.sees(WhenWord::kCount) || in_.sees(WhenWord::kComma) || in_.sees(WhenWord::kOf);
    if (!between) return false;
    in_.skip();
  }
  in_.skip();
  const bool parted = in_.sees(WhenWord::kDash, 1) || in_.sees(WhenWord::kTo, 1) || in_.sees(WhenWord::kSlash, 1);
  if (!in_.sees_year() || !parted || !in_.sees_year(2) || in_.peek(2).number != in_.peek().number + 1) return false;
  Stretch stretch;
  stretch.first.precision = stretch.last.precision = Precision::kMonth;
  stretch.first.year = static_cast<std::int16_t>(in_.peek().number);
  stretch.last.year = static_cast<std::int16_t>(in_.peek(2).number);
  stretch.first.month = 8;
  stretch.last.month = 7;
  stretch.run = stretch.spelled = true;
  in_.skip(3);
  add(stretch);
  return true;
}

// "các quý I, II/2025", "các năm 2025, 2026": not every quarter, not every year.
bool DeadlineReader::several_of_a_unit() {
  const WhenToken& token = in_.peek();
  if (!tokens_.text().substr(token.begin).starts_with("các")) return false;
  WhenPoint unit;
  unit.precision = token.value == 5 ? Precision::kYear : token.value == 4 ? Precision::kQuarter : Precision::kMonth;
  const std::size_t start = in_.position();
  in_.skip();
  if (token.value == 5 && in_.sees(WhenWord::kFrom)) return from();
  if (token.value >= 3 && stretch(&unit)) return true;
  in_.go_to(start);
  return false;
}

}  // namespace rasoat::plans
